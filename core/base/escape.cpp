#include "base/escape.h"

#include <algorithm>
#include <cstdint>

namespace mailadvisor {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Decoded {
    char32_t codePoint{};
    std::size_t length{1};  ///< bytes to skip
    bool isValid{};
};

bool isContinuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

// RFC 3629 §4: no overlong forms, no surrogates, nothing above U+10FFFF.
Decoded decodeOne(std::string_view bytes) {
    const auto at = [&](std::size_t i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i])
                                : static_cast<unsigned char>(0);
    };
    const unsigned char lead = at(0);
    if (lead < 0x80) return {lead, 1, true};
    std::size_t length = 0;
    char32_t codePoint = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
        codePoint = lead & 0x1F;
    } else if ((lead & 0xF0) == 0xE0) {
        length = 3;
        codePoint = lead & 0x0F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        codePoint = lead & 0x07;
    } else {
        return {replacement, 1, false};
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(at(i))) return {replacement, i, false};
        codePoint = codePoint << 6 | (at(i) & 0x3F);
    }
    const bool isOverlong =
        (length == 3 && codePoint < 0x800) || (length == 4 && codePoint < 0x10000);
    const bool isSurrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (isOverlong || isSurrogate || codePoint > 0x10FFFF) return {replacement, length, false};
    return {codePoint, length, true};
}

bool isControl(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

// Unicode TR #36 §2.2: marks and overrides that reorder what a person reads, and invisible ones.
bool isInvisibleOrReordering(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0x061C || c == 0xFEFF ||
           (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

}  // namespace

std::string sanitise(std::string_view untrusted, std::size_t limit) {
    std::string safe;
    std::size_t shown = 0;
    for (std::size_t i = 0; i < untrusted.size();) {
        const auto decoded = decodeOne(untrusted.substr(i));
        const bool isDropped =
            isControl(decoded.codePoint) || isInvisibleOrReordering(decoded.codePoint);
        if (!isDropped && shown == limit) return safe + "\u2026";
        if (isControl(decoded.codePoint) && (untrusted[i] == '\t' || untrusted[i] == '\n')) {
            safe += ' ';
        } else if (!isDropped) {
            safe += decoded.isValid ? std::string(untrusted.substr(i, decoded.length)) : "\uFFFD";
            ++shown;
        }
        i += decoded.length;
    }
    return safe;
}

std::string escapeMarkup(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&': safe += "&amp;"; break;
            case '<': safe += "&lt;"; break;
            case '>': safe += "&gt;"; break;
            case '"': safe += "&quot;"; break;
            case '\'': safe += "&#39;"; break;
            default: safe += c;
        }
    }
    return safe;
}

std::string percentEncode(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isAlphanumeric =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (isAlphanumeric || c == '-' || c == '.' || c == '_' || c == '~') {
            encoded += c;
        } else {
            encoded += '%';
            encoded += digits[byte >> 4];
            encoded += digits[byte & 0x0F];
        }
    }
    return encoded;
}

bool hasControlCharacters(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto decoded = decodeOne(text.substr(i));
        if (decoded.isValid && isControl(decoded.codePoint)) return true;
        i += decoded.length;
    }
    return false;
}

bool isUtf8(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        const auto decoded = decodeOne(bytes.substr(i));
        if (!decoded.isValid) return false;
        i += decoded.length;
    }
    return true;
}

std::string lowerAscii(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b) {
    return a.size() == b.size() && lowerAscii(a) == lowerAscii(b);
}

}  // namespace mailadvisor
