#include "system/run_program.h"

namespace mailadvisor {

std::vector<std::string> commandWords(std::string_view line) {
    std::vector<std::string> words;
    std::string word;
    bool isInWord = false;
    char mark = '\0';
    for (const char c : line) {
        const bool isBlank = c == ' ' || c == '\t';
        if (mark != '\0') {
            if (c == mark) {
                mark = '\0';
            } else {
                word += c;
            }
        } else if (c == '"' || c == '\'') {
            mark = c;
            isInWord = true;
        } else if (!isBlank) {
            word += c;
            isInWord = true;
        } else if (isInWord) {
            words.push_back(std::move(word));
            word.clear();
            isInWord = false;
        }
    }
    if (mark != '\0') return {};
    if (isInWord) words.push_back(std::move(word));
    return words;
}

}  // namespace mailadvisor
