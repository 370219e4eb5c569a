#include "text/line_break.h"

#include "base/utf8.h"
#include "text/cells.h"

#include <QString>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace mailadvisor {
namespace {

/// How good a place is for a line to end, worst first.
enum class Break {
    None,      ///< inside a grapheme
    Grapheme,  ///< inside a word
    Glued,     ///< at the blank between a number and its unit
    Word,      ///< between two Thai words
    Blank,
};

bool isThai(QChar c) { return c.script() == QChar::Script_Thai; }

bool isPartOfWord(QChar c) { return c.isLetterOrNumber() || c.isMark(); }

// Thai vowels written before their consonant, and signs that belong to what stands before them.
bool mayEndLine(QChar c) { return !QStringLiteral("เแโใไ").contains(c); }
bool mayBeginLine(QChar c) { return !QStringLiteral("ะาำๅๆฯ").contains(c); }

bool isWordBreak(const QString& text, qsizetype at) {
    const QChar before = text[at - 1];
    const QChar after = text[at];
    return (isThai(before) || isThai(after)) && isPartOfWord(before) && isPartOfWord(after) &&
           mayEndLine(before) && mayBeginLine(after);
}

bool isNumberBefore(const QString& text, qsizetype blank) {
    qsizetype start = blank;
    while (start > 0 && !text[start - 1].isSpace()) --start;
    const auto word = QStringView(text).mid(start, blank - start);
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',';
    });
}

bool isBlankBreak(const QString& text, qsizetype at) {
    return text[at - 1] == u' ' && text[at] != u' ';
}

std::vector<Break> breaksOf(const QString& text) {
    std::vector<Break> breaks(static_cast<std::size_t>(text.size()) + 1, Break::None);
    const auto markAll = [&](QTextBoundaryFinder::BoundaryType type, auto&& levelAt) {
        QTextBoundaryFinder finder(type, text);
        for (auto at = finder.toNextBoundary(); at > 0 && at < text.size();
             at = finder.toNextBoundary()) {
            Break& level = breaks[static_cast<std::size_t>(at)];
            level = std::max(level, levelAt(at));
        }
    };
    markAll(QTextBoundaryFinder::Grapheme, [&](qsizetype at) {
        if (isBlankBreak(text, at)) {
            return isNumberBefore(text, at - 1) ? Break::Glued : Break::Blank;
        }
        return mayEndLine(text[at - 1]) && mayBeginLine(text[at]) ? Break::Grapheme : Break::None;
    });
    markAll(QTextBoundaryFinder::Word,
            [&](qsizetype at) { return isWordBreak(text, at) ? Break::Word : Break::None; });
    breaks.back() = Break::Blank;
    return breaks;
}

/// Cells before each place of the text. Places inside a surrogate pair count the pair.
std::vector<int> cellsBefore(const QString& text) {
    std::vector<int> before(static_cast<std::size_t>(text.size()) + 1, 0);
    int sum = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        sum += cellsOf(isPair ? QChar::surrogateToUcs4(text[at], text[at + 1])
                              : char32_t{text[at].unicode()});
        if (isPair) before[static_cast<std::size_t>(++at)] = sum;
        before[static_cast<std::size_t>(at) + 1] = sum;
    }
    return before;
}

/// One line of text being broken into lines that fit.
class Paragraph {
public:
    Paragraph(const QString& text, int width)
        : text_(text), breaks_(breaksOf(text)), cellsBefore_(cellsBefore(text)), width_(width) {}

    std::vector<std::string> lines() const {
        std::vector<std::string> lines;
        qsizetype start = 0;
        do {
            const qsizetype end = endOfLine(start);
            lines.push_back(textOf(start, end));
            start = end;
        } while (start < text_.size());
        return lines;
    }

private:
    Break levelAt(qsizetype at) const { return breaks_[static_cast<std::size_t>(at)]; }

    qsizetype withoutLastBlanks(qsizetype start, qsizetype end) const {
        while (end > start && text_[end - 1] == u' ') --end;
        return end;
    }

    /// Cells a line from `start` to `end` takes; blanks at its end are dropped.
    int widthOf(qsizetype start, qsizetype end) const {
        return cellsBefore_[static_cast<std::size_t>(withoutLastBlanks(start, end))] -
               cellsBefore_[static_cast<std::size_t>(start)];
    }

    qsizetype endOfLine(qsizetype start) const {
        qsizetype blank = 0;
        qsizetype word = 0;
        qsizetype glued = 0;
        qsizetype grapheme = 0;
        for (qsizetype at = start + 1; at <= text_.size(); ++at) {
            if (levelAt(at) == Break::None) continue;
            const bool fits = widthOf(start, at) <= width_;
            if (fits && at == text_.size()) return at;
            if (!fits && grapheme != 0) break;
            grapheme = at;  // even one that does not fit: there must be some progress
            if (levelAt(at) == Break::Blank) blank = at;
            if (levelAt(at) == Break::Word) word = at;
            if (levelAt(at) == Break::Glued) glued = at;
        }
        // A blank near the start of the line would leave most of it empty.
        const bool isBlankFar = blank != 0 && widthOf(start, blank) * 2 >= width_;
        if (isBlankFar) return blank;
        if (word > blank) return word;
        if (blank != 0) return blank;
        return glued != 0 ? glued : grapheme;
    }

    std::string textOf(qsizetype start, qsizetype end) const {
        return text_.sliced(start, withoutLastBlanks(start, end) - start).toStdString();
    }

    QString text_;
    std::vector<Break> breaks_;
    std::vector<int> cellsBefore_;
    int width_;
};

}  // namespace

std::vector<std::string> wrap(std::string_view text, int width) {
    std::vector<std::string> all;
    const auto whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (const QString& line : whole.split(u'\n')) {
        for (auto& part : Paragraph(line, std::max(1, width)).lines()) {
            all.push_back(std::move(part));
        }
    }
    return all;
}

}  // namespace mailadvisor
