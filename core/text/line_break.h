#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Lines of at most `width` cells: broken after blanks first, then between Thai words, never
/// inside a grapheme. A number stays with its unit where that is possible. Line feeds begin a
/// new line; the result has at least one line.
///
/// Thai words are found by Qt's boundary finder, which needs libthai0 at run time: without it
/// Thai breaks between syllable-like clusters.
std::vector<std::string> wrap(std::string_view text, int width);

}  // namespace mailadvisor
