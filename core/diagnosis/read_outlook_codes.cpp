#include "base/ascii.h"
#include "base/escape.h"
#include "base/lists.h"
#include "diagnosis/code_symbols.h"
#include "diagnosis/code_table.h"
#include "diagnosis/read_codes.h"

#include <algorithm>
#include <optional>

namespace mailadvisor {
namespace {

using Symbols = std::vector<CodeSymbol>;

constexpr std::size_t codeDigits = 8;
constexpr std::size_t endingDigits = 2;  // these tell the codes of one kind apart: never repaired
constexpr std::size_t decimalDigits = 10;

bool isDecimal(char c) { return isAsciiDigit(c); }
bool isHex(char c) { return isAsciiDigit(c) || (c >= 'a' && c <= 'f'); }

std::string digitsOf(const Symbols& symbols, std::size_t from, std::size_t count) {
    std::string digits;
    for (std::size_t i = from; i < from + count; ++i) digits += symbols[i].character;
    return upperAscii(digits);
}

/// One letter C that was heard as another letter that sounds like it.
bool isMisheard(std::string_view said, std::string_view known) {
    if (said.size() != known.size()) return false;
    std::size_t others = 0;
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (said[i] == known[i]) continue;
        if (known[i] != 'C' || !contains(std::string_view("BDE"), said[i])) return false;
        ++others;
    }
    return others == 1;
}

/// True when `shorter` is `longer` without one of its characters.
bool isOneLess(std::string_view shorter, std::string_view longer) {
    if (shorter.size() + 1 != longer.size()) return false;
    std::size_t i = 0;
    while (i < shorter.size() && shorter[i] == longer[i]) ++i;
    return shorter.substr(i) == longer.substr(i + 1);
}

/// The one known code that differs in a single place before its last two digits; empty: none, or
/// several.
std::string onlyNearCode(std::string_view said) {
    if (said.size() < codeDigits - 1 || said.size() > codeDigits + 1) return {};
    const std::string_view ending = said.substr(said.size() - endingDigits);
    const std::string_view beginning = said.substr(0, said.size() - endingDigits);
    std::string found;
    for (const auto& row : outlookCodes()) {
        const std::string_view known = row.code.substr(0, codeDigits - endingDigits);
        if (row.code.substr(codeDigits - endingDigits) != ending) continue;
        const bool isNear = isOneLess(beginning, known) || isOneLess(known, beginning) ||
                            isMisheard(beginning, known);
        if (!isNear) continue;
        if (!found.empty()) return {};
        found = row.code;
    }
    return found;
}

/// Reads the codes of one run of symbols.
class OutlookCodes {
public:
    OutlookCodes(const HeardText& text, const Symbols& run, std::vector<ReadCode>& codes,
                 std::vector<std::string>& unknown)
        : text_(text), codes_(codes), unknown_(unknown) {
        for (const auto& symbol : run) {
            if (symbol.character == '-' || symbol.character == '.') {
                isNegative_ = symbol.character == '-';
                continue;
            }
            symbols_.push_back(symbol);
        }
    }

    void read() {
        while (at_ < symbols_.size()) {
            if (!prefixed() && !decimal() && !unprefixed() && !shortened()) ++at_;
        }
    }

private:
    char character(std::size_t i) const {
        return i < symbols_.size() ? symbols_[i].character : ' ';
    }
    bool startsHere(std::string_view digits) const {
        for (std::size_t i = 0; i < digits.size(); ++i)
            if (character(at_ + i) != digits[i]) return false;
        return symbols_[at_].beginsItem;
    }

    bool isPrefix(std::size_t i) const { return character(i) == '0' && character(i + 1) == 'x'; }

    /// How many hexadecimal digits follow, ten at most; none of the next code's.
    std::size_t digitsFrom(std::size_t from) const {
        std::size_t count = 0;
        while (count < codeDigits + 2 && isHex(character(from + count)) && !isPrefix(from + count))
            ++count;
        return count;
    }

    bool endsAt(std::size_t from, std::size_t count) const {
        return symbols_[from + count - 1].endsItem;
    }

    bool isWritten(std::size_t from, std::size_t to) const {
        return std::none_of(symbols_.begin() + static_cast<std::ptrdiff_t>(from),
                            symbols_.begin() + static_cast<std::ptrdiff_t>(to),
                            [](const auto& each) { return each.isSpoken || each.isRepaired; });
    }

    void add(std::string_view digits, std::size_t from, std::size_t to, bool isRepaired) {
        const CodeRow* row = rowOf(outlookCodes(), digits);
        const std::size_t first = symbols_[from].from;
        const std::size_t last = symbols_[to - 1].to;
        ReadCode read{{SaidCodeKind::Outlook, "0x" + std::string(digits)}, first, last};
        if (isRepaired || !isWritten(from, to))
            read.code.heardAs = sanitise(text_.givenPart(first, last));
        if (row != nullptr) {
            read.code.name = row->name;
            read.code.direction = row->direction;
            read.code.signs = row->signs;
        }
        codes_.push_back(std::move(read));
        at_ = to;
    }

    /// The code of the digits at `from`, as they are or repaired; false: none is near.
    bool known(std::size_t from, bool isRepaired) {
        const std::size_t count = digitsFrom(from);
        if (count >= codeDigits && endsAt(from, codeDigits)) {
            const std::string digits = digitsOf(symbols_, from, codeDigits);
            if (rowOf(outlookCodes(), digits) != nullptr)
                return add(digits, at_, from + codeDigits, isRepaired), true;
        }
        for (const std::size_t length : {codeDigits - 1, codeDigits + 1, codeDigits}) {
            if (count < length || !endsAt(from, length)) continue;
            const std::string digits = onlyNearCode(digitsOf(symbols_, from, length));
            if (!digits.empty()) return add(digits, at_, from + length, true), true;
        }
        return false;
    }

    bool prefixed() {
        const bool isWhole = isPrefix(at_);
        const bool isHalf = character(at_) == 'x' && symbols_[at_].beginsItem;
        if (!isWhole && !isHalf) return false;
        const std::size_t from = at_ + (isWhole ? 2 : 1);
        if (known(from, isHalf)) return true;
        const std::size_t count = digitsFrom(from);
        if (count >= codeDigits && endsAt(from, codeDigits) && character(from) == '8') {
            add(digitsOf(symbols_, from, codeDigits), at_, from + codeDigits, isHalf);
            return true;
        }
        if (count >= 3) {
            addNew(unknown_,
                   sanitise(text_.givenPart(symbols_[at_].from, symbols_[from + count - 1].to)));
        }
        at_ = from + count;
        return true;
    }

    /// Without `0x`; digits alone only where they are a known code as they stand.
    bool unprefixed() {
        if (!startsHere("800") && !startsHere("80c")) return false;
        const std::string near = digitsOf(symbols_, at_, digitsFrom(at_));
        const bool hasLetter = std::any_of(near.begin(), near.end(), isAsciiLetter);
        const bool isExact = near.size() == codeDigits && rowOf(outlookCodes(), near) != nullptr;
        return (hasLetter || isExact) && known(at_, true);
    }

    /// The end alone: `CCC0E`.
    bool shortened() {
        constexpr std::size_t length = 5;
        if (!startsHere("ccc") || digitsFrom(at_) < length || !endsAt(at_, length)) return false;
        const std::string digits = "800" + digitsOf(symbols_, at_, length);
        if (rowOf(outlookCodes(), digits) == nullptr) return false;
        add(digits, at_, at_ + length, true);
        return true;
    }

    /// `-2147221223` and `2147746073`: the same 32 bits as a signed and an unsigned number.
    bool decimal() {
        if (!symbols_[at_].beginsItem) return false;
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < decimalDigits; ++i) {
            if (!isDecimal(character(at_ + i))) return false;
            value = value * 10 + static_cast<std::uint64_t>(character(at_ + i) - '0');
        }
        if (!endsAt(at_, decimalDigits)) return false;
        constexpr std::uint64_t wholeRange = 0x100000000;
        if (value == 0 || value >= wholeRange) return false;
        return addDecimal(wholeRange - value) || addDecimal(value);
    }

    /// Takes a number of ten digits for these 32 bits where they are a code.
    bool addDecimal(std::uint64_t bits) {
        const std::string digits = hexOf(bits);
        const bool isMails = digits.starts_with("8004") || digits.starts_with("800C");
        const bool isKnown = rowOf(outlookCodes(), digits) != nullptr;
        if (!isKnown && !(isMails && isNegative_)) return false;
        add(digits, at_, at_ + decimalDigits, true);
        const std::size_t first = codes_.back().from;
        if (first > 0 && text_.plain[first - 1] == U'-') {
            codes_.back().code.heardAs.insert(0, "-");
        }
        return true;
    }

    static std::string hexOf(std::uint64_t bits) {
        std::string digits(codeDigits, '0');
        for (std::size_t i = codeDigits; i-- > 0; bits /= 16)
            digits[i] = "0123456789ABCDEF"[bits % 16];
        return digits;
    }

    const HeardText& text_;
    Symbols symbols_{};
    bool isNegative_{};
    std::size_t at_{};
    std::vector<ReadCode>& codes_;
    std::vector<std::string>& unknown_;
};

/// Words that begin as a code does and hold what no code has: `0x800CCC4Z`.
void addUnreadable(const HeardText& text, const std::vector<ReadCode>& codes,
                   std::vector<std::string>& unknown) {
    constexpr std::size_t shortest = 5;
    constexpr std::size_t mostWords = 8;
    for (std::size_t at = text.plain.find(U"0x8"); at != std::u32string::npos;
         at = text.plain.find(U"0x8", at + 1)) {
        std::size_t end = at;
        while (end < text.plain.size() && isPlainAlphanumeric(text.plain[end])) ++end;
        const bool isRead = std::any_of(codes.begin(), codes.end(), [&](const ReadCode& read) {
            return read.from <= at && at < read.to;
        });
        const bool isHexOnly =
            std::all_of(text.plain.begin() + static_cast<std::ptrdiff_t>(at) + 2,
                        text.plain.begin() + static_cast<std::ptrdiff_t>(end),
                        [](char32_t c) { return c < 0x80 && isHex(static_cast<char>(c)); });
        if (isRead || isHexOnly || end - at < shortest || unknown.size() >= mostWords) continue;
        addNew(unknown, sanitise(text.givenPart(at, end)));
    }
}

}  // namespace

std::vector<ReadCode> readOutlookCodes(const HeardText& text, std::vector<std::string>& unknown) {
    std::vector<ReadCode> codes;
    for (const auto& run : codeSymbolsOf(text)) OutlookCodes(text, run, codes, unknown).read();
    addUnreadable(text, codes, unknown);
    return codes;
}

}  // namespace mailadvisor
