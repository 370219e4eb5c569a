#include "diagnosis/number_words.h"
#include "diagnosis/phrase_set.h"
#include "diagnosis/read_claims.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

constexpr std::size_t mostSizes = 32;

/// A unit of size, as programs show sizes: steps of 1024.
struct SizeUnit {
    std::u32string_view word{};  ///< in the form of HeardText::compact
    std::uint64_t bytes{};
    bool isWhole{};  ///< nothing of the same word may follow
};

constexpr std::uint64_t kib = 1024;

// The longer before its beginning.
constexpr auto sizeUnits = std::to_array<SizeUnit>({
    {U"เมกะไบต", kib* kib, false},
    {U"เมกกะไบต", kib* kib, false},
    {U"เมกาไบต", kib* kib, false},
    {U"เมกไบต", kib* kib, false},
    {U"เมก", kib* kib, false},
    {U"เอมบี", kib* kib, false},
    {U"เอม", kib* kib, false},
    {U"megabytes", kib* kib, true},
    {U"megabyte", kib* kib, true},
    {U"megs", kib* kib, true},
    {U"meg", kib* kib, true},
    {U"mbytes", kib* kib, true},
    {U"mib", kib* kib, true},
    {U"mb", kib* kib, true},
    {U"m", kib* kib, true},
    {U"กิกะไบต", kib* kib* kib, false},
    {U"กิกกะไบต", kib* kib* kib, false},
    {U"จิกะไบต", kib* kib* kib, false},
    {U"กิก", kib* kib* kib, false},
    {U"จิก", kib* kib* kib, false},
    {U"จีบี", kib* kib* kib, false},
    {U"gigabytes", kib* kib* kib, true},
    {U"gigabyte", kib* kib* kib, true},
    {U"gigs", kib* kib* kib, true},
    {U"gig", kib* kib* kib, true},
    {U"gib", kib* kib* kib, true},
    {U"gb", kib* kib* kib, true},
    {U"g", kib* kib* kib, true},
    {U"กิโลไบต", kib, false},
    {U"เคบี", kib, false},
    {U"kilobytes", kib, true},
    {U"kb", kib, true},
});

const SizeUnit* unitAt(const HeardText& text, std::size_t at) {
    const std::u32string_view rest = std::u32string_view(text.compact).substr(at);
    const auto unit = std::ranges::find_if(sizeUnits, [&](const SizeUnit& each) {
        const std::size_t end = each.word.size();
        return rest.starts_with(each.word) &&
               (!each.isWhole || end == rest.size() || !isPlainAlphanumeric(rest[end]) ||
                text.places[at + end] > text.places[at + end - 1] + 1);
    });
    return unit == sizeUnits.end() ? nullptr : &*unit;
}

/// "Two and a half megs", สองเมกครึ่ง.
bool isHalfMore(const HeardText& text, std::size_t behindUnit) {
    return std::u32string_view(text.compact).substr(behindUnit).starts_with(U"ครึง");
}

/// Whether a file or a mail is spoken of close by, and no limit or used space.
bool isAboutFile(const HeardText& text, std::size_t from, std::size_t to) {
    constexpr std::size_t near = 40;
    static const PhraseSet files = [] {
        PhraseSet made;
        made.add(0, "file*|attach*|photo*|picture*|video*|pdf|presentation|document*|zip|scan*");
        made.add(0, "drawing*|spreadsheet*|slides|catalogue|brochure*|image*|excel|powerpoint");
        made.add(0, "ไฟล์|แนบ|รูป|วิดีโอ|คลิป|เอกสาร|แบบ|งานนำเสนอ|ภาพ|สไลด์|โบรชัวร์|แค็ตตาล็อก");
        made.add(1, "limit*|quota|used|ใช้ไป|โควต้า|จาก|limit of|takes|maximum|allows|รับได้|กล่อง");
        made.add(1, "ไม่เกิน|at most|up to|จำกัด|พื้นที่");
        return made;
    }();
    const std::size_t begin = from > near ? from - near : 0;
    const std::size_t end = std::min(text.plain.size(), to + near);
    bool isFile = false;
    const HeardText window = heard(text.givenPart(begin, end));
    for (const auto& match : files.matches(window)) isFile = isFile || match.row == 0;
    const HeardText close = heard(text.givenPart(from > near / 2 ? from - near / 2 : 0, from));
    for (const auto& match : files.matches(close)) {
        if (match.row == 1) return false;
    }
    return isFile;
}

/// A number in figures; its decimals stand behind a dot.
struct Figures {
    double value{};
    std::size_t to{};  ///< in HeardText::compact
};

Figures figuresAt(const HeardText& text, std::size_t at) {
    constexpr std::size_t mostDigits = 6;
    Figures found;
    double share = 0;
    const std::size_t from = at;
    while (at < text.compact.size() && isPlainDigit(text.compact[at]) && at - from < mostDigits) {
        const bool isBehindDot = at > from && text.places[at] == text.places[at - 1] + 2 &&
                                 text.plain[text.places[at - 1] + 1] == U'.';
        if (at > from && !isBehindDot && text.places[at] != text.places[at - 1] + 1) break;
        if (isBehindDot && share == 0) share = 1;
        const auto digit = static_cast<double>(text.compact[at] - U'0');
        if (share > 0) {
            share /= 10;
            found.value += share * digit;
        } else {
            found.value = found.value * 10 + digit;
        }
        ++at;
    }
    found.to = at;
    return found;
}

/// A number that begins at a place of `compact`; none where `to` is that place.
Figures numberAt(const HeardText& text, std::size_t at) {
    const bool isFirst = at == 0 || !isPlainAlphanumeric(text.compact[at - 1]) ||
                         text.places[at] > text.places[at - 1] + 1;
    if (isPlainDigit(text.compact[at])) return isFirst ? figuresAt(text, at) : Figures{0, at};
    if (!isThai(text.compact[at]) && !isFirst) return {0, at};
    const auto words = numberInWords(std::u32string_view(text.compact).substr(at));
    return {words.value, at + words.length};
}

}  // namespace

void readAttachment(const HeardText& text, Said& said) {
    std::size_t sizes = 0;
    for (std::size_t i = 0; i < text.compact.size() && sizes < mostSizes; ++i) {
        const Figures number = numberAt(text, i);
        if (number.to == i) continue;
        const SizeUnit* unit = unitAt(text, number.to);
        if (unit == nullptr) {
            if (isPlainDigit(text.compact[i])) i = number.to - 1;
            continue;
        }
        ++sizes;
        const std::size_t to = number.to + unit->word.size();
        const double size = number.value + (isHalfMore(text, to) ? 0.5 : 0.0);
        if (size > 0 && isAboutFile(text, text.places[i], text.places[to])) {
            constexpr double largest = 1e15;
            const double bytes = std::min(size * static_cast<double>(unit->bytes), largest);
            const ByteCount found{static_cast<std::int64_t>(bytes)};
            if (!said.attachment || *said.attachment < found) said.attachment = found;
        }
        i = number.to - 1;
    }
}

}  // namespace mailadvisor
