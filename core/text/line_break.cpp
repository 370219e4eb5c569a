#include "text/line_break.h"

#include "base/utf8.h"
#include "text/break_places.h"
#include "text/break_shape.h"
#include "text/cells.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>
#include <utility>

namespace mailadvisor {
namespace {

std::string asUtf8(std::string_view text) {
    if (isUtf8(text)) return std::string(text);
    std::string valid;
    for (const char32_t c : codePointsOf(text)) appendUtf8(valid, c);
    return valid;
}

/// Cells before each byte of the text. Bytes inside a code point count all of it.
std::vector<int> cellsBefore(std::string_view text) {
    std::vector<int> before(text.size() + 1, 0);
    int sum = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = decodeUtf8(text.substr(at));
        sum += cellsOf(character.codePoint);
        for (std::size_t i = 0; i < character.length; ++i) before[++at] = sum;
    }
    return before;
}

/// Where a line begins and ends in its paragraph.
struct Line {
    std::size_t start{};
    std::size_t end{};
};

/// One line of text being broken into lines that fit.
class Paragraph {
public:
    Paragraph(std::string_view text, int width)
        : text_(text), places_(breakPlaces(text)), cellsBefore_(cellsBefore(text)), width_(width) {}

    std::vector<Line> lines() const {
        std::vector<Line> lines;
        std::size_t start = 0;
        do {
            const std::size_t end = endOfLine(start);
            lines.push_back({start, withoutLastBlanks(start, end)});
            start = end;
        } while (start < text_.size());
        return lines;
    }

private:
    std::size_t withoutLastBlanks(std::size_t start, std::size_t end) const {
        while (end > start && text_[end - 1] == ' ') --end;
        return end;
    }

    /// Cells a line from `start` to `end` takes; blanks at its end are dropped.
    int widthOf(std::size_t start, std::size_t end) const {
        return cellsBefore_[withoutLastBlanks(start, end)] - cellsBefore_[start];
    }

    std::size_t endOfLine(std::size_t start) const {
        std::size_t blank = 0;
        std::size_t word = 0;
        std::size_t glued = 0;
        std::size_t grapheme = 0;
        for (std::size_t at = start + 1; at <= text_.size(); ++at) {
            if (places_[at] == BreakPlace::None) continue;
            const bool fits = widthOf(start, at) <= width_;
            if (fits && at == text_.size()) return at;
            if (!fits && grapheme != 0) break;
            grapheme = at;  // even one that does not fit: there must be some progress
            if (places_[at] == BreakPlace::Blank) blank = at;
            if (places_[at] == BreakPlace::Word) word = at;
            if (places_[at] == BreakPlace::Glued) glued = at;
        }
        // A blank near the start of the line would leave most of it empty.
        const bool isBlankFar = blank != 0 && widthOf(start, blank) * 2 >= width_;
        if (isBlankFar) return blank;
        if (word > blank) return word;
        if (blank != 0) return blank;
        return glued != 0 ? glued : grapheme;
    }

    std::string_view text_;
    std::vector<BreakPlace> places_;
    std::vector<int> cellsBefore_;
    int width_;
};

struct HashOfText {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>()(text);
    }
};

/// By a text.
template <class Value>
using Remembered = std::unordered_map<std::string, Value, HashOfText, std::equal_to<>>;

constexpr std::size_t mostRemembered = 4096;  // some 2 MB in each thread

template <class Value>
const Value& remember(Remembered<Value>& all, std::string text, Value value) {
    if (all.size() >= mostRemembered) all.clear();
    return all.insert_or_assign(std::move(text), std::move(value)).first->second;
}

/// Finding the words of a Thai sentence costs more than all else that is written for an account,
/// and people of one company get the same sentences: what was broken lately is remembered.
const std::vector<Line>& linesOf(std::string_view text, std::string shape, int width) {
    static thread_local std::map<int, Remembered<std::vector<Line>>> known;
    auto& ofWidth = known[width];
    if (const auto found = ofWidth.find(shape); found != ofWidth.end()) return found->second;
    return remember(ofWidth, std::move(shape), Paragraph(text, width).lines());
}

struct Wrapped {
    std::vector<std::string> lines{};
    bool isForAll{true};  ///< nobody's address is in it
};

Wrapped wrapAnew(std::string_view text, int width) {
    Wrapped wrapped;
    const std::string valid = asUtf8(text);
    std::size_t start = 0;
    while (start <= valid.size()) {
        const auto end = std::min(valid.find('\n', start), valid.size());
        const auto line = std::string_view(valid).substr(start, end - start);
        auto shape = breakShape(line);
        wrapped.isForAll = wrapped.isForAll && shape == line;
        for (const auto& part : linesOf(line, std::move(shape), std::max(1, width))) {
            wrapped.lines.emplace_back(line.substr(part.start, part.end - part.start));
        }
        start = end + 1;
    }
    return wrapped;
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, int width) {
    static thread_local std::map<int, Remembered<std::vector<std::string>>> known;
    auto& ofWidth = known[width];
    if (const auto found = ofWidth.find(text); found != ofWidth.end()) return found->second;
    auto wrapped = wrapAnew(text, width);
    if (!wrapped.isForAll) return std::move(wrapped.lines);
    return remember(ofWidth, std::string(text), std::move(wrapped.lines));
}

}  // namespace mailadvisor
