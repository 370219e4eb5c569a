#pragma once

#include <string>

namespace mailadvisor {

/// Appends one code point (at most U+10FFFF) as UTF-8.
void appendUtf8(std::string& text, char32_t codePoint);

}  // namespace mailadvisor
