#pragma once

#include "deploy/records/roster_header.h"

#include <span>
#include <string_view>

namespace mailadvisor {

/// One way to head a column, as headerWord() leaves it.
struct HeaderWord {
    RosterColumn column{};
    std::string_view word{};
};

/// All that are known, the best first within a column.
std::span<const HeaderWord> headerWords();

}  // namespace mailadvisor
