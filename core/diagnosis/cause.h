#pragma once

#include "diagnosis/cause_code.h"
#include "diagnosis/clue.h"
#include "diagnosis/said_sign.h"
#include "rules/short_list.h"

#include <string_view>

namespace mailadvisor {

/// How far something speaks for a cause. The weights of all that is there are added up.
enum class Weight {
    Hint,      ///< leads to it only beside something else
    Possible,  ///< one of several explanations
    Likely,
    Certain,  ///< names the cause outright
};

/// Words that were read out, and how far they speak for a cause.
struct SignLead {
    SaidSign sign{};
    Weight weight{};
};

/// A clue, and how far it speaks for a cause.
struct ClueLead {
    Clue clue{};
    Weight weight{};
};

/// Other sentences of a cause, for when a clue is there; they take the clue's arguments.
struct CauseVariant {
    Clue clue{};
    std::string_view say{};
    std::string_view then{};
    Job job{};
};

/// One cause: a row of constants. Its codes, its facts and its sentences; engine: weigh.h.
struct Cause {
    CauseCode code{};
    Job job{};
    ShortList<SignLead, 14> signs{};      ///< words that lead to it
    ShortList<ClueLead, 8> shown{};       ///< clues that lead to it without any words
    ShortList<ClueLead, 10> supported{};  ///< clues that count where something leads to it
    ShortList<Clue, 14> excludedBy{};
    /// Exclude it too, unless words name this very cause outright.
    ShortList<Clue, 10> doubtedBy{};
    std::string_view text{};                ///< message id: what it is, as a short phrase
    std::string_view say{};                 ///< message id: the sentence to say first
    std::string_view then{};                ///< message id: what is seen when that was done
    std::string_view avoid{};               ///< message id: what not to press or do meanwhile
    ShortList<CauseVariant, 4> variants{};  ///< the first whose clue is there counts
    std::string_view source{};              ///< where the knowledge comes from
};

}  // namespace mailadvisor
