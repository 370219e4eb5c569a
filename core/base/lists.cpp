#include "base/lists.h"

namespace mailadvisor {

std::string joined(const std::vector<std::string>& texts, std::string_view separator) {
    std::string all;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0) all += separator;
        all += texts[i];
    }
    return all;
}

std::vector<std::string_view> wordsOf(std::string_view text) {
    constexpr std::string_view wordGaps = " \t";
    std::vector<std::string_view> words;
    for (auto begin = text.find_first_not_of(wordGaps); begin != std::string_view::npos;) {
        const auto end = std::min(text.find_first_of(wordGaps, begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(wordGaps, end);
    }
    return words;
}

}  // namespace mailadvisor
