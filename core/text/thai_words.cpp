#include "text/thai_words.h"

#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

// Words of mail and of computers that the dictionary lacks or mixes up with their neighbours:
// ขา|ออกแบบ, ว่าที่|อยู่, โท|เค็นนี้. They begin and end words wherever they stand.
constexpr std::array<QStringView, 41> ownWords{
    u"กรอก",     u"กล่องจดหมาย", u"การตั้งค่า",     u"การต่ออายุ", u"การเชื่อมต่อ", u"ขาออก",   u"ขาเข้า",
    u"ดับเบิลคลิก", u"ดาวน์โหลด",   u"ทีละ",         u"ที่อยู่",      u"บริการ",     u"ปลั๊กอิน",   u"พร็อกซี",
    u"มือถือ",     u"รหัสผ่าน",     u"รีจิสทรี",       u"รีสตาร์ต",   u"ล็อกอิน",     u"สาขา",    u"อีเมล",
    u"เซิร์ฟเวอร์", u"เบราว์เซอร์",  u"เว็บเซิร์ฟเวอร์", u"เว็บเมล",   u"เว็บไซต์",    u"แท็บเล็ต",  u"แพ็กเกจ",
    u"แอปเมล",   u"โดเมน",      u"โทเค็น",       u"โน้ตบุ๊ก",    u"โปรไฟล์",    u"โฟลเดอร์", u"โฮสติ้ง",
    u"ใช้ร่วมกัน",  u"ใบรับรอง",    u"ไวไฟ",        u"ไอคอน",    u"ไอที",       u"ไอพี"};

// What a reader takes for one word and the dictionary for two. They only join: letters that happen
// to spell one across two other words stay apart. Both lists come from reading all break places of
// our own sentences.
constexpr std::array<QStringView, 118> compounds{
    u"กล่องจดหมายเข้า", u"ขวาบน",    u"ขวาล่าง",      u"ของจริง",        u"ขั้นสูง",       u"ขีดจำกัด",
    u"ข้อควรระวัง",     u"ข้อผิดพลาด", u"ข้อมูลประจำตัว", u"ข้างนอก",        u"ข้างบน",      u"ข้างหน้า",
    u"ข้างหลัง",        u"คนอื่น",     u"คนเดียว",      u"ครึ่งชั่วโมง",      u"ความปลอดภัย", u"คัดลอก",
    u"คาดการณ์",       u"คำขอ",     u"คำตอบ",       u"คำถาม",         u"คำทักทาย",    u"คำพูด",
    u"คำสั่ง",          u"คำแนะนำ",  u"คืบหน้า",       u"ค่าใช้จ่าย",       u"ค้นหา",       u"จัดการ",
    u"จัดเก็บ",         u"ชี้ชัด",      u"ชื่อผู้ใช้",       u"ซ้ายบน",         u"ซ้ายล่าง",     u"ซ้ำกัน",
    u"ดักอ่าน",         u"ดำเนินการ", u"ด้วยกัน",       u"ด้านล่าง",        u"ตรวจดู",      u"ตะวันตก",
    u"ตัวกรอง",        u"ตัวจริง",    u"ตัวอักษร",      u"ตัวเลือก",        u"ตั้งค่า",       u"ต่อท้าย",
    u"ต่ออายุ",         u"ต่อไป",     u"ถังขยะ",       u"ถัดไป",          u"ทั้งที่",        u"ทางเลือก",
    u"ที่มา",           u"ที่ว่าง",     u"ทุกครั้ง",       u"น่าจะ",          u"น่าเชื่อถือ",    u"ปิดกั้น",
    u"ผิดปกติ",         u"ผู้ดูแล",     u"ผู้ดูแลระบบ",    u"ผู้พัฒนา",         u"ผู้ใช้งาน",     u"ผู้ให้บริการ",
    u"ฝ่ายไอที",        u"พร้อมกัน",   u"พวงกุญแจ",     u"ภาษาอังกฤษ",     u"ภาษาไทย",    u"มองไม่เห็น",
    u"ย้อนกลับ",        u"รูปเฟือง",   u"ลงชื่อ",        u"ลงชื่อเข้าใช้",     u"ลงนาม",      u"ลงลายเซ็น",
    u"ลายนิ้วมือ",       u"ล่าสุด",     u"วงเล็บเหลี่ยม",  u"วันทำงาน",       u"วันที่",        u"วันนี้",
    u"หน้าจอ",         u"หน้าเว็บ",   u"หมดอายุ",      u"หมายเลขไอพี",    u"หัวคอลัมน์",    u"หายขาด",
    u"อย่างนั้น",        u"อย่างน้อย",  u"อย่างเดียว",    u"อย่างใดอย่างหนึ่ง", u"อีเมลขยะ",    u"เก่าสุด",
    u"เขียนทับ",        u"เข้าข่าย",   u"เข้ารหัส",      u"เครื่องหมายคำพูด", u"เครื่องเดียว",  u"เชื่อมต่อ",
    u"เลขประจำ",      u"เลียนแบบ",  u"เล็กสุด",       u"เว้นวรรค",       u"เว้นแต่",      u"เหมือนกัน",
    u"เหล่านั้น",        u"เหล่านี้",    u"แผงควบคุม",    u"แผ่นคู่มือ",        u"แม่แบบ",      u"โซนเวลา",
    u"โดยตรง",        u"ใช้งาน",    u"ใช้ร่วม",       u"ไฟล์แนบ"};

// What the dictionary takes for one word (to testify, an inspector, a servant) and we mean as two.
struct Pair {
    QStringView first;
    QStringView second;
};
constexpr std::array<Pair, 3> pairs{Pair{u"ให้", u"การ"}, Pair{u"ตรวจ", u"การ"}, Pair{u"คน", u"ใช้"}};

// What they begin is one word with what follows: การ|ส่ง, ความ|สามารถ, ผู้|รับ.
constexpr std::array<QStringView, 3> prefixes{u"การ", u"ความ", u"ผู้"};

constexpr qsizetype shortestWord = 2;  // UTF-16 units; a rest of one letter is no word

/// Nearly every word of a list is told apart by its first letter already, without a call to Qt: the
/// lists are looked through at every letter of every sentence.
bool opensWith(QStringView rest, QStringView word) {
    return !rest.empty() && rest.front() == word.front() && rest.startsWith(word);
}

bool isThaiLetter(QChar c) { return c.script() == QChar::Script_Thai; }

class Words {
public:
    explicit Words(const QString& text)
        : text_(text), isPlace_(static_cast<std::size_t>(text.size()) + 1, false) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
        for (auto at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) mark(at);
        mark(0);
        mark(text.size());
        // With libthai the finder tells only what is between two words.
        for (qsizetype at = 1; at < text.size(); ++at) {
            if (isThaiLetter(text[at - 1]) != isThaiLetter(text[at])) mark(at);
        }
    }

    std::vector<bool> places() {
        splitPairs();
        findOwnWords();
        joinCompounds();
        joinPrefixes();
        return isPlace_;
    }

private:
    void mark(qsizetype at) { isPlace_[static_cast<std::size_t>(at)] = true; }
    bool isPlace(qsizetype at) const { return isPlace_[static_cast<std::size_t>(at)]; }

    void join(qsizetype start, qsizetype end) {
        for (auto at = start + 1; at < end; ++at) isPlace_[static_cast<std::size_t>(at)] = false;
    }

    qsizetype placeBefore(qsizetype at) const {
        do --at;
        while (at > 0 && !isPlace(at));
        return at;
    }

    qsizetype placeAfter(qsizetype at) const {
        do ++at;
        while (at < text_.size() && !isPlace(at));
        return at;
    }

    void splitPairs() {
        for (qsizetype start = 0; start < text_.size(); start = placeAfter(start)) {
            const auto word = QStringView(text_).mid(start, placeAfter(start) - start);
            for (const auto& [first, second] : pairs) {
                const bool isPair = word.size() == first.size() + second.size() &&
                                    word.startsWith(first) && word.endsWith(second);
                if (isPair) mark(start + first.size());
            }
        }
    }

    /// Letters of the longest own word that begins here; 0 without one.
    qsizetype ownWordAt(qsizetype at) const {
        const auto rest = QStringView(text_).mid(at);
        qsizetype longest = 0;
        for (const auto& word : ownWords) {
            if (word.size() > longest && opensWith(rest, word)) longest = word.size();
        }
        // A sign above or below the next letter would belong to this one.
        const bool isCut = longest != 0 && longest < rest.size() && rest[longest].isMark();
        return isCut ? 0 : longest;
    }

    bool mayBegin(qsizetype at, qsizetype lastEnd) const {
        return isPlace(at) || at == lastEnd || at - placeBefore(at) >= shortestWord;
    }

    bool mayEnd(qsizetype at) const {
        return isPlace(at) || placeAfter(at) - at >= shortestWord || ownWordAt(at) != 0;
    }

    /// From left to right. Letters that only happen to spell a word inside two others are told by
    /// this: a word that was read wrongly still begins or ends at a place.
    void findOwnWords() {
        qsizetype lastEnd = 0;
        for (qsizetype start = 0; start < text_.size();) {
            const qsizetype end = start + ownWordAt(start);
            const bool isWord = end != start && mayBegin(start, lastEnd) && mayEnd(end) &&
                                (isPlace(start) || isPlace(end) || start == lastEnd);
            if (!isWord) {
                ++start;
                continue;
            }
            mark(start);
            mark(end);
            join(start, end);
            start = lastEnd = end;
        }
    }

    void joinCompounds() {
        for (qsizetype start = 0; start < text_.size(); start = placeAfter(start)) {
            const auto rest = QStringView(text_).mid(start);
            qsizetype end = start;
            for (const auto& word : compounds) {
                const bool isHere = opensWith(rest, word) && isPlace(start + word.size());
                if (isHere) end = std::max(end, start + word.size());
            }
            if (end != start) join(start, end);
        }
    }

    void joinPrefixes() {
        for (qsizetype start = 0; start < text_.size(); start = placeAfter(start)) {
            const qsizetype end = placeAfter(start);
            const auto word = QStringView(text_).mid(start, end - start);
            const bool isPrefix =
                std::find(prefixes.begin(), prefixes.end(), word) != prefixes.end();
            if (isPrefix && end < text_.size() && isThaiLetter(text_[end])) {
                isPlace_[static_cast<std::size_t>(end)] = false;
            }
        }
    }

    const QString& text_;
    std::vector<bool> isPlace_;
};

}  // namespace

std::vector<bool> thaiWordPlaces(const QString& text) {
    const bool hasThai = std::any_of(text.begin(), text.end(),
                                     [](QChar c) { return c.script() == QChar::Script_Thai; });
    if (!hasThai) return std::vector<bool>(static_cast<std::size_t>(text.size()) + 1, false);
    return Words(text).places();
}

}  // namespace mailadvisor
