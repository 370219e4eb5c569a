#include "text/glue.h"

#include "text/format.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

// What stands before its number: พอร์ต 993, iOS 18.
constexpr std::array<QStringView, 21> numbered{
    u"พอร์ต",    u"ข้อ",     u"ขั้นที่",     u"วันที่",      u"รุ่น",        u"โทร",  u"port",
    u"ports",   u"step",   u"version", u"RFC",      u"Windows",   u"iOS",  u"macOS",
    u"Android", u"Office", u"Outlook", u"Exchange", u"Microsoft", u"ext.", u"page"};

// What a number in front of it does not count.
constexpr std::array<QStringView, 54> notCounted{
    u"และ", u"หรือ", u"ถึง", u"จาก", u"ใน",   u"ที่",  u"เพราะ", u"แล้ว",   u"ให้",   u"จะ",   u"ไม่",
    u"แต่",  u"โดย", u"กับ", u"ของ", u"เป็น",  u"ถ้า", u"เช่น",   u"สำหรับ", u"ใช้",   u"เปิด",  u"ปิด",
    u"ต้อง", u"มี",   u"คือ", u"ตอบ", u"ยัง",   u"ได้", u"จึง",    u"ก่อน",   u"ไป",   u"มา",   u"นี้",
    u"ส่วน", u"and", u"or", u"the", u"in",   u"on", u"of",    u"to",    u"for",  u"from", u"is",
    u"are", u"was", u"at", u"by",  u"with", u"if", u"as",    u"but",   u"then", u"may"};

constexpr QStringView signs = u"›·→–—=≈%ๆฯ";

bool isCapital(QStringView word) {
    return !word.isEmpty() && (word.front().isUpper() || word.front().isDigit());
}

QStringView lastWord(QStringView text) {
    qsizetype start = text.size();
    while (start > 0 && text[start - 1] != u' ') --start;
    return text.mid(start);
}

QStringView firstWord(QStringView text) {
    const auto end = text.indexOf(u' ');
    return end < 0 ? text : text.left(end);
}

QStringView withoutOpening(QStringView word) {
    while (!word.isEmpty() && QStringView(u"“(\"'≥≤~+<>").contains(word.front()))
        word = word.mid(1);
    return word;
}

/// "1,050", "5.7.139", "02-123", "65535"; also "(14".
bool isNumber(QStringView word) {
    word = withoutOpening(word);
    return !word.isEmpty() && word.front().isDigit() && word.back().isDigit() &&
           std::all_of(word.begin(), word.end(),
                       [](QChar c) { return c.isDigit() || QStringView(u".,:-–/").contains(c); });
}

bool isWordLetter(QChar c) { return c.isLetter() || c.isMark(); }

/// Thai writes words together: ใช้พอร์ต ends in พอร์ต. A Latin word is met whole.
bool endsIn(QStringView word, QStringView end) {
    if (!word.endsWith(end, Qt::CaseInsensitive)) return false;
    if (end.front().script() == QChar::Script_Thai || word.size() == end.size()) return true;
    const QChar before = word[word.size() - end.size() - 1];
    return !isWordLetter(before) || before.script() == QChar::Script_Thai;
}

bool beginsWith(QStringView word, QStringView start) {
    if (!word.startsWith(start, Qt::CaseInsensitive)) return false;
    if (start.front().script() == QChar::Script_Thai || word.size() == start.size()) return true;
    return !isWordLetter(word[start.size()]);
}

template <class List>
bool isNumberedBy(QStringView word, const List& names) {
    return std::any_of(names.begin(), names.end(),
                       [&](QStringView name) { return endsIn(word, name); });
}

const QStringList& months() {
    static const QStringList all = [] {
        QStringList names;
        for (const auto name : monthNames()) {
            names.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        }
        return names;
    }();
    return all;
}

bool endsInMonth(QStringView word) {
    return std::any_of(months().begin(), months().end(),
                       [&](const QString& month) { return endsIn(word, month); });
}

bool beginsWithMonth(QStringView word) {
    return std::any_of(months().begin(), months().end(),
                       [&](const QString& month) { return beginsWith(word, month); });
}

bool isCounted(QStringView word) {
    const bool isOther = std::any_of(notCounted.begin(), notCounted.end(),
                                     [&](QStringView other) { return beginsWith(word, other); });
    return !isOther && word.front().isLetterOrNumber();
}

bool isSign(QStringView word) { return word.size() == 1 && signs.contains(word.front()); }

}  // namespace

bool isGluedBlank(QStringView before, QStringView after) {
    const auto last = lastWord(before);
    const auto next = firstWord(after);
    if (last.isEmpty() || next.isEmpty()) return false;
    if (isSign(next) || next.startsWith(u'ๆ') || next.startsWith(u'%')) return true;
    if (isNumber(last)) {
        if (beginsWithMonth(next)) return true;
        const auto other = lastWord(before.chopped(last.size()).trimmed());
        if (next.front().isDigit()) return true;  // a number of a telephone
        return isCounted(next) && !isNumberedBy(other, numbered) && !endsInMonth(other);
    }
    // ต่อ alone is an extension of a telephone; at the end of a word it may be any other.
    return next.front().isDigit() &&
           (endsInMonth(last) || isNumberedBy(last, numbered) || last == u"ต่อ");
}

std::ptrdiff_t lastStepOf(QStringView before) {
    qsizetype start = before.size() - lastWord(before).size();
    while (start > 1) {
        const auto earlier = lastWord(before.left(start - 1));
        const bool continues =
            isCapital(earlier) && isCapital(before.mid(start)) && isWordLetter(earlier.back());
        if (!continues) break;
        start -= 1 + earlier.size();
    }
    return before.size() - start;
}

std::ptrdiff_t firstStepOf(QStringView after) {
    qsizetype end = firstWord(after).size();
    while (end + 1 < after.size()) {
        const auto later = firstWord(after.mid(end + 1));
        const bool continues = isCapital(later) && isCapital(after) && isWordLetter(after[end - 1]);
        if (!continues) break;
        end += 1 + later.size();
    }
    return end;
}

}  // namespace mailadvisor
