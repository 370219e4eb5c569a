#include "base/ascii.h"
#include "base/escape.h"
#include "base/lists.h"
#include "diagnosis/code_symbols.h"
#include "diagnosis/code_table.h"
#include "diagnosis/read_codes.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

using SymbolRun = std::vector<CodeSymbol>;

// What stands before a number that is no code. In the form of HeardText::compact.
constexpr auto beforeOtherNumbers = std::to_array<std::string_view>({
    "port",  "ports",   "room",   "ext",    "extension", "year",  "since", "used",   "uses",
    "about", "around",  "over",   "nearly", "almost",    "only",  "least", "most",   "sent",
    "to",    "of",      "have",   "has",    "had",       "for",   "price", "thb",    "baht",
    "order", "invoice", "build",  "floor",  "version",   "page",  "line",  "พอร์ต",   "ห้อง",
    "เบอร์",  "โทร",     "ปี",      "พ.ศ.",   "ค.ศ.",      "ใช้ไป",  "ราว",   "ประมาณ", "กว่า",
    "ราคา",  "ใบสั่ง",    "บิล",     "ชั้น",     "ทั้งหมด",     "จำนวน", "มี",     "แค่",     "ขนาด",
    "เหลือ",  "หน้า",     "เวอร์ชัน", "รุ่น",
});

// The same for three-part numbers: versions and dates.
constexpr auto beforeOtherThreeParts = std::to_array<std::string_view>({
    "version", "build",    "android",     "ios",    "ipados",     "macos",    "mac",     "os",
    "outlook", "windows",  "thunderbird", "k9",     "exim",       "postfix",  "dovecot", "sendmail",
    "date",    "dated",    "since",       "v",      "app",        "firmware", "kernel",  "เวอร์ชัน",
    "รุ่น",      "แอนดรอยด์", "เอาท์ลุค",      "วินโดวส์", "ธันเดอร์เบิร์ด", "วันที่",      "แอป",
});

// What stands behind an amount.
constexpr auto behindAmounts = std::to_array<std::string_view>({
    "mail",      "mails",     "messages",  "letters",  "recipients", "people",  "users",
    "contacts",  "customers", "addresses", "accounts", "files",      "photos",  "copies",
    "times",     "minutes",   "hours",     "seconds",  "days",       "years",   "mb",
    "gb",        "kb",        "megabytes", "baht",     "thb",        "dollars", "computers",
    "employees", "members",   "bytes",     "percent",  "ฉบับ",        "คน",      "ราย",
    "บาท",       "เมก",       "เม็ก",       "กิก",       "ครั้ง",        "รอบ",     "นาที",
    "ชั่วโมง",     "วินาที",      "วัน",        "ปี",        "เครื่อง",      "ไฟล์",     "รูป",
    "บัญชี",       "อีเมล",      "ผู้รับ",       "ข้อความ",   "เปอร์เซ็นต์",
});

std::u32string compactOf(std::string_view word) { return heard(word).compact; }

template <std::size_t N>
std::vector<std::u32string> compactList(const std::array<std::string_view, N>& words) {
    std::vector<std::u32string> list;
    for (const auto word : words) list.push_back(compactOf(word));
    return list;
}

/// The first letter of `compact` that stands at or behind this place of `plain`.
std::size_t compactAt(const HeardText& text, std::size_t plainPlace) {
    return static_cast<std::size_t>(
        std::lower_bound(text.places.begin(), text.places.end(), plainPlace) - text.places.begin());
}

bool isBehindOneOf(const HeardText& text, std::size_t plainPlace,
                   const std::vector<std::u32string>& words) {
    const std::size_t end = std::min(compactAt(text, plainPlace), text.compact.size());
    const std::u32string_view before = std::u32string_view(text.compact).substr(0, end);
    return std::any_of(words.begin(), words.end(), [&](const std::u32string& word) {
        if (!before.ends_with(word)) return false;
        if (isThai(word.front())) return true;
        const std::size_t start = end - word.size();
        const bool isSame = start > 0 && isPlainAlphanumeric(text.compact[start - 1]) &&
                            text.places[start] == text.places[start - 1] + 1;
        return !isSame;
    });
}

bool isBeforeOneOf(const HeardText& text, std::size_t plainPlace,
                   const std::vector<std::u32string>& words) {
    const std::size_t start = compactAt(text, plainPlace);
    if (start >= text.compact.size() || text.places[start] > plainPlace + 2) return false;
    const std::u32string_view rest = std::u32string_view(text.compact).substr(start);
    return std::any_of(words.begin(), words.end(), [&](const std::u32string& word) {
        if (!rest.starts_with(word)) return false;
        if (isThai(word.front())) return true;
        const std::size_t end = start + word.size();
        return end >= text.compact.size() || !isPlainAlphanumeric(text.compact[end]) ||
               text.places[end] != text.places[end - 1] + 1;
    });
}

char32_t plainAt(const HeardText& text, std::size_t at) {
    return at < text.plain.size() ? text.plain[at] : U' ';
}

/// Part of a longer number, an address, a date, a price or a share.
bool isInOtherNumber(const HeardText& text, std::size_t from, std::size_t to) {
    const char32_t before = from > 0 ? text.plain[from - 1] : U' ';
    const char32_t after = plainAt(text, to);
    if (isPlainAlphanumeric(before) || isPlainAlphanumeric(after)) return true;
    const bool digitsBefore = from > 1 && isPlainDigit(text.plain[from - 2]);
    const bool digitsAfter = isPlainDigit(plainAt(text, to + 1));
    if (std::u32string_view(U".,/:-").find(before) != std::u32string_view::npos && digitsBefore)
        return true;
    if (std::u32string_view(U".,/:").find(after) != std::u32string_view::npos && digitsAfter)
        return true;
    const bool isMoney = before == U'$' || before == 0x0E3F || before == 0x20AC;
    return isMoney || after == U'%' || after == U'@' || before == U'@';
}

std::string asciiOf(const HeardText& text, std::size_t from, std::size_t to) {
    std::string word;
    for (std::size_t i = from; i < to; ++i) word += static_cast<char>(text.plain[i]);
    return word;
}

ReadCode readFrom(SaidCodeKind kind, std::string code, const CodeRow* row, std::size_t from,
                  std::size_t to) {
    ReadCode read{{kind, std::move(code)}, from, to};
    if (row == nullptr) return read;
    read.code.name = row->name;
    read.code.direction = row->direction;
    read.code.signs = row->signs;
    return read;
}

/// Enhanced status codes in what was typed or spoken.
class StatusReader {
public:
    StatusReader(const HeardText& text, const SymbolRun& run, std::vector<ReadCode>& codes)
        : text_(text), run_(run), codes_(codes) {}

    void read() {
        for (std::size_t i = 0; i < run_.size(); ++i) i = status(i);
    }

private:
    char at(std::size_t i) const { return i < run_.size() ? run_[i].character : ' '; }

    /// The digits of one part; those that were typed end with their word.
    std::string part(std::size_t& i) const {
        std::string digits;
        while (isAsciiDigit(at(i)) && digits.size() < 3) {
            digits += at(i);
            const bool isLast = !run_[i].isSpoken && run_[i].endsItem;
            ++i;
            if (isLast) break;
        }
        return digits;
    }

    /// Reads the status that begins at `i`, if one does; the last place that belongs to it.
    std::size_t status(std::size_t i) {
        const bool isClass = at(i) == '4' || at(i) == '5';
        if (!isClass || !run_[i].beginsItem || at(i + 1) != '.') return i;
        if (i > 0 && at(i - 1) == '.') return i;
        std::size_t next = i + 2;
        const std::string subject = part(next);
        if (subject.size() != 1 || subject > "7" || at(next) != '.') return i;
        ++next;
        const std::string detail = part(next);
        if (detail.empty() || (at(next) == '.' && isAsciiDigit(at(next + 1)))) return i;
        if (!run_[next - 1].endsItem || (detail.size() > 1 && detail.front() == '0')) return i;
        add(std::string(1, at(i)) + '.' + subject + '.' + detail, i, next);
        return next - 1;
    }

    void add(const std::string& code, std::size_t first, std::size_t end) {
        static const auto others = compactList(beforeOtherThreeParts);
        const std::size_t from = run_[first].from;
        const std::size_t to = run_[end - 1].to;
        if (isBehindOneOf(text_, from, others)) return;
        const CodeRow* row = rowOf(statusCodes(), code);
        if (row == nullptr && !isAfterReply(from)) return;
        ReadCode read = readFrom(SaidCodeKind::Status, code, row, from, to);
        if (row == nullptr) {
            read.code.direction = SaidDirection::Sending;
            read.code.signs = signsOfStatusClass(code);
        }
        const bool isSpoken = std::any_of(run_.begin() + static_cast<std::ptrdiff_t>(first),
                                          run_.begin() + static_cast<std::ptrdiff_t>(end),
                                          [](const CodeSymbol& symbol) { return symbol.isSpoken; });
        if (isSpoken) read.code.heardAs = sanitise(trimmed(text_.givenPart(from, to)));
        codes_.push_back(std::move(read));
    }

    /// An unlisted status is one where a reply or the word for it stands before.
    bool isAfterReply(std::size_t from) const {
        static const auto words = compactList(std::to_array<std::string_view>(
            {"error", "code", "status", "รหัส", "โคด", "เออเรอ", "เออเรอร", "dsn"}));
        if (isBehindOneOf(text_, from, words)) return true;
        const std::size_t end = std::min(compactAt(text_, from), text_.compact.size());
        if (end < 3) return false;
        const std::u32string before = text_.compact.substr(end - 3, 3);
        return (before[0] == U'4' || before[0] == U'5') && isPlainDigit(before[1]) &&
               isPlainDigit(before[2]);
    }

    const HeardText& text_;
    const SymbolRun& run_;
    std::vector<ReadCode>& codes_;
};

bool isOtherNumber(const HeardText& text, std::size_t from, std::size_t to) {
    static const auto before = compactList(beforeOtherNumbers);
    static const auto behind = compactList(behindAmounts);
    return isBehindOneOf(text, from, before) || isBeforeOneOf(text, to, behind);
}

bool standsBeforeStatus(const HeardText& text, std::size_t to,
                        const std::vector<ReadCode>& statuses) {
    return std::any_of(statuses.begin(), statuses.end(), [&](const ReadCode& status) {
        if (status.from < to || status.from > to + 4) return false;
        const std::u32string between = text.plain.substr(to, status.from - to);
        return between.find_first_not_of(U" -#:([<,") == std::u32string::npos;
    });
}

void readTypedReplies(const HeardText& text, const std::vector<ReadCode>& statuses,
                      std::vector<ReadCode>& codes) {
    constexpr std::size_t length = 3;
    for (std::size_t i = 0; i + length <= text.plain.size(); ++i) {
        if (text.plain[i] != U'4' && text.plain[i] != U'5') continue;
        if (!isPlainDigit(text.plain[i + 1]) || !isPlainDigit(text.plain[i + 2])) continue;
        const bool isWithStatus = standsBeforeStatus(text, i + length, statuses);
        const bool isAlone = (i == 0 || !isPlainAlphanumeric(text.plain[i - 1])) &&
                             !isPlainAlphanumeric(plainAt(text, i + length));
        if (!isAlone || (!isWithStatus && isInOtherNumber(text, i, i + length))) continue;
        if (!isWithStatus && isOtherNumber(text, i, i + length)) continue;
        const std::string code = asciiOf(text, i, i + length);
        const CodeRow* row = rowOf(smtpReplies(), code);
        if (row == nullptr) continue;
        codes.push_back(readFrom(SaidCodeKind::Smtp, code, row, i, i + length));
    }
}

void readSpokenReplies(const HeardText& text, const SymbolRun& run, std::vector<ReadCode>& codes) {
    constexpr std::size_t length = 3;
    const auto isNumber = [&](std::size_t i) {
        return i < run.size() && (isAsciiAlphanumeric(run[i].character));
    };
    for (std::size_t i = 0; i + length <= run.size(); ++i) {
        if (i > 0 && (isNumber(i - 1) || run[i - 1].character == '.')) continue;
        std::string code;
        for (std::size_t k = i; k < i + length; ++k)
            if (run[k].isSpoken && isAsciiDigit(run[k].character)) code += run[k].character;
        const CodeRow* row = code.size() == length ? rowOf(smtpReplies(), code) : nullptr;
        // A status may follow: its class has a dot behind it.
        const bool isEnd = !isNumber(i + length) ||
                           (i + length + 1 < run.size() && run[i + length + 1].character == '.');
        if (row == nullptr || !isEnd) continue;
        const std::size_t from = run[i].from;
        const std::size_t to = run[i + length - 1].to;
        if (isOtherNumber(text, from, to)) continue;
        ReadCode read = readFrom(SaidCodeKind::Smtp, code, row, from, to);
        read.code.heardAs = sanitise(trimmed(text.givenPart(from, to)));
        codes.push_back(std::move(read));
    }
}

/// `[AUTH]`, `[ IN-USE ]`; without brackets only words that are nothing else, or in capitals
/// behind `-ERR` or `NO`.
void readBracketed(const HeardText& text, std::vector<ReadCode>& codes) {
    constexpr auto unmistakable = std::to_array<std::string_view>(
        {"[AUTHENTICATIONFAILED]", "[AUTHORIZATIONFAILED]", "[PRIVACYREQUIRED]", "[CONTACTADMIN]",
         "[OVERQUOTA]", "[LOGIN-DELAY]", "[SYS/TEMP]", "[SYS/PERM]"});
    for (const auto& row : bracketedCodes()) {
        std::u32string word;
        for (const char c : lowerAscii(row.code.substr(1, row.code.size() - 2)))
            word += static_cast<char32_t>(c);
        for (std::size_t at = text.plain.find(word); at != std::u32string::npos;
             at = text.plain.find(word, at + 1)) {
            const std::size_t end = at + word.size();
            const bool isWhole = (at == 0 || !isPlainAlphanumeric(text.plain[at - 1])) &&
                                 !isPlainAlphanumeric(plainAt(text, end));
            const bool isOpened =
                (at > 0 && text.plain[at - 1] == U'[') ||
                (at > 1 && text.plain[at - 1] == U' ' && text.plain[at - 2] == U'[');
            if (!isWhole || (!isOpened && !contains(unmistakable, row.code))) continue;
            codes.push_back(
                readFrom(SaidCodeKind::Bracketed, std::string(row.code), &row, at, end));
            break;
        }
    }
}

}  // namespace

std::vector<ReadCode> readServerCodes(const HeardText& text) {
    const auto runs = codeSymbolsOf(text);
    std::vector<ReadCode> codes;
    for (const auto& run : runs) StatusReader(text, run, codes).read();
    const std::vector<ReadCode> statuses = codes;
    readBracketed(text, codes);
    readTypedReplies(text, statuses, codes);
    for (const auto& run : runs) readSpokenReplies(text, run, codes);
    return codes;
}

}  // namespace mailadvisor
