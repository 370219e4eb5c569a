#pragma once

#include "base/error.h"
#include "facts/check_facts.h"
#include "facts/facts.h"
#include "text/sentences.h"

#include <optional>
#include <string>

namespace mailadvisor {

/// What keeps somebody's mail from working, with all that was seen on the way; `facts` must outlive
/// it.
struct SetupTrouble {
    Error error{};
    const Facts& facts;
    std::optional<CheckFacts> check{};  ///< of the account that was tried out
};

/// A text to be sent to those who can mend it: what happened, the next step, and the technical
/// facts behind it. Nothing secret stands in it, and of all addresses only the person's own.
std::string setupNote(const SetupTrouble& trouble, const Sentences& say);

}  // namespace mailadvisor
