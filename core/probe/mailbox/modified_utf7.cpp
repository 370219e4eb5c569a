// mailbox = *( direct / "&-" / "&" 1*base64-char "-" )
// base64 of UTF-16BE with "," for "/" and without padding
#include "probe/mailbox/modified_utf7.h"

#include "base/utf8.h"

#include <cstdint>
#include <optional>

namespace mailadvisor {
namespace {

std::optional<std::uint32_t> sextet(char c) {
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";
    const auto at = alphabet.find(c);
    if (c == '\0' || at == std::string_view::npos) return std::nullopt;
    return static_cast<std::uint32_t>(at);
}

std::optional<std::u16string> utf16(std::string_view encoded) {
    std::u16string units;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : encoded) {
        const auto value = sextet(c);
        if (!value) return std::nullopt;
        bits = (bits << 6 | *value) & 0x3FFFFF;
        count += 6;
        if (count >= 16) {
            count -= 16;
            units += static_cast<char16_t>(bits >> count & 0xFFFF);
        }
    }
    return units;
}

bool appendUtf16(std::string& text, const std::u16string& units) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        char32_t c = units[i];
        if (isHighSurrogate(c)) {
            const char32_t low = i + 1 < units.size() ? units[i + 1] : 0;
            if (!isLowSurrogate(low)) return false;
            c = fromSurrogates(c, low);
            ++i;
        } else if (isLowSurrogate(c)) {
            return false;
        }
        appendUtf8(text, c);
    }
    return true;
}

}  // namespace

std::string decodeModifiedUtf7(std::string_view name) {
    std::string decoded;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] != '&') {
            decoded += name[i];
            continue;
        }
        const std::size_t end = name.find('-', i);
        if (end == std::string_view::npos) return std::string(name);
        const std::string_view encoded = name.substr(i + 1, end - i - 1);
        const auto units = utf16(encoded);
        if (!units || (!encoded.empty() && !appendUtf16(decoded, *units))) return std::string(name);
        if (encoded.empty()) decoded += '&';
        i = end;
    }
    return decoded;
}

}  // namespace mailadvisor
