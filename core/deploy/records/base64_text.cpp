#include "deploy/records/base64_text.h"

#include "base/ascii.h"

#include <cstdint>

namespace mailadvisor {
namespace {

constexpr int noDigit = -1;

int digitOf(char c) {
    if (isAsciiUpper(c)) return c - 'A';
    if (isAsciiLower(c)) return c - 'a' + 26;
    if (isAsciiDigit(c)) return c - '0' + 52;
    if (c == '+') return 62;
    return c == '/' ? 63 : noDigit;
}

}  // namespace

std::optional<std::string> fromBase64(std::string_view text) {
    for (int padding = 0; padding < 2 && text.ends_with('='); ++padding) text.remove_suffix(1);
    if (text.size() % 4 == 1) return std::nullopt;
    std::string bytes;
    std::uint32_t group = 0;
    int bits = 0;
    for (const char c : text) {
        const int digit = digitOf(c);
        if (digit == noDigit) return std::nullopt;
        group = group << 6 | static_cast<std::uint32_t>(digit);
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(group >> bits & 0xFF);
    }
    return bytes;
}

}  // namespace mailadvisor
