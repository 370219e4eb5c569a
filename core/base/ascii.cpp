#include "base/ascii.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::string_view blanks = " \t\r\n\v\f";

constexpr char lower(char c) { return isAsciiUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char upper(char c) { return isAsciiLower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isPrintableAscii(std::string_view text) { return std::ranges::all_of(text, isAsciiPrintable); }

std::string lowerAscii(std::string_view text) {
    std::string changed(text);
    std::ranges::transform(changed, changed.begin(), lower);
    return changed;
}

std::string upperAscii(std::string_view text) {
    std::string changed(text);
    std::ranges::transform(changed, changed.begin(), upper);
    return changed;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace mailadvisor
