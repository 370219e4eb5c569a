#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Lines of at most `width` cells: broken after blanks first, then between Thai words, never
/// inside a grapheme. What is read as one (a number and its unit, a date, a value: BreakPlace::
/// Glued) is broken only where it alone is wider. Line feeds begin a new line; the result has at
/// least one line.
std::vector<std::string> wrap(std::string_view text, int width);

}  // namespace mailadvisor
