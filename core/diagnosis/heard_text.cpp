#include "diagnosis/heard_text.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t longestGap = 60;

char32_t plainCharacter(char32_t c) {
    if (c >= U'A' && c <= U'Z') return c - U'A' + U'a';
    if (c >= 0x0E50 && c <= 0x0E59) return c - 0x0E50 + U'0';                  // Thai digits
    if (c >= 0xFF01 && c <= 0xFF5E) return plainCharacter(c - 0xFF01 + U'!');  // full width
    if (c == 0x00D7) return U'x';
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) return U'-';
    if (c == 0x2018 || c == 0x2019 || c == 0x02BC || c == U'`' || c == 0x00B4) return U'\'';
    if (c == 0x201C || c == 0x201D || c == 0x00AB || c == 0x00BB) return U'"';
    if (c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029) return U'\n';
    if (c == replacementCharacter) return U' ';
    if (c < 0x20 || c == 0x7F || c == 0x00A0 || c == 0x3000) return U' ';
    if (c >= 0x2000 && c <= 0x200A) return U' ';
    if (c == 0x2026) return U' ';
    return c;
}

/// Characters nobody sees, which programs put between words or into host names.
bool isNothing(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x00AD ||
           (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
}

/// Tone marks, and the marks that are left out or misplaced as often: ็ ์ ๎, ๆ, ฯ.
bool isLooseMark(char32_t c) {
    return (c >= 0x0E47 && c <= 0x0E4C) || c == 0x0E4E || c == 0x0E46 || c == 0x0E2F ||
           c == 0x0E4F || c == 0x0E5A || c == 0x0E5B;
}

using Variant = std::pair<std::u32string_view, std::u32string_view>;

// Spellings of one word, as they stand without tone marks; the longer before its beginning.
// Source: R7 of the collected tickets and what hosters' help pages write.
constexpr std::array thaiVariants = std::to_array<Variant>({
    {U"เซิรฟเวอร", U"เซิรฟเวอร"},
    {U"เซิรฟเวอ", U"เซิรฟเวอร"},
    {U"เซิฟเวอร", U"เซิรฟเวอร"},
    {U"เซิฟเวอ", U"เซิรฟเวอร"},
    {U"เซิรเวอร", U"เซิรฟเวอร"},
    {U"เซอรฟเวอร", U"เซิรฟเวอร"},
    {U"เซอฟเวอร", U"เซิรฟเวอร"},
    {U"เซอรเวอร", U"เซิรฟเวอร"},
    {U"เซอเวอร", U"เซิรฟเวอร"},
    {U"เซอเวอ", U"เซิรฟเวอร"},
    {U"เซริฟเวอร", U"เซิรฟเวอร"},
    {U"จดหมายอิเลกทรอนิกส", U"เมล"},
    {U"อีเมลล", U"เมล"},
    {U"อีเมล", U"เมล"},
    {U"อิเมล", U"เมล"},
    {U"เมลล", U"เมล"},
    {U"รหัสผาน", U"รหัส"},
    {U"พาสเวิรด", U"รหัส"},
    {U"พาสเวอรด", U"รหัส"},
    {U"พาสเวิด", U"รหัส"},
    {U"พาสเวด", U"รหัส"},
    {U"พาสวอรด", U"รหัส"},
    {U"พาส", U"รหัส"},
    {U"ใบเซอรติฟิเคต", U"ใบรับรอง"},
    {U"ใบเซอร", U"ใบรับรอง"},
    {U"ใบเซิรต", U"ใบรับรอง"},
    {U"เซอรติฟิเคต", U"ใบรับรอง"},
    {U"ใบรับรองความปลอดภัย", U"ใบรับรอง"},
    {U"เอาทลุค", U"เอาทลุค"},
    {U"เอาทลุก", U"เอาทลุค"},
    {U"เอาตลุก", U"เอาทลุค"},
    {U"เอาตลุค", U"เอาทลุค"},
    {U"เอาลุค", U"เอาทลุค"},
    {U"ทันเดอรเบิรด", U"ธันเดอรเบิรด"},
    {U"ธันเดอรเบิด", U"ธันเดอรเบิรด"},
    {U"ลอคอิน", U"ลอกอิน"},
    {U"ลอกออน", U"ลอกอิน"},
    {U"ลงชือเขาใชงาน", U"ลอกอิน"},
    {U"ลงชือเขาใช", U"ลอกอิน"},
    {U"เขาสูระบบ", U"ลอกอิน"},
    {U"แบลกลิสต", U"แบลกลิสต"},
    {U"แบลคลิสต", U"แบลกลิสต"},
    {U"แบลคลิส", U"แบลกลิสต"},
    {U"แบลกลิส", U"แบลกลิสต"},
    {U"บัญชีดำ", U"แบลกลิสต"},
    {U"เวป", U"เวบ"},
    {U"อินเทอรเนต", U"เนต"},
    {U"อินเตอรเนต", U"เนต"},
    {U"อินเตอเนต", U"เนต"},
    {U"อินเทอรเนท", U"เนต"},
    {U"เนท", U"เนต"},
    {U"ฮอทสปอต", U"ฮอตสปอต"},
    {U"ฮอตสปอรต", U"ฮอตสปอต"},
    {U"พอรท", U"พอรต"},
    {U"ออฟฟิต", U"ออฟฟิศ"},
    {U"ออฟฟิส", U"ออฟฟิศ"},
    {U"ออฟฟิซ", U"ออฟฟิศ"},
    {U"สำนักงาน", U"ออฟฟิศ"},
    {U"อัพเดท", U"อัปเดต"},
    {U"อัพเดต", U"อัปเดต"},
    {U"อัปเดท", U"อัปเดต"},
    {U"วินโดวส", U"วินโดว"},
    {U"มะได", U"ไมได"},
    {U"โฟลเดอร", U"โฟลเดอ"},
    {U"เนือทีในดิสก", U"พืนทีในดิสก"},
});

// The same words in Latin letters amid Thai ones.
constexpr std::array latinAmidThai = std::to_array<Variant>({
    {U"email", U"เมล"},
    {U"mail", U"เมล"},
    {U"web", U"เวบ"},
    {U"server", U"เซิรฟเวอร"},
    {U"password", U"รหัส"},
    {U"pass", U"รหัส"},
    {U"login", U"ลอกอิน"},
    {U"port", U"พอรต"},
    {U"hotspot", U"ฮอตสปอต"},
    {U"internet", U"เนต"},
    {U"net", U"เนต"},
    {U"blacklist", U"แบลกลิสต"},
    {U"certificate", U"ใบรับรอง"},
    {U"cert", U"ใบรับรอง"},
    {U"update", U"อัปเดต"},
    {U"webmail", U"เวบเมล"},
});

constexpr std::array latinVariants = std::to_array<Variant>({
    {U"cant", U"cannot"},
    {U"couldnt", U"couldnot"},
    {U"dont", U"donot"},
    {U"doesnt", U"doesnot"},
    {U"didnt", U"didnot"},
    {U"isnt", U"isnot"},
    {U"arent", U"arenot"},
    {U"wasnt", U"wasnot"},
    {U"wont", U"willnot"},
    {U"wouldnt", U"wouldnot"},
    {U"hasnt", U"hasnot"},
    {U"havent", U"havenot"},
    {U"emails", U"mails"},
    {U"email", U"mail"},
});

/// One letter of `compact` while it is made.
struct Letter {
    char32_t character{};
    std::size_t place{};
    bool endsWord{};  ///< nothing of the same word follows
};

std::vector<Letter> lettersOf(const std::u32string& plain) {
    std::vector<Letter> letters;
    letters.reserve(plain.size());
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const char32_t c = plain[i];
        if (isThai(c) && !isLooseMark(c)) {
            const bool isDoubledE = c == 0x0E40 && !letters.empty() &&
                                    letters.back().character == 0x0E40 &&
                                    letters.back().place + 1 == i;
            const bool isSplitAm =
                c == 0x0E32 && !letters.empty() && letters.back().character == 0x0E4D;
            if (isDoubledE) letters.back().character = 0x0E41;
            if (isSplitAm) letters.back().character = 0x0E33;
            if (!isDoubledE && !isSplitAm) letters.push_back({c, i, false});
        } else if (isPlainAlphanumeric(c)) {
            letters.push_back({c, i, false});
        } else if (c != U'\'' && !isLooseMark(c) && !letters.empty()) {
            letters.back().endsWord = true;
        }
    }
    return letters;
}

bool startsWith(const std::vector<Letter>& letters, std::size_t at, std::u32string_view word) {
    if (letters.size() - at < word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (letters[at + i].character != word[i]) return false;
    return true;
}

bool isLatin(char32_t c) { return isPlainAlphanumeric(c); }

bool beginsWord(const std::vector<Letter>& letters, std::size_t at) {
    return at == 0 || letters[at - 1].endsWord || !isLatin(letters[at - 1].character);
}

bool endsWord(const std::vector<Letter>& letters, std::size_t last) {
    return last + 1 >= letters.size() || letters[last].endsWord ||
           !isLatin(letters[last + 1].character);
}

const Variant* wholeWord(const std::vector<Letter>& letters, std::size_t at, const Variant* begin,
                         const Variant* end) {
    const Variant* row = std::find_if(begin, end, [&](const Variant& variant) {
        return startsWith(letters, at, variant.first) &&
               endsWord(letters, at + variant.first.size() - 1);
    });
    return row == end ? nullptr : row;
}

const Variant* knownAmidThai(const std::vector<Letter>& letters, std::size_t at) {
    return wholeWord(letters, at, latinAmidThai.data(),
                     latinAmidThai.data() + latinAmidThai.size());
}

/// A Latin word with Thai ones around it; `mail server` amid them is two such words, but in
/// `LOGIN failed` neither is one.
const Variant* amidThai(const std::vector<Letter>& letters, std::size_t at) {
    constexpr std::size_t mostInARow = 3;
    const Variant* amid = knownAmidThai(letters, at);
    if (amid == nullptr) return nullptr;
    std::size_t next = at + amid->first.size();
    for (std::size_t i = 0; i < mostInARow && next < letters.size(); ++i) {
        const Variant* other =
            isPlainLetter(letters[next].character) ? knownAmidThai(letters, next) : nullptr;
        if (other == nullptr) break;
        next += other->first.size();
    }
    constexpr std::size_t longestRow = 40;
    std::size_t first = at;
    while (first > 0 && at - first < longestRow && isLatin(letters[first - 1].character)) --first;
    for (std::size_t before = first; before < at;) {
        const Variant* other = knownAmidThai(letters, before);
        if (other == nullptr) return nullptr;
        before += other->first.size();
    }
    const bool endsThere = next >= letters.size() || isThai(letters[next].character);
    const bool hasThai = first > 0 || next < letters.size();
    return endsThere && hasThai ? amid : nullptr;
}

const Variant* variantAt(const std::vector<Letter>& letters, std::size_t at) {
    if (isThai(letters[at].character)) {
        const auto row = std::find_if(
            thaiVariants.begin(), thaiVariants.end(),
            [&](const Variant& variant) { return startsWith(letters, at, variant.first); });
        return row == thaiVariants.end() ? nullptr : &*row;
    }
    if (!isPlainLetter(letters[at].character) || !beginsWord(letters, at)) return nullptr;
    const Variant* amid = amidThai(letters, at);
    if (amid != nullptr) return amid;
    return wholeWord(letters, at, latinVariants.data(),
                     latinVariants.data() + latinVariants.size());
}

void makeCompact(HeardText& text) {
    const std::vector<Letter> letters = lettersOf(text.plain);
    std::size_t at = 0;
    while (at < letters.size()) {
        const Variant* variant = variantAt(letters, at);
        if (variant == nullptr) {
            text.compact += letters[at].character;
            text.places.push_back(letters[at].place);
            ++at;
            continue;
        }
        for (const char32_t c : variant->second) {
            text.compact += c;
            text.places.push_back(letters[at].place);
        }
        at += variant->first.size();
    }
    text.places.push_back(text.plain.size());
}

/// Between a vowel that is written first and its consonant (เปิด is not ปิด), or before one that
/// is written behind, above or below (หาย is not หายี).
bool isAmidSyllable(std::u32string_view letters, std::size_t at) {
    if (at == 0 || at >= letters.size()) return false;
    const bool isBehindVowel = letters[at - 1] >= 0x0E40 && letters[at - 1] <= 0x0E44;
    const bool isBeforeVowel = letters[at] >= 0x0E30 && letters[at] <= 0x0E3A;
    return isBehindVowel || isBeforeVowel;
}

/// Whether a word of Latin letters may begin at `at`, or end before it.
bool isWordEdge(const HeardText& text, std::size_t at) {
    if (at == 0 || at >= text.compact.size()) return true;
    const char32_t before = text.compact[at - 1];
    const char32_t after = text.compact[at];
    if (!isLatin(before) || !isLatin(after)) return true;
    for (std::size_t i = text.places[at - 1]; i < text.places[at]; ++i) {
        const char32_t c = text.plain[i];
        if (!isPlainAlphanumeric(c) && c != U'\'') return true;
    }
    return false;
}

}  // namespace

HeardText heard(std::string_view text) {
    HeardText result;
    result.given = text;
    const std::size_t length = std::min(text.size(), mostHeardBytes);
    std::size_t at = 0;
    while (at < length) {
        const auto decoded = decodeUtf8(text.substr(at));
        if (!isNothing(decoded.codePoint)) {
            result.plain += plainCharacter(decoded.codePoint);
            result.origins.push_back(at);
        }
        at += std::max<std::size_t>(decoded.length, 1);
    }
    result.origins.push_back(std::min(at, text.size()));
    makeCompact(result);
    return result;
}

HeardPattern::HeardPattern(std::string_view words) {
    constexpr std::string_view gap = "...";
    while (true) {
        const std::size_t end = words.find(gap);
        std::string_view piece = words.substr(0, end);
        const bool isOpen = piece.ends_with('*');
        if (isOpen) piece.remove_suffix(1);
        Part part{heard(piece).compact, false, false};
        if (!part.letters.empty()) {
            part.needsStart = isLatin(part.letters.front());
            part.needsEnd = isLatin(part.letters.back()) && !isOpen;
            parts_.push_back(std::move(part));
        }
        if (end == std::string_view::npos) return;
        words.remove_prefix(end + gap.size());
    }
}

bool HeardPattern::isAt(const HeardText& text, const Part& part, std::size_t at) {
    const std::u32string_view rest = std::u32string_view(text.compact).substr(at);
    if (!rest.starts_with(part.letters)) return false;
    if (isAmidSyllable(text.compact, at) || isAmidSyllable(text.compact, at + part.letters.size()))
        return false;
    const bool starts = !part.needsStart || isWordEdge(text, at);
    return starts && (!part.needsEnd || isWordEdge(text, at + part.letters.size()));
}

std::vector<HeardPattern::Range> HeardPattern::matchAt(const HeardText& text,
                                                       std::size_t at) const {
    std::vector<Range> ranges;
    std::size_t from = at;
    for (const Part& part : parts_) {
        const std::size_t last = ranges.empty() ? at : from + longestGap;
        while (from <= last && from < text.compact.size() && !isAt(text, part, from)) ++from;
        if (from > last || from >= text.compact.size()) return {};
        ranges.push_back({from, from + part.letters.size()});
        from = ranges.back().to;
    }
    return ranges;
}

}  // namespace mailadvisor
