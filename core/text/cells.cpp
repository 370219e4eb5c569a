#include "text/cells.h"

#include "base/ascii.h"
#include "base/utf8.h"

#include <utf8proc.h>

#include <algorithm>

namespace mailadvisor {

int cellsOf(char32_t codePoint) {
    if (codePoint < 0x80 && isAsciiPrintable(static_cast<char>(codePoint))) return 1;
    return utf8proc_charwidth(static_cast<utf8proc_int32_t>(codePoint));
}

int cells(std::string_view text) {
    int sum = 0;
    for (const char32_t c : codePointsOf(text)) sum += cellsOf(c);
    return sum;
}

std::string padTo(std::string_view text, int width) {
    const int missing = std::max(0, width - cells(text));
    return std::string(text) + std::string(static_cast<std::size_t>(missing), ' ');
}

}  // namespace mailadvisor
