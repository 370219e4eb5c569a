#include "base/unseen.h"

#include "base/ascii.h"
#include "base/hex.h"
#include "base/utf8.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace mailadvisor {
namespace {

constexpr char32_t softHyphen = 0x00AD;  // the first of category Cf
constexpr char32_t emptyBrailleCell = 0x2800;
constexpr char32_t nonJoiner = 0x200C;
constexpr char32_t joiner = 0x200D;

const utf8proc_property_t& propertiesOf(char32_t c) {
    return *utf8proc_get_property(static_cast<utf8proc_int32_t>(c));
}

bool isNoncharacter(char32_t c) { return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF); }

bool isThai(char32_t c) { return c >= 0x0E00 && c <= 0x0E7F; }

/// RFC 5892 Appendix A.1 and A.2 ask for the letters around a joiner; here its script must do.
bool isSpelling(char32_t c, char32_t before) {
    const bool isDrawn = propertiesOf(before).category == UTF8PROC_CATEGORY_SO;
    const bool isVariant = c >= 0xFE00 && c <= 0xFE0F;  // the coloured or the plain form of it
    const bool isJoining = c == joiner || c == nonJoiner;
    const bool isOtherScript = before > 0x024F && !isThai(before) && !isUnseen(before);
    return (isVariant && isDrawn) || (isJoining && (isOtherScript || isVariant));
}

}  // namespace

bool isInvisible(char32_t c) {
    if (c < softHyphen) return false;
    const auto& properties = propertiesOf(c);
    return properties.category == UTF8PROC_CATEGORY_CF || properties.ignorable ||
           c == emptyBrailleCell;
}

bool isBlankCharacter(char32_t c) {
    const auto category = propertiesOf(c).category;
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP || (c >= 0x09 && c <= 0x0D) || c == 0x85;
}

bool isUnseen(char32_t c) {
    if (c < 0x80 && isAsciiPrintable(static_cast<char>(c))) return false;
    return isBlankCharacter(c) || isInvisible(c) || isNoncharacter(c) ||
           propertiesOf(c).category == UTF8PROC_CATEGORY_CC;
}

std::string_view trimmedUnseen(std::string_view text) {
    if (isPrintableAscii(text)) return trimmed(text);
    const auto isOuter = [](const DecodedCharacter& decoded) {
        return decoded.isValid && (decoded.codePoint == ' ' || isUnseen(decoded.codePoint));
    };
    std::size_t end = 0;
    std::size_t begin = text.size();
    for (std::size_t i = 0; i < text.size();) {
        const auto decoded = decodeUtf8(text.substr(i));
        if (!isOuter(decoded)) {
            if (begin == text.size()) begin = i;
            end = i + decoded.length;
        }
        i += decoded.length;
    }
    return begin == text.size() ? std::string_view() : text.substr(begin, end - begin);
}

std::optional<char32_t> unseenIn(std::string_view text) {
    if (isPrintableAscii(text)) return std::nullopt;
    while (!text.empty()) {
        const auto decoded = decodeUtf8(text);
        if (decoded.isValid && isUnseen(decoded.codePoint)) return decoded.codePoint;
        text.remove_prefix(decoded.length);
    }
    return std::nullopt;
}

std::string codePointName(char32_t codePoint) {
    std::string digits;
    for (unsigned shift = 24; shift > 0;) {
        shift -= 4;
        const auto digit = static_cast<unsigned>(codePoint >> shift) & 0x0F;
        if (digit != 0 || !digits.empty() || shift < 16) digits += upperHexDigit(digit);
    }
    return "U+" + digits;
}

std::string composed(std::string_view text) {
    if (isAscii(text) || !isUtf8(text)) return std::string(text);
    utf8proc_uint8_t* raw = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                     static_cast<utf8proc_ssize_t>(text.size()), &raw,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(raw, &std::free);
    if (length < 0) return std::string(text);
    return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(length)};
}

SeenName asSeen(std::string_view name) {
    SeenName seen;
    if (isPrintableAscii(name) && name.find("  ") == std::string_view::npos) {
        seen.text = trimmed(name);
        return seen;
    }
    char32_t before = ' ';
    for (const char32_t c : codePointsOf(composed(trimmedUnseen(name)))) {
        if (isBlankCharacter(c)) {
            if (before != ' ') seen.text += ' ';
            before = ' ';
        } else if (isUnseen(c) && !isSpelling(c, before)) {
            if (!seen.leftOut) seen.leftOut = c;
        } else {
            appendUtf8(seen.text, c);
            before = c;
        }
    }
    return seen;
}

}  // namespace mailadvisor
