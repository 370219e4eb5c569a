#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// A part of a text, from its first byte to behind its last.
struct TextRange {
    std::size_t begin{};
    std::size_t end{};
};

/// The whole line of a part, its end included, where only blanks stand beside it; else the part.
TextRange wholeLine(std::string_view text, TextRange part);

/// The text without some of its parts; they may overlap and stand in any order.
std::string withoutRanges(std::string_view text, std::vector<TextRange> parts);

}  // namespace mailadvisor
