#include "base/escape.h"

#include "base/ascii.h"
#include "base/hex.h"
#include "base/lists.h"
#include "base/unseen.h"
#include "base/utf8.h"

#include <charconv>

namespace mailadvisor {
namespace {

bool isControl(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

/// True before a character of three bytes that is surely shown: the letters and signs of Thai, and
/// punctuation such as quotes and dashes (U+2010 to U+2027).
bool isPlainBeyondAscii(std::string_view rest) {
    if (rest.size() < 3) return false;
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(rest[at]); };
    const auto isIn = [&](unsigned first, unsigned last) {
        return byte(2) >= first && byte(2) <= last;
    };
    const bool isThai = byte(0) == 0xE0 && ((byte(1) == 0xB8 && isIn(0x81, 0xBA)) ||
                                            (byte(1) == 0xB9 && isIn(0x80, 0x9B)));
    const bool isPunctuation = byte(0) == 0xE2 && byte(1) == 0x80 && isIn(0x90, 0xA7);
    return isThai || isPunctuation;
}

/// Nothing has to be taken out. Most of what is written is such text, and it is told without
/// Unicode's tables.
bool isPlain(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const bool isAscii = isAsciiPrintable(text[at]);
        if (!isAscii && !isPlainBeyondAscii(text.substr(at))) return false;
        at += isAscii ? 1 : 3;
    }
    return true;
}

}  // namespace

std::string sanitise(std::string_view untrusted, std::size_t limit) {
    if (untrusted.size() <= limit && isPlain(untrusted)) return std::string(untrusted);
    std::string safe;
    std::size_t shown = 0;
    for (std::size_t i = 0; i < untrusted.size();) {
        const auto decoded = decodeUtf8(untrusted.substr(i));
        const bool isDropped = isControl(decoded.codePoint) || isInvisible(decoded.codePoint);
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
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("\uFFFE") || rest.starts_with("\uFFFF")) {
            appendUtf8(safe, replacementCharacter);
            i += 2;
            continue;
        }
        switch (text[i]) {
            case '&': safe += "&amp;"; break;
            case '<': safe += "&lt;"; break;
            case '>': safe += "&gt;"; break;
            case '"': safe += "&quot;"; break;
            case '\'': safe += "&#39;"; break;
            default: safe += text[i];
        }
    }
    return safe;
}

void appendPercentEncoded(std::string& text, char byte) {
    const auto value = static_cast<unsigned char>(byte);
    text += {'%', upperHexDigit(value >> 4U), upperHexDigit(value)};
}

std::string percentEncode(std::string_view text) {
    std::string encoded;
    for (const char c : text) {
        if (isAsciiAlphanumeric(c) || contains(std::string_view("-._~"), c)) {
            encoded += c;
        } else {
            appendPercentEncoded(encoded, c);
        }
    }
    return encoded;
}

std::string percentDecoded(std::string_view text) {
    std::string decoded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view digits = text.substr(at + 1, 2);
        const char* const first = digits.data();
        const char* const last = first + digits.size();
        unsigned byte = 0;
        const bool isByte = text[at] == '%' && digits.size() == 2 &&
                            std::from_chars(first, last, byte, 16).ptr == last;
        decoded += isByte ? static_cast<char>(byte) : text[at];
        if (isByte) at += 2;
    }
    return decoded;
}

bool hasControlCharacters(std::string_view text) {
    if (isPrintableAscii(text)) return false;
    for (std::size_t i = 0; i < text.size();) {
        const auto decoded = decodeUtf8(text.substr(i));
        if (decoded.isValid && isControl(decoded.codePoint)) return true;
        i += decoded.length;
    }
    return false;
}

}  // namespace mailadvisor
