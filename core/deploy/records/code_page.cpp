#include "deploy/records/code_page.h"

#include "base/ascii.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

constexpr char32_t thaiOffset = 0x0E00 - 0xA0;  // TIS-620: A1–DA and DF–FB stand in Unicode's order

using Byte = unsigned char;

bool isWithin(Byte byte, Byte first, Byte last) { return byte >= first && byte <= last; }

// Windows-874

bool isThaiByte(Byte b) { return isWithin(b, 0xA1, 0xDA) || isWithin(b, 0xDF, 0xFB); }
bool isConsonant(Byte b) { return isWithin(b, 0xA1, 0xCE); }
bool isLeadingVowel(Byte b) { return isWithin(b, 0xE0, 0xE4); }
bool isAboveOrBelow(Byte b) {
    return b == 0xD1 || isWithin(b, 0xD4, 0xDA) || isWithin(b, 0xE7, 0xEE);
}
bool isFollowingVowel(Byte b) { return b == 0xD0 || b == 0xD2 || b == 0xD3; }
char32_t meaningIn874(Byte byte) {
    constexpr char32_t quotes[] = {0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014};
    if (byte < 0x80) return byte;
    if (isThaiByte(byte)) return byte + thaiOffset;
    if (isWithin(byte, 0x91, 0x97)) return quotes[byte - 0x91];
    if (byte == 0x80) return 0x20AC;
    if (byte == 0x85) return 0x2026;
    if (byte == 0xA0) return 0x00A0;
    return replacementCharacter;
}

/// The bytes around a place; 0 outside the text.
class Around {
public:
    explicit Around(std::string_view bytes) : bytes_(bytes) {}
    Byte operator[](std::ptrdiff_t at) const {
        const bool isInside = at >= 0 && at < static_cast<std::ptrdiff_t>(bytes_.size());
        return isInside ? static_cast<Byte>(bytes_[static_cast<std::size_t>(at)]) : Byte{0};
    }

private:
    std::string_view bytes_;
};

bool isLetterByte(Byte b) { return b < 0x80 && isAsciiLetter(static_cast<char>(b)); }

bool isPlausibleThai(const Around& text, std::ptrdiff_t at) {
    const Byte b = text[at];
    const Byte before = text[at - 1];
    const Byte after = text[at + 1];
    if (isAboveOrBelow(b)) {  // behind ำ it is typed in the wrong order, and shown all the same
        return isConsonant(before) || isAboveOrBelow(before) || isFollowingVowel(before);
    }
    if (isFollowingVowel(b)) {
        return isConsonant(before) || isAboveOrBelow(before) || isFollowingVowel(before);
    }
    if (isLeadingVowel(b)) return isConsonant(after) || isLeadingVowel(after);
    const bool isAlone = !isThaiByte(before) && !isThaiByte(after);
    return !isAlone || !(isLetterByte(before) || isLetterByte(after));
}

/// Two Thai letters of UTF-8 one after the other, each E0 B8 or E0 B9 and a third byte; of the
/// second the third byte may be cut off.
bool holdsThaiOfUtf8(std::string_view bytes) {
    const Around text(bytes);
    const auto beginsThai = [&](std::ptrdiff_t at) {
        return text[at] == 0xE0 && (text[at + 1] == 0xB8 || text[at + 1] == 0xB9);
    };
    for (std::ptrdiff_t at = 0; at < static_cast<std::ptrdiff_t>(bytes.size()); ++at) {
        if (beginsThai(at) && isWithin(text[at + 2], 0x80, 0xBF) && beginsThai(at + 3)) return true;
    }
    return false;
}

// Windows-1252

char32_t meaningIn1252(Byte byte) {
    constexpr char32_t upperControls[] = {
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    };
    return isWithin(byte, 0x80, 0x9F) ? upperControls[byte - 0x80] : byte;
}

bool isMarkedLetter(Byte b) {
    return (b >= 0xC0 && b != 0xD7 && b != 0xF7) || b == 0x8A || b == 0x8C || b == 0x8E ||
           b == 0x9A || b == 0x9C || b == 0x9E || b == 0x9F;
}

/// Quotation marks, dashes and blanks stand beside letters; so do ª and º.
bool mayTouchWords(Byte b) {
    return isWithin(b, 0x82, 0x85) || isWithin(b, 0x91, 0x97) || b == 0x8B || b == 0x9B ||
           b == 0xA0 || b == 0xAA || b == 0xAB || b == 0xB4 || b == 0xB7 || b == 0xBA || b == 0xBB;
}

/// One letter with a mark or two in a row, beside one without; or a word of one letter.
bool isInWesternWord(const Around& text, std::ptrdiff_t at) {
    auto before = at - 1;
    auto after = at + 1;
    while (isMarkedLetter(text[before])) --before;
    while (isMarkedLetter(text[after])) ++after;
    if (after - before > 3) return false;
    if (isLetterByte(text[before]) || isLetterByte(text[after])) return true;
    return after - before == 2 && text[before] < 0x80 && text[after] < 0x80;
}

bool isPlausibleWestern(const Around& text, std::ptrdiff_t at) {
    if (isMarkedLetter(text[at])) return isInWesternWord(text, at);
    const auto isInWord = [](Byte b) { return isLetterByte(b) || isMarkedLetter(b); };
    return mayTouchWords(text[at]) || !(isInWord(text[at - 1]) || isInWord(text[at + 1]));
}

using Meaning = char32_t (*)(Byte);
using IsPlausible = bool (*)(const Around&, std::ptrdiff_t);

std::optional<std::string> decoded(std::string_view bytes, Meaning meaningOf,
                                   IsPlausible isPlausible) {
    const Around around(bytes);
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<Byte>(bytes[i]);
        const char32_t meaning = meaningOf(byte);
        if (meaning == replacementCharacter) return std::nullopt;
        if (byte >= 0x80 && !isPlausible(around, static_cast<std::ptrdiff_t>(i))) {
            return std::nullopt;
        }
        appendUtf8(text, meaning);
    }
    return text;
}

/// Scripts in which the three bytes are letters that people write.
bool isWritten(char32_t c) {
    const bool isThaiOrLao = (c >= 0x0E01 && c <= 0x0E5B) || (c >= 0x0E80 && c <= 0x0EFF);
    return isThaiOrLao || c >= 0x4E00;
}

/// Thai, Latin letters with marks, quotation marks and dashes: what such accidents happen to. Other
/// scripts come out by chance: ไนท would be a Chinese character.
bool isOftenGarbled(char32_t c) {
    return (c >= 0x0E01 && c <= 0x0E5B) || (c >= 0xA0 && c <= 0x024F) ||
           (c >= 0x2010 && c <= 0x203A);
}

/// The text as bytes of a code page; nothing when the page has not all of it.
std::optional<std::string> bytesIn(Meaning meaningOf, std::string_view utf8) {
    std::string bytes;
    for (const char32_t c : codePointsOf(utf8)) {
        int byte = 0;
        while (byte < 256 && meaningOf(static_cast<Byte>(byte)) != c) ++byte;
        // Programs give a byte without a meaning the control of that number.
        if (byte == 256 && c >= 0x80 && c < 0xA0) byte = static_cast<int>(c);
        if (byte == 256) return std::nullopt;
        bytes += static_cast<char>(byte);
    }
    return bytes;
}

}  // namespace

std::optional<std::string> fromWindows874(std::string_view bytes) {
    if (holdsThaiOfUtf8(bytes)) return std::nullopt;
    return decoded(bytes, meaningIn874, [](const Around& text, std::ptrdiff_t at) {
        return !isThaiByte(text[at]) || isPlausibleThai(text, at);
    });
}

std::optional<std::string> fromWindows1252(std::string_view bytes) {
    return decoded(bytes, meaningIn1252, isPlausibleWestern);
}

bool isRatherWindows874(std::string_view utf8) {
    const Around text(utf8);
    bool isAny = false;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto character = decodeUtf8(utf8.substr(i));
        const auto at = static_cast<std::ptrdiff_t>(i);
        i += character.length;
        if (character.codePoint < 0x80) continue;
        const bool isThaiWord = character.length == 3 && isLeadingVowel(text[at]) &&
                                isConsonant(text[at + 1]) && isConsonant(text[at + 2]);
        const bool touchesLatin = isLetterByte(text[at - 1]) || isLetterByte(text[at + 3]);
        // Letters of one Indian script have their first two bytes in common.
        const bool isScript =
            text[at] == 0xE0 && text[at + 3] == 0xE0 && text[at + 1] == text[at + 4];
        if (!isThaiWord || touchesLatin || isScript || isWritten(character.codePoint)) return false;
        isAny = true;
    }
    return isAny;
}

bool isGarbledUtf8(std::string_view utf8) {
    if (isAscii(utf8)) return false;
    constexpr std::array pages{meaningIn874, meaningIn1252};
    return std::ranges::any_of(pages, [&](Meaning page) {
        const auto bytes = bytesIn(page, utf8);
        if (!bytes || !isUtf8(*bytes) || isRatherWindows874(*bytes)) return false;
        return std::ranges::any_of(codePointsOf(*bytes), isOftenGarbled);
    });
}

}  // namespace mailadvisor
