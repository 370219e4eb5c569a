#include "base/written_size.h"

#include "base/ascii.h"
#include "base/unseen.h"
#include "base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace mailadvisor {
namespace {

constexpr std::int64_t kibibyte = 1024;
constexpr std::int64_t mebibyte = kibibyte * kibibyte;
constexpr std::int64_t gibibyte = mebibyte * kibibyte;
constexpr double most = 1e15;  // no mailbox comes near a petabyte

// Where one mark before three digits leaves two readings, the usual one must be a usual size.
constexpr double leastUsual = 10.0 * mebibyte;
constexpr double mostUsual = 500.0 * gibibyte;

struct Unit {
    std::string_view word;
    std::int64_t bytes;
};

constexpr Unit units[] = {
    {"b", 1},
    {"byte", 1},
    {"bytes", 1},
    {"ไบต์", 1},
    {"k", kibibyte},
    {"kb", kibibyte},
    {"kib", kibibyte},
    {"กิโลไบต์", kibibyte},
    {"m", mebibyte},
    {"mb", mebibyte},
    {"mib", mebibyte},
    {"เมกะไบต์", mebibyte},
    {"g", gibibyte},
    {"gb", gibibyte},
    {"gib", gibibyte},
    {"กิกะไบต์", gibibyte},
    {"จิกะไบต์", gibibyte},
    {"t", gibibyte* kibibyte},
    {"tb", gibibyte* kibibyte},
    {"tib", gibibyte* kibibyte},
    {"เทราไบต์", gibibyte* kibibyte},
};

/// A digit of any of the scripts that sizes are written in here; nothing for other characters.
char digitOf(char32_t c) {
    for (const char32_t zero : {U'0', U'\u0E50', U'\uFF10'}) {
        if (c >= zero && c < zero + 10) return static_cast<char>('0' + (c - zero));
    }
    return 0;
}

/// Digits and marks at the beginning of a text: `.` and `,` as they stand, `_` for a blank or an
/// apostrophe, which can only part groups.
struct Figures {
    std::string text{};
    std::size_t length{};  ///< bytes that were read
};

Figures figuresIn(std::string_view text) {
    Figures figures;
    for (std::size_t i = 0; i < text.size();) {
        const auto decoded = decodeUtf8(text.substr(i));
        const char32_t c = decoded.codePoint;
        if (const char digit = digitOf(c); digit != 0) {
            figures.text += digit;
        } else if (c == '.' || c == ',') {
            figures.text += static_cast<char>(c);
        } else if (isBlankCharacter(c) || c == '\'' || c == 0x2019) {
            figures.text += '_';
        } else {
            break;
        }
        i += decoded.length;
        figures.length = i;
    }
    figures.text.erase(figures.text.find_last_not_of('_') + 1);
    return figures;
}

bool isDigits(std::string_view text) { return std::ranges::all_of(text, isAsciiDigit); }

/// whole = 1*3DIGIT *(mark 3DIGIT), the same mark throughout; or digits alone.
std::optional<std::string> withoutGroups(std::string_view text) {
    const auto first = text.find_first_of(".,_");
    if (first == std::string_view::npos) {
        return isDigits(text) ? std::optional(std::string(text)) : std::nullopt;
    }
    if (first < 1 || first > 3 || (text.size() - first) % 4 != 0) return std::nullopt;
    std::string digits(text.substr(0, first));
    for (std::size_t i = first; i < text.size(); i += 4) {
        if (text[i] != text[first]) return std::nullopt;
        digits += text.substr(i + 1, 3);
    }
    return isDigits(digits) ? std::optional(digits) : std::nullopt;
}

std::optional<double> numberOf(const std::string& digits) {
    double number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, number);
    if (error != std::errc{} || rest != end) return std::nullopt;
    return number;
}

std::optional<double> withGroups(std::string_view text) {
    const auto digits = withoutGroups(text);
    if (!digits) return std::nullopt;
    return numberOf(*digits);
}

std::optional<double> withFraction(std::string_view text, std::size_t mark) {
    const auto whole = withoutGroups(text.substr(0, mark));
    const auto fraction = text.substr(mark + 1);
    if (!whole || !isDigits(fraction)) return std::nullopt;
    return numberOf((whole->empty() ? "0" : *whole) + "." + std::string(fraction));
}

std::optional<WrittenSize> numberIn(std::string_view text) {
    if (std::ranges::none_of(text, isAsciiDigit)) return std::nullopt;
    const auto mark = text.find_last_of(".,");
    const bool isOnce = mark != std::string_view::npos && std::ranges::count(text, text[mark]) == 1;
    const auto grouped = withGroups(text);
    if (!isOnce) return grouped ? std::optional(WrittenSize{*grouped, 0, 0}) : std::nullopt;
    const auto parted = withFraction(text, mark);
    if (!parted) return std::nullopt;
    if (!grouped || text.front() == '0') return WrittenSize{*parted, 0, 0};
    // One mark and three digits behind it. A comma there parts thousands, a point a fraction.
    if (text[mark] == ',') return WrittenSize{*grouped, *parted, 0};
    return WrittenSize{*parted, *grouped, 0};
}

/// `(53,150,220,288 bytes)`: the figure in the brackets is exact, and a whole number.
std::optional<WrittenSize> exactIn(std::string_view brackets) {
    if (!brackets.starts_with('(') || !brackets.ends_with(')')) return std::nullopt;
    const auto inside = writtenSize(brackets.substr(1, brackets.size() - 2));
    if (!inside || inside->unit != 1) return std::nullopt;
    return WrittenSize{std::max(inside->number, inside->grouped), 0, 1};
}

}  // namespace

std::int64_t unitCalled(std::string_view word) {
    const std::string name = lowerAscii(word);
    const auto* const found = std::ranges::find(units, std::string_view(name), &Unit::word);
    return found == std::end(units) ? 0 : found->bytes;
}

std::optional<WrittenSize> writtenSize(std::string_view text) {
    text = trimmedUnseen(text);
    const auto figures = figuresIn(text);
    auto size = numberIn(figures.text);
    if (!size) return std::nullopt;
    const auto rest = text.substr(figures.length);
    const auto open = std::min(rest.find('('), rest.size());
    const auto word = trimmedUnseen(rest.substr(0, open));
    if (!word.empty()) {
        size->unit = unitCalled(word);
        if (size->unit == 0) return std::nullopt;
    }
    return open == rest.size() ? size : exactIn(rest.substr(open));
}

std::optional<ByteCount> bytesOf(const WrittenSize& size, std::int64_t unitWhereNone) {
    const auto unit = static_cast<double>(size.unit == 0 ? unitWhereNone : size.unit);
    const bool isWhole = unit == 1 && size.grouped > size.number;  // there is no part of a byte
    const double bytes = (isWhole ? size.grouped : size.number) * unit;
    const bool isOpen = size.grouped > 0 && unit > 1 && (bytes < leastUsual || bytes > mostUsual);
    if (bytes > most || isOpen) return std::nullopt;
    return ByteCount{std::llround(bytes)};
}

}  // namespace mailadvisor
