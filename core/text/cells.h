#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// Terminal cells one code point takes (Unicode's East Asian width, UAX #11): none for combining
/// marks, format and control characters, two for wide letters and pictures.
int cellsOf(char32_t codePoint);

/// Terminal cells the text takes, code point by code point.
int cells(std::string_view text);

/// Pads with blanks to `width` cells; longer text stays as it is.
std::string padTo(std::string_view text, int width);

}  // namespace mailadvisor
