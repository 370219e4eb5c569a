#include "text/break_places.h"

#include "text/cells.h"
#include "text/glue.h"
#include "text/thai_words.h"

#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <mutex>

namespace mailadvisor {
namespace {

constexpr int longestName = 24;  // cells that fit a line of a narrow page too

struct Brackets {
    QChar open;
    QChar close;
};
constexpr std::array<Brackets, 3> allBrackets{Brackets{u'“', u'”'}, Brackets{u'(', u')'},
                                              Brackets{u'[', u']'}};

bool isThai(QChar c) { return c.script() == QChar::Script_Thai; }

bool isBracket(QChar c) { return QStringView(u"“”()").contains(c); }

bool isPartOfWord(QChar c) { return c.isLetterOrNumber() || c.isMark(); }

// Thai vowels written before their consonant, and signs that belong to what stands before them.
bool mayEndLine(QChar c) { return !QStringLiteral("เแโใไ").contains(c); }
bool mayBeginLine(QChar c) { return !QStringLiteral("ะาำๅๆฯ").contains(c); }

/// A name of a host or a person at a host, a path, an address of the web: Thai in it is no text.
bool isValue(QStringView token) {
    if (token.startsWith(u'/') || token.startsWith(u'~')) return true;
    if (token.contains(u'@') || token.contains(u'\\') || token.contains(u"://")) return true;
    for (qsizetype at = 1; at + 1 < token.size(); ++at) {
        if (token[at] == u'.' && isPartOfWord(token[at - 1]) && isPartOfWord(token[at + 1])) {
            return true;
        }
    }
    return false;
}

/// The places of one text by its UTF-16 units.
class Places {
public:
    explicit Places(const QString& text)
        : text_(text), places_(static_cast<std::size_t>(text.size()) + 1, BreakPlace::None) {
        markGraphemes();
        markThaiWords();
        glueValues();
        glueBlanks();
        glueNames();
        gluePaths();
        places_.back() = BreakPlace::Blank;
    }

    BreakPlace before(qsizetype at) const { return places_[static_cast<std::size_t>(at)]; }

private:
    BreakPlace& placeAt(qsizetype at) { return places_[static_cast<std::size_t>(at)]; }

    void markGraphemes() {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text_);
        for (auto at = finder.toNextBoundary(); at > 0 && at < text_.size();
             at = finder.toNextBoundary()) {
            const QChar last = text_[at - 1];
            const QChar next = text_[at];
            if (last == u' ' && next != u' ') placeAt(at) = BreakPlace::Blank;
            if (last != u' ' && mayEndLine(last) && mayBeginLine(next)) {
                placeAt(at) = BreakPlace::Grapheme;
            }
        }
    }

    void markThaiWords() {
        const auto isPlace = thaiWordPlaces(text_);
        for (qsizetype at = 1; at < text_.size(); ++at) {
            const QChar last = text_[at - 1];
            const QChar next = text_[at];
            const bool isBetweenWords = isPlace[static_cast<std::size_t>(at)] &&
                                        (isThai(last) || isThai(next)) && isPartOfWord(last) &&
                                        isPartOfWord(next);
            if (!isBetweenWords || !mayEndLine(last) || !mayBeginLine(next)) continue;
            placeAt(at) = last.isDigit() ? BreakPlace::Glued : BreakPlace::Word;
        }
    }

    /// What may be broken well in [start, end) only as a last resort.
    void glue(qsizetype start, qsizetype end) {
        for (auto at = start + 1; at < end; ++at) {
            placeAt(at) = std::min(placeAt(at), BreakPlace::Glued);
        }
    }

    void glueIfShort(qsizetype start, qsizetype end) {
        const auto name = QStringView(text_).mid(start, end - start).trimmed();
        if (cells(name.toString().toStdString()) <= longestName) glue(start, end);
    }

    void glueValues() {
        for (qsizetype start = 0; start < text_.size();) {
            const auto blank = text_.indexOf(u' ', start);
            const auto end = blank < 0 ? text_.size() : blank;
            if (isValue(QStringView(text_).mid(start, end - start))) glue(start, end);
            start = end + 1;
        }
    }

    void glueBlanks() {
        for (qsizetype at = 1; at < text_.size(); ++at) {
            if (placeAt(at) != BreakPlace::Blank) continue;
            const auto all = QStringView(text_);
            if (isGluedBlank(all.left(at).trimmed(), all.mid(at))) placeAt(at) = BreakPlace::Glued;
        }
    }

    void glueNames() {
        for (const auto& brackets : allBrackets) {
            for (auto open = text_.indexOf(brackets.open); open >= 0;
                 open = text_.indexOf(brackets.open, open + 1)) {
                const auto close = text_.indexOf(brackets.close, open);
                // In quotes stand names of buttons, in brackets of Thai a remark.
                const auto inside =
                    QStringView(text_).mid(open, std::max<qsizetype>(close - open, 0));
                const bool isRemark =
                    brackets.open != u'“' && std::any_of(inside.begin(), inside.end(), isThai);
                if (close > open && !isRemark) glueIfShort(open, close + 1);
            }
        }
    }

    /// Each step of `A › B › C`, also of several paths: `A › B (C › D)`.
    void gluePaths() {
        qsizetype last = -1;
        for (auto sign = text_.indexOf(u'›'); sign >= 0; sign = text_.indexOf(u'›', sign + 1)) {
            const auto between = QStringView(text_).mid(last + 1, sign - last - 1);
            const bool isStep =
                last >= 0 && std::none_of(between.begin(), between.end(), isBracket);
            if (isStep) {
                glueIfShort(firstLetter(last + 1), sign + 1);
            } else {
                if (last >= 0) glueLastStep(firstLetter(last + 1));
                glueFirstStep(sign);
            }
            last = sign;
        }
        if (last >= 0) glueLastStep(firstLetter(last + 1));
    }

    /// From the beginning of the quotes or brackets that hold the path.
    void glueFirstStep(qsizetype sign) {
        const auto before = QStringView(text_).left(sign).trimmed();
        const auto bracket = std::find_if(before.rbegin(), before.rend(), isBracket);
        const bool isOpen = bracket != before.rend() && (*bracket == u'(' || *bracket == u'“');
        glueIfShort(isOpen ? before.rend() - bracket - 1 : before.size() - lastStepOf(before),
                    sign + 1);
    }

    /// Up to the end of the quotes or brackets that hold the path.
    void glueLastStep(qsizetype start) {
        const auto rest = QStringView(text_).mid(start);
        const auto bracket = std::find_if(rest.begin(), rest.end(), isBracket) - rest.begin();
        const bool isClosed =
            bracket < rest.size() && (rest[bracket] == u')' || rest[bracket] == u'”');
        glueIfShort(start, start + (isClosed ? bracket + 1 : firstStepOf(rest)));
    }

    qsizetype firstLetter(qsizetype at) const {
        while (at < text_.size() && text_[at] == u' ') ++at;
        return at;
    }

    const QString& text_;
    std::vector<BreakPlace> places_;
};

}  // namespace

std::vector<BreakPlace> breakPlaces(std::string_view text) {
    // Whoever asks first has Qt load libthai, and libthai its words; neither says that two threads
    // may do so at once.
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    const auto wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const Places places(wide);
    std::vector<BreakPlace> byByte(text.size() + 1, BreakPlace::None);
    std::size_t byte = 0;
    for (qsizetype at = 0; at < wide.size() && byte < text.size(); ++at) {
        byByte[byte] = places.before(at);
        const bool isPair = wide[at].isHighSurrogate() && at + 1 < wide.size();
        if (isPair) ++at;
        const char16_t unit = wide[at].unicode();
        byte += isPair ? 4U : unit < 0x80 ? 1U : unit < 0x800 ? 2U : 3U;
    }
    byByte.back() = BreakPlace::Blank;
    return byByte;
}

}  // namespace mailadvisor
