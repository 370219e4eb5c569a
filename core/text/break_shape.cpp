#include "text/break_shape.h"

#include "base/ascii.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::size_t shortestValue = 12;  // bytes; names of months, units and ports are shorter

/// Bytes of an ASCII character that is no digit, of a Thai letter or sign, or of punctuation as in
/// “…”: nothing that any script writes a digit with. 0 for anything else.
std::size_t lengthWithoutDigit(std::string_view rest) {
    const auto byte = [&](std::size_t at) {
        return at < rest.size() ? static_cast<unsigned char>(rest[at]) : 0U;
    };
    if (byte(0) < 0x80) return isAsciiDigit(rest.front()) ? 0 : 1;
    const bool isThai = byte(0) == 0xE0 && (byte(1) == 0xB8 || (byte(1) == 0xB9 && byte(2) < 0x8F));
    const bool isPunctuation = byte(0) == 0xE2 && byte(1) == 0x80;
    return isThai || isPunctuation ? 3 : 0;
}

bool isSurelyWithoutDigit(std::string_view word) {
    while (!word.empty()) {
        const auto length = lengthWithoutDigit(word);
        if (length == 0) return false;
        word.remove_prefix(std::min(length, word.size()));
    }
    return true;
}

bool isValue(std::string_view word) {
    return word.size() >= shortestValue && isAscii(word) &&
           std::ranges::any_of(word, isAsciiLetter);
}

char alike(char c) {
    if (isAsciiDigit(c)) return '0';
    return isAsciiUpper(c) ? 'A' : 'a';
}

/// Up to the first letter everything counts, as does whether the last is a letter or a digit.
void makeAlike(std::string& text, std::size_t begin, std::size_t end) {
    while (!isAsciiLetter(text[begin])) ++begin;
    text[begin] = alike(text[begin]);
    for (auto at = begin + 1; at < end; ++at) {
        if (isAsciiAlphanumeric(text[at])) text[at] = at + 1 == end ? alike(text[at]) : 'a';
    }
}

std::string_view wordFrom(std::string_view text, std::size_t begin) {
    return begin < text.size() ? text.substr(begin, text.find(' ', begin) - begin)
                               : std::string_view();
}

}  // namespace

std::string breakShape(std::string_view text) {
    std::string shape(text);
    std::string_view before;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto word = wordFrom(text, begin);
        const auto end = begin + word.size();
        if (isValue(word) && isSurelyWithoutDigit(before) &&
            isSurelyWithoutDigit(wordFrom(text, end + 1))) {
            makeAlike(shape, begin, end);
        }
        before = word;
        begin = end + 1;
    }
    return shape;
}

}  // namespace mailadvisor
