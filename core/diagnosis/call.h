#pragma once

#include "diagnosis/clue.h"
#include "diagnosis/more.h"
#include "diagnosis/said.h"
#include "facts/facts.h"

#include <optional>

namespace mailadvisor {

/// One call: what was said, what was seen, and what was answered. All of it together decides.
struct Call {
    Said said{};  ///< with all answers laid over it (lay_answers.h)
    Facts facts{};
    std::optional<Facts> other{};  ///< of the other place
    More more{};
};

/// Everything that is known of the call.
Clues cluesOf(const Call& call);

}  // namespace mailadvisor
