#pragma once

#include "diagnosis/ask.h"
#include "diagnosis/call.h"
#include "diagnosis/weigh.h"

#include <optional>
#include <vector>

namespace mailadvisor {

/// A cause that may be the one.
struct RankedCause {
    CauseCode code{};
    Sure sure{};
    MessageList because{};  ///< clauses for an enumeration; never empty
};

/// A cause that something known speaks against for good.
struct ExcludedCause {
    CauseCode code{};
    MessageList because{};
    bool isNear{};  ///< something speaks for it all the same
};

/// What a call comes to: the causes, whose job it is, and what to say next.
struct Diagnosis {
    std::vector<RankedCause> causes{};      ///< at most three, the weightiest first
    std::vector<ExcludedCause> excluded{};  ///< the nearest first
    Job whose{};
    /// The sentence to say first. Where nothing splits the first two causes, the question that
    /// does.
    Message say{};
    Message thenSeen{};
    Message avoid{};  ///< what not to do meanwhile; empty where nothing is known
    std::optional<AskId> ask{};
    bool isQuestionFirst{};  ///< `say` is that question
};

/// Judges a call. Pure: the same call gives the same diagnosis.
///
/// An excluded cause never ranks. Facts that say nothing exclude nothing.
Diagnosis diagnose(const Call& call, const CallAnswers& answers);

}  // namespace mailadvisor
