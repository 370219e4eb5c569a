// mailbox = *( direct / "&-" / "&" 1*base64-char "-" )   ; base64 of UTF-16BE, "," for "/", no
// padding
#include "probe/mailbox/modified_utf7.h"

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

void appendUtf8(std::string& text, char32_t c) {
    const auto put = [&](char32_t byte) {
        text += static_cast<char>(static_cast<unsigned char>(byte));
    };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
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
        if (c >= 0xD800 && c <= 0xDBFF) {
            const char32_t low = i + 1 < units.size() ? units[i + 1] : 0;
            if (low < 0xDC00 || low > 0xDFFF) return false;
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            ++i;
        } else if (c >= 0xDC00 && c <= 0xDFFF) {
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
