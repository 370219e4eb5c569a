#pragma once

#include "diagnosis/call.h"
#include "diagnosis/cause.h"

#include <vector>

namespace mailadvisor {

/// How sure a cause is.
enum class Sure { Possible, Likely, Certain };

std::string_view nameOf(Sure sure);

/// One cause as this call weighs it.
struct WeighedCause {
    const Cause* cause{};
    int weight{};  ///< of all that speaks for it; 0 = nothing does
    bool isLed{};  ///< enough does
    Sure sure{};
    std::vector<SeenClue> because{};  ///< what speaks for it, the weightiest first
    std::vector<SeenClue>
        against{};  ///< what excludes it; not empty = excluded, whatever its weight

    bool isExcluded() const { return !against.empty(); }
};

/// Every cause, those that lead first and the weightiest of them; excluded ones stand last.
std::vector<WeighedCause> weigh(const Call& call, const Clues& clues);

}  // namespace mailadvisor
