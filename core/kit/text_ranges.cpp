#include "kit/text_ranges.h"

#include <algorithm>

namespace mailadvisor {

TextRange wholeLine(std::string_view text, TextRange part) {
    constexpr std::string_view blanksInLine = " \t\v\f\r";
    const auto before = text.substr(0, part.begin).find_last_not_of(blanksInLine);
    const bool isFirst = before == std::string_view::npos || text[before] == '\n';
    const auto after = std::min(text.find_first_not_of(blanksInLine, part.end), text.size());
    if (!isFirst || (after < text.size() && text[after] != '\n')) return part;
    return {before == std::string_view::npos ? 0 : before + 1, std::min(after + 1, text.size())};
}

std::string withoutRanges(std::string_view text, std::vector<TextRange> parts) {
    std::ranges::sort(parts, {}, &TextRange::begin);
    std::string left;
    std::size_t kept = 0;
    for (const auto& [begin, end] : parts) {
        if (begin > kept) left += text.substr(kept, begin - kept);
        kept = std::max(kept, end);
    }
    left.append(text.substr(std::min(kept, text.size())));
    return left;
}

}  // namespace mailadvisor
