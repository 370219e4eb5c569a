#include "report/html/breakable.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "text/break_places.h"
#include "text/cells.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace mailadvisor {
namespace {

constexpr int alwaysFits = 16;  // cells that the narrowest column of a page has room for
constexpr const char* wordBreak = "<wbr/>";

/// Characters beside which no browser breaks (UAX #14): not `-`, `/`, `?`, `!`, `|`, `}`.
bool isNeverBroken(char c) {
    constexpr std::string_view safe = ".,:;'\"()&=_+@#*%$<>";
    return isAsciiAlphanumeric(c) || safe.find(c) != std::string_view::npos;
}

bool isPlain(std::string_view piece) {
    return std::all_of(piece.begin(), piece.end(), isNeverBroken);
}

std::string span(const char* style, const std::string& source) {
    return std::string("<span class=\"") + style + "\">" + source + "</span>";
}

std::string unbroken(std::string_view piece) {
    return isPlain(piece) ? escapeMarkup(piece) : span("w", escapeMarkup(piece));
}

class BreakableText {
public:
    explicit BreakableText(std::string_view text) : text_(text), places_(breakPlaces(text)) {}

    std::string source() const {
        return joined({0, text_.size()}, BreakPlace::Blank, "",
                      [this](Range token) { return tokenSource(token); });
    }

private:
    struct Range {
        std::size_t start{};
        std::size_t end{};
    };

    std::string_view of(Range range) const {
        return text_.substr(range.start, range.end - range.start);
    }

    bool isOne(Range range, BreakPlace least) const {
        return std::none_of(places_.begin() + static_cast<std::ptrdiff_t>(range.start) + 1,
                            places_.begin() + static_cast<std::ptrdiff_t>(range.end),
                            [least](BreakPlace place) { return place >= least; });
    }

    /// The parts between places that are at least so good, each as `sourceOf` writes it; blanks
    /// around a part stay outside of it, between two without a blank stands `seam`.
    std::string joined(Range range, BreakPlace least, const char* seam,
                       const std::function<std::string(Range)>& sourceOf) const {
        std::string all;
        for (std::size_t start = range.start; start < range.end;) {
            std::size_t end = start + 1;
            while (end < range.end && places_[end] < least) ++end;
            Range part{start, end};
            while (part.start < part.end && text_[part.start] == ' ') ++part.start;
            while (part.end > part.start && text_[part.end - 1] == ' ') --part.end;
            all += text_.substr(start, part.start - start);
            if (part.start != part.end) all += sourceOf(part);
            all += text_.substr(part.end, end - part.end);
            if (end != range.end && part.end == end) all += seam;
            start = end;
        }
        return all;
    }

    std::string tokenSource(Range token) const {
        if (isPlain(of(token))) return escapeMarkup(of(token));
        if (isOne(token, BreakPlace::Word)) return pieceSource(token, true);
        return span("w", joined(token, BreakPlace::Word, wordBreak,
                                [this](Range piece) { return pieceSource(piece, false); }));
    }

    std::string pieceSource(Range piece, bool isAlone) const {
        if (cells(of(piece)) > alwaysFits) return span("g", wideSource(piece));
        return isAlone ? unbroken(of(piece)) : escapeMarkup(of(piece));
    }

    /// What is wider than a line is cut between its parts before it is cut inside one.
    std::string wideSource(Range piece) const {
        if (isOne(piece, BreakPlace::Glued)) return escapeMarkup(of(piece));
        return joined(piece, BreakPlace::Glued, wordBreak, [this](Range part) {
            const bool isWide = cells(of(part)) > alwaysFits;
            return isWide ? escapeMarkup(of(part)) : unbroken(of(part));
        });
    }

    std::string_view text_;
    std::vector<BreakPlace> places_;
};

}  // namespace

std::string breakableSource(std::string_view text) { return BreakableText(text).source(); }

std::string wholeSource(std::string_view value) {
    if (cells(value) <= alwaysFits) return unbroken(value);
    std::string parts;
    for (std::size_t start = 0; start <= value.size();) {
        const std::size_t end = std::min(value.find(' ', start), value.size());
        const auto part = value.substr(start, end - start);
        if (start > 0) parts += ' ';
        parts += cells(part) > alwaysFits ? escapeMarkup(part) : unbroken(part);
        start = end + 1;
    }
    return isPlain(value) ? escapeMarkup(value) : span("g", parts);
}

}  // namespace mailadvisor
