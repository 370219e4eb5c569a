#include "base/typed_address.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/unseen.h"
#include "base/utf8.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace mailadvisor {
namespace {

constexpr int mostLayers = 6;  // ="mailto:'a@b'" has four

constexpr std::pair<std::string_view, std::string_view> quotationMarks[] = {
    {"\"", "\""}, {"'", "'"}, {"\u201C", "\u201D"}, {"\u2018", "\u2019"},
    {"`", "`"},   {"«", "»"}, {"\u201E", "\u201C"}, {"\u2019", "\u2019"},
};

bool takePrefix(std::string_view& text, std::string_view prefix) {
    if (!equalsIgnoringCase(text.substr(0, prefix.size()), prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

/// What Exchange and address books write before an address.
bool takeLabel(std::string_view& text) {
    return takePrefix(text, "smtp:") || takePrefix(text, "email:") || takePrefix(text, "e-mail:");
}

bool takeBoth(std::string_view& text, std::string_view opening, std::string_view closing) {
    if (text.size() < opening.size() + closing.size()) return false;
    if (!text.starts_with(opening) || !text.ends_with(closing)) return false;
    text = text.substr(opening.size(), text.size() - opening.size() - closing.size());
    return true;
}

std::string_view withoutMarks(std::string_view text) {
    text = trimmedUnseen(text);
    for (const auto& [opening, closing] : quotationMarks) {
        if (takeBoth(text, opening, closing)) break;
    }
    return trimmedUnseen(text);
}

/// A list of addresses is not one with a name before it.
bool mayBeName(std::string_view text) {
    return !holdsAtSign(text) || text.find_first_of(",;<") == std::string_view::npos;
}

/// name "<" address ">"  or  address "(" name ")"
bool takeOutOfBrackets(std::string_view& text, std::string& name) {
    const bool isRound = text.ends_with(')');
    if (!isRound && !text.ends_with('>')) return false;
    const auto open = text.find_last_of(isRound ? '(' : '<');
    if (open == std::string_view::npos) return false;
    const auto before = text.substr(0, open);
    const auto inside = text.substr(open + 1, text.size() - open - 2);
    const auto beside = isRound ? inside : before;
    if (!holdsAtSign(isRound ? before : inside) || !mayBeName(beside)) return false;
    name = withoutMarks(beside);
    text = isRound ? before : inside;
    return true;
}

/// Marks around all of it; around the part before the @ alone they belong to the address.
bool takeOutOfMarks(std::string_view& text) {
    if (takeBoth(text, "=\"", "\"")) return true;
    for (const auto& [opening, closing] : quotationMarks) {
        if (takeBoth(text, opening, closing)) return true;
    }
    for (const std::string_view mark : {"'", "\u2018", "\u2019", "`"}) {
        if (takePrefix(text, mark)) return true;
    }
    for (const std::string_view mark : {"'", "\u2019", "\"", ",", ";"}) {
        if (!text.ends_with(mark)) continue;
        text.remove_suffix(mark.size());
        return true;
    }
    return false;
}

char32_t narrow(char32_t c) {
    constexpr char32_t offset = 0xFF01 - '!';
    if (c >= 0xFF01 && c <= 0xFF5E) return c - offset;
    return c == 0xFE6B ? U'@' : c;
}

std::string narrowed(std::string_view text) {
    if (isAscii(text) || !isUtf8(text)) return std::string(text);
    std::string changed;
    for (const char32_t c : codePointsOf(text)) appendUtf8(changed, narrow(c));
    return changed;
}

}  // namespace

bool holdsAtSign(std::string_view text) {
    return std::ranges::any_of(
        std::initializer_list<std::string_view>{"@", "\uFF20", "\uFE6B"},
        [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

TypedAddress takenApart(std::string_view typed) {
    TypedAddress parts;
    const std::string all = composed(typed);
    std::string url;
    std::string_view text = trimmedUnseen(all);
    for (int layer = 0; layer < mostLayers && holdsAtSign(text); ++layer) {
        if (takePrefix(text, "mailto:")) {
            url = percentDecoded(text.substr(0, text.find('?')));  // RFC 6068 §2
            text = url;
        } else if (!takeLabel(text) && !takeOutOfBrackets(text, parts.name) &&
                   !takeOutOfMarks(text)) {
            break;
        }
        text = trimmedUnseen(text);
    }
    parts.address = narrowed(text);
    return parts;
}

}  // namespace mailadvisor
