#include "text/line_break.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// The blocks of Unicode's EastAsianWidth.txt that are wide throughout, coarsely.
constexpr std::array wideRanges{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0xA4CF},
    Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},
    Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F},
    Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};

bool isWide(char32_t c) {
    return std::any_of(wideRanges.begin(), wideRanges.end(),
                       [c](Range range) { return c >= range.first && c <= range.last; });
}

int cellsOf(char32_t c) {
    switch (QChar::category(c)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format: return 0;
        default: return isWide(c) ? 2 : 1;
    }
}

}  // namespace

int cells(std::string_view text) {
    int sum = 0;
    const auto codePoints =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4();
    for (const char32_t c : codePoints) sum += cellsOf(c);
    return sum;
}

std::string padTo(std::string_view text, int width) {
    const int missing = std::max(0, width - cells(text));
    return std::string(text) + std::string(static_cast<std::size_t>(missing), ' ');
}

}  // namespace mailadvisor
