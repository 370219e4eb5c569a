#include "deploy/windows874.h"

#include "base/utf8.h"

namespace mailadvisor {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t thaiOffset = 0x0E00 - 0xA0;  // TIS-620: A1–DA and DF–FB stand in Unicode's order

char32_t codePointOf(unsigned char byte) {
    constexpr char32_t quotes[] = {0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014};
    if (byte < 0x80) return byte;
    if ((byte >= 0xA1 && byte <= 0xDA) || (byte >= 0xDF && byte <= 0xFB)) return byte + thaiOffset;
    if (byte >= 0x91 && byte <= 0x97) return quotes[byte - 0x91];
    if (byte == 0x80) return 0x20AC;
    if (byte == 0x85) return 0x2026;
    if (byte == 0xA0) return 0x00A0;
    return replacement;
}

}  // namespace

std::string utf8FromWindows874(std::string_view bytes) {
    std::string text;
    for (const char c : bytes) appendUtf8(text, codePointOf(static_cast<unsigned char>(c)));
    return text;
}

}  // namespace mailadvisor
