#include "diagnosis/phrase_set.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

// No caller says as much; it bounds what a hostile text costs.
constexpr std::size_t mostMatches = 4000;

std::uint64_t beginningOf(std::u32string_view letters) {
    const std::uint64_t second = letters.size() > 1 ? letters[1] : 0;
    return (std::uint64_t{letters[0]} << 32) | second;
}

/// What turns words into their opposite; the Thai ones without tone marks.
constexpr auto negators = std::to_array<std::u32string_view>({
    U"ไม",      U"ไมได",     U"ไมใช",      U"ไมใชวา",    U"ไมมี",    U"ไมเหน",     U"ไมขึน",
    U"ไมไดขึน",  U"ไมไดขึนวา", U"ไมไดบอกวา", U"ไมมีขอความ", U"ไมเคย",  U"ไมมีเมล",    U"not",
    U"no",      U"never",    U"without",   U"withouta",  U"nota",   U"isnot",     U"notthe",
    U"nothing", U"noone",    U"notbe",     U"notbeen",   U"notany", U"donotgeta", U"neversaw",
    U"notseea", U"notgeta",  U"notgetany", U"neithera",
});

/// Words that name a thing; ไม่ and ไม่ได้ stand before what it does.
bool isThing(std::u32string_view rest) {
    constexpr auto things = std::to_array<std::u32string_view>(
        {U"ไฟล", U"เมล", U"กลอง", U"ใบรับรอง", U"พืนที", U"เซิรฟเวอร", U"การ", U"รหัส", U"โควตา", U"บัญชี",
         U"เนต", U"ชือ", U"โดเมน"});
    return std::any_of(things.begin(), things.end(),
                       [&](auto thing) { return rest.starts_with(thing); });
}

bool isNegatedAt(const HeardText& text, std::size_t from) {
    const std::u32string_view before = std::u32string_view(text.compact).substr(0, from);
    return std::any_of(negators.begin(), negators.end(), [&](std::u32string_view word) {
        if (!before.ends_with(word)) return false;
        const std::size_t start = from - word.size();
        if (!isThai(word.front())) {
            // The tagged NO of IMAP denies nothing (RFC 9051 §7.1.2).
            const bool isTaggedNo =
                word == U"no" && text.givenPart(text.places[start], text.places[start] + 2) == "NO";
            if (isTaggedNo) return false;
            const bool isInside = start > 0 && isPlainAlphanumeric(text.compact[start - 1]) &&
                                  text.places[start] <= text.places[start - 1] + 1;
            return !isInside;
        }
        if (before.ends_with(U"ทำไม")) return false;
        // แนบไม่ได้ ไฟล์ใหญ่: a verb is denied before it, not the thing behind.
        const bool isVerbs = word == U"ไม" || word == U"ไมได";
        const bool isApart = text.places[from] != text.places[from - 1] + 1 &&
                             text.plain[text.places[from] - 1] == U' ';
        return !isVerbs || (!isApart && !isThing(std::u32string_view(text.compact).substr(from)));
    });
}

struct Found {
    PhraseMatch match{};
    std::vector<HeardPattern::Range> parts{};
};

/// Leaves out what is a part of longer words that were found too.
std::vector<PhraseMatch> longestOf(std::vector<Found> found) {
    struct Piece {
        std::size_t from{};
        std::size_t to{};
        std::size_t owner{};
    };
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < found.size(); ++i)
        for (const auto& part : found[i].parts) pieces.push_back({part.from, part.to, i});
    std::sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) {
        return a.from != b.from ? a.from < b.from : a.to > b.to;
    });
    std::vector<bool> isInside(found.size());
    Piece widest{};
    for (const auto& piece : pieces) {
        const bool isSame = piece.from == widest.from && piece.to == widest.to;
        const bool isWithin = piece.to <= widest.to && !isSame && piece.owner != widest.owner;
        if (isWithin && found[piece.owner].parts.size() == 1) isInside[piece.owner] = true;
        if (piece.to > widest.to) widest = piece;
    }
    std::vector<PhraseMatch> matches;
    for (std::size_t i = 0; i < found.size(); ++i)
        if (!isInside[i]) matches.push_back(found[i].match);
    return matches;
}

}  // namespace

void PhraseSet::add(std::size_t row, std::string_view words) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find('|'), words.size());
        HeardPattern pattern(words.substr(0, end));
        if (pattern.beginning().empty()) return;
        byBeginning_[beginningOf(pattern.beginning())].push_back(phrases_.size());
        phrases_.push_back({row, std::move(pattern)});
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

std::vector<PhraseMatch> PhraseSet::matches(const HeardText& text) const {
    std::vector<Found> found;
    const std::u32string_view all(text.compact);
    for (std::size_t at = 0; at < all.size() && found.size() < mostMatches; ++at) {
        const auto bucket = byBeginning_.find(beginningOf(all.substr(at, 2)));
        if (bucket == byBeginning_.end()) continue;
        for (const std::size_t index : bucket->second) {
            auto parts = phrases_[index].pattern.matchAt(text, at);
            if (parts.empty()) continue;
            const PhraseMatch match{phrases_[index].row, at, parts.back().to,
                                    isNegatedAt(text, at)};
            found.push_back({match, std::move(parts)});
        }
    }
    return longestOf(std::move(found));
}

}  // namespace mailadvisor
