#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Terminal cells the text takes: combining marks and format characters take none.
int cells(std::string_view text);

/// Pads with blanks to `width` cells; longer text stays as it is.
std::string padTo(std::string_view text, int width);

/// Lines of at most `width` cells: broken after blanks first, then between Thai words, never
/// inside a grapheme.
std::vector<std::string> wrap(std::string_view text, int width);

}  // namespace mailadvisor
