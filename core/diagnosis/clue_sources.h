#pragma once

#include "diagnosis/call.h"
#include "diagnosis/clue.h"

#include <vector>

namespace mailadvisor {

// Each reads one side of a call; all of them together are cluesOf.
void addSaidClues(const Call& call, Clues& clues);
void addWordClues(const Call& call, Clues& clues);
void addPlaceClues(const Call& call, Clues& clues);
void addNameClues(const Call& call, Clues& clues);
void addCertificateClues(const Call& call, Clues& clues);
void addSignInClues(const Call& call, Clues& clues);
void addMailboxClues(const Call& call, Clues& clues);
void addSendingClues(const Call& call, Clues& clues);

/// The places of looking whose facts are at hand, with whose they are.
struct View {
    const Facts* facts{};
    More::Place place{};
};
std::vector<View> viewsOf(const Call& call);

/// True for a probed endpoint for reading mail; port 25 and what was not probed never count.
bool isProbed(const EndpointFacts& endpoint);

/// True for words or codes of a direction: sending alone, receiving alone.
bool isOnlySending(const Said& said);

}  // namespace mailadvisor
