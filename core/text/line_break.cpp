#include "text/line_break.h"

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

int widthOf(QStringView text) {
    while (!text.isEmpty() && text.back() == u' ') text.chop(1);
    return cells(text.toUtf8().toStdString());
}

/// One line of text being broken into lines that fit.
class Paragraph {
public:
    Paragraph(const QString& text, int width)
        : text_(text), breaks_(breaksOf(text)), width_(width) {}

    std::vector<std::string> lines() const {
        std::vector<std::string> lines;
        qsizetype start = 0;
        do {
            const qsizetype end = endOfLine(start);
            lines.push_back(trimmedEnd(start, end));
            start = end;
        } while (start < text_.size());
        return lines;
    }

private:
    Break levelAt(qsizetype at) const { return breaks_[static_cast<std::size_t>(at)]; }

    qsizetype endOfLine(qsizetype start) const {
        qsizetype blank = 0;
        qsizetype word = 0;
        qsizetype glued = 0;
        qsizetype grapheme = 0;
        for (qsizetype at = start + 1; at <= text_.size(); ++at) {
            if (levelAt(at) == Break::None) continue;
            const bool fits = widthOf(QStringView(text_).mid(start, at - start)) <= width_;
            if (fits && at == text_.size()) return at;
            if (!fits && grapheme != 0) break;
            grapheme = at;  // even one that does not fit: there must be some progress
            if (levelAt(at) == Break::Blank) blank = at;
            if (levelAt(at) == Break::Word) word = at;
            if (levelAt(at) == Break::Glued) glued = at;
        }
        // A blank near the start of the line would leave most of it empty.
        const bool isBlankFar =
            blank != 0 && widthOf(QStringView(text_).mid(start, blank - start)) * 2 >= width_;
        if (isBlankFar) return blank;
        if (word > blank) return word;
        if (blank != 0) return blank;
        return glued != 0 ? glued : grapheme;
    }

    std::string trimmedEnd(qsizetype start, qsizetype end) const {
        QString line = text_.mid(start, end - start);
        while (line.endsWith(u' ')) line.chop(1);
        return line.toStdString();
    }

    QString text_;
    std::vector<Break> breaks_;
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

bool knowsThaiWords() {
    static const bool known = [] {
        const QString sample = QStringLiteral("ใช้งานแบบ");
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, sample);
        return finder.toNextBoundary() == 6;  // ใช้งาน|แบบ
    }();
    return known;
}

}  // namespace mailadvisor
