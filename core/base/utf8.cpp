#include "base/utf8.h"

namespace mailadvisor {
namespace {

bool isContinuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

}  // namespace

void appendUtf8(std::string& text, char32_t codePoint) {
    const auto tail = [&](int shift) {
        text += static_cast<char>(0x80 | ((codePoint >> shift) & 0x3F));
    };
    if (codePoint < 0x80) {
        text += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        text += static_cast<char>(0xC0 | (codePoint >> 6));
        tail(0);
    } else if (codePoint < 0x10000) {
        text += static_cast<char>(0xE0 | (codePoint >> 12));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0 | (codePoint >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

DecodedCharacter decodeUtf8(std::string_view bytes) {
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
        return {replacementCharacter, 1, false};
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(at(i))) return {replacementCharacter, i, false};
        codePoint = codePoint << 6 | (at(i) & 0x3F);
    }
    const bool isOverlong =
        (length == 3 && codePoint < 0x800) || (length == 4 && codePoint < 0x10000);
    const bool isSurrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (isOverlong || isSurrogate || codePoint > 0x10FFFF)
        return {replacementCharacter, length, false};
    return {codePoint, length, true};
}

std::u32string codePointsOf(std::string_view text) {
    std::u32string codePoints;
    while (!text.empty()) {
        const auto decoded = decodeUtf8(text);
        codePoints += decoded.codePoint;
        text.remove_prefix(decoded.length);
    }
    return codePoints;
}

bool isUtf8(std::string_view bytes) {
    while (!bytes.empty()) {
        // Nearly all of it: ASCII, and letters of U+0800 to U+0FFF, Thai among them.
        const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
        std::size_t usual = 0;
        if (byte(0) < 0x80) {
            usual = 1;
        } else if (bytes.size() > 2 && byte(0) == 0xE0 && byte(1) >= 0xA0 && byte(1) < 0xC0 &&
                   isContinuation(byte(2))) {
            usual = 3;
        }
        if (usual != 0) {
            bytes.remove_prefix(usual);
            continue;
        }
        const auto decoded = decodeUtf8(bytes);
        if (!decoded.isValid) return false;
        bytes.remove_prefix(decoded.length);
    }
    return true;
}

}  // namespace mailadvisor
