#include "probe/cursor.h"

#include "base/ascii.h"

#include <limits>

namespace mailadvisor {

std::string GrammarError::text() const {
    return "in " + std::string(rule) + " at " + std::to_string(offset);
}

bool Cursor::accept(char c) {
    if (atEnd() || text_[at_] != c) return false;
    ++at_;
    return true;
}

bool Cursor::acceptWord(std::string_view word) {
    if (!equalsIgnoringCase(rest().substr(0, word.size()), word)) return false;
    at_ += word.size();
    return true;
}

std::optional<std::string_view> Cursor::take(std::size_t count) {
    if (count > text_.size() - at_) return std::nullopt;
    const std::string_view taken = text_.substr(at_, count);
    at_ += count;
    return taken;
}

void Cursor::skipBlanks() {
    takeWhile([](char c) { return c == ' ' || c == '\t'; });
}

std::optional<std::int64_t> Cursor::number() {
    const auto digits = takeWhile(isAsciiDigit);
    if (digits.empty()) return std::nullopt;
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    std::int64_t value = 0;
    for (const char c : digits) {
        const std::int64_t digit = c - '0';
        if (value > (largest - digit) / 10) return largest;
        value = value * 10 + digit;
    }
    return value;
}

}  // namespace mailadvisor
