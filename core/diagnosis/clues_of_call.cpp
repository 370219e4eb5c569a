#include "diagnosis/clue_sources.h"

#include "base/ascii.h"

namespace mailadvisor {
namespace {

/// The machine's name in facts says whose it is where the front ends named it so.
More::Place placeOf(const Facts& facts) {
    const std::string name = lowerAscii(facts.observedFrom);
    if (name.find("caller") != std::string::npos) return More::Place::Caller;
    if (name.find("help-desk") != std::string::npos) return More::Place::HelpDesk;
    return More::Place::Unknown;
}

}  // namespace

bool isProbed(const EndpointFacts& endpoint) {
    return endpoint.state != EndpointState::NotProbed && endpoint.port.value != 25;
}

bool isOnlySending(const Said& said) {
    return said.direction == SaidDirection::Sending || said.receiving == SaidState::Works;
}

std::vector<View> viewsOf(const Call& call) {
    const More::Place first =
        call.more.seenFrom != More::Place::Unknown ? call.more.seenFrom : placeOf(call.facts);
    std::vector<View> views{{&call.facts, first}};
    if (!call.other) return views;
    More::Place second = placeOf(*call.other);
    if (second == More::Place::Unknown && first == More::Place::Caller)
        second = More::Place::HelpDesk;
    if (second == More::Place::Unknown && first == More::Place::HelpDesk)
        second = More::Place::Caller;
    if (first == More::Place::Unknown && second == More::Place::Caller)
        views.front().place = More::Place::HelpDesk;
    if (first == More::Place::Unknown && second == More::Place::HelpDesk)
        views.front().place = More::Place::Caller;
    views.push_back({&*call.other, second});
    return views;
}

Clues cluesOf(const Call& call) {
    Clues clues;
    addPlaceClues(call, clues);
    addNameClues(call, clues);
    addCertificateClues(call, clues);
    addSignInClues(call, clues);
    addMailboxClues(call, clues);
    addSendingClues(call, clues);
    addSaidClues(call, clues);
    addWordClues(call, clues);
    return clues;
}

}  // namespace mailadvisor
