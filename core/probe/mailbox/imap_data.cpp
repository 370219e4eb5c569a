// mailbox-list  = "(" [mbx-list-flags] ")" SP (DQUOTE QUOTED-CHAR DQUOTE / nil) SP mailbox
// status        = mailbox SP "(" [status-att SP number *(SP status-att SP number)] ")"
// quota         = astring SP "(" [name SP number SP number *(SP …)] ")"
// namespace     = nil / "(" 1*("(" string SP (DQUOTE QUOTED-CHAR DQUOTE / nil) *extension ")") ")"
// msg-att       = "(" item SP value *(SP item SP value) ")"
// date-time     = (SP DIGIT / 2DIGIT) "-" month "-" 4DIGIT SP time SP zone
#include "probe/mailbox/imap_data.h"

#include "base/ascii.h"
#include "probe/imap/grammar.h"

#include <algorithm>
#include <array>
#include <limits>

namespace mailadvisor::imap {
namespace {

// The Buddhist era runs 543 years ahead; no mail is of its years before 2400, nor of ours after.
constexpr int buddhistLead = 543;
constexpr int firstBuddhistYear = 2400;

bool isWordChar(char c) { return c > 0x20 && c != '(' && c != ')' && c != '"' && c < 0x7F; }

std::int64_t octetsFromKib(std::int64_t kib) {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    return kib > largest / 1024 ? largest : kib * 1024;
}

// A value of any form that nobody asked for. `depth` bounds what nested parentheses may cost.
bool skipValue(Cursor& cursor) {
    int depth = 0;
    do {
        cursor.skipBlanks();
        if (cursor.accept('(')) {
            ++depth;
        } else if (cursor.accept(')')) {
            if (--depth < 0) return false;
        } else if (cursor.peek() == '"' || cursor.peek() == '{') {
            if (!astring(cursor)) return false;
        } else if (cursor.takeWhile(isWordChar).empty()) {
            return false;
        }
    } while (depth > 0);
    return true;
}

std::optional<int> month(std::string_view name) {
    constexpr std::array names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto found = std::find_if(names.begin(), names.end(), [&](const char* known) {
        return equalsIgnoringCase(known, name);
    });
    if (found == names.end()) return std::nullopt;
    return static_cast<int>(found - names.begin()) + 1;
}

std::optional<int> digits(Cursor& cursor, std::size_t most) {
    const auto text = cursor.takeWhile(isAsciiDigit);
    if (text.empty() || text.size() > most) return std::nullopt;
    int value = 0;
    for (const char c : text) value = value * 10 + (c - '0');
    return value;
}

std::optional<std::chrono::seconds> timeOfDay(Cursor& cursor) {
    const auto hour = digits(cursor, 2);
    if (!hour || !cursor.accept(':')) return std::nullopt;
    const auto minute = digits(cursor, 2);
    if (!minute || !cursor.accept(':')) return std::nullopt;
    const auto second = digits(cursor, 2);
    if (!second || *hour > 23 || *minute > 59 || *second > 60) return std::nullopt;
    return std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
           std::chrono::seconds(*second);
}

std::optional<std::chrono::minutes> zone(Cursor& cursor) {
    const bool isEast = cursor.accept('+');
    if (!isEast && !cursor.accept('-')) return std::nullopt;
    const auto value = digits(cursor, 4);
    if (!value) return std::nullopt;
    const auto offset = std::chrono::hours(*value / 100) + std::chrono::minutes(*value % 100);
    return isEast ? offset : -offset;
}

// The prefixes of one kind of namespace; false where the grammar is left.
bool readPrefixes(Cursor& cursor, std::vector<std::string>& prefixes) {
    cursor.skipBlanks();
    if (cursor.acceptWord("NIL")) return true;
    if (!cursor.accept('(')) return false;
    for (cursor.skipBlanks(); !cursor.accept(')'); cursor.skipBlanks()) {
        if (!cursor.accept('(')) return false;
        auto prefix = astring(cursor);
        if (!prefix) return false;
        prefixes.push_back(std::move(*prefix));
        for (cursor.skipBlanks(); !cursor.accept(')'); cursor.skipBlanks()) {
            if (!skipValue(cursor)) return false;
        }
    }
    return true;
}

}  // namespace

Parsed<MailboxList> mailboxList(std::string_view data) {
    Cursor cursor(data);
    MailboxList result;
    if (!cursor.accept('(')) return cursor.expected("mbx-list-flags");
    for (cursor.skipBlanks(); !cursor.accept(')'); cursor.skipBlanks()) {
        const auto flag = cursor.takeWhile(isWordChar);
        if (flag.empty()) return cursor.expected("mbx-list-flags");
        result.attributes.emplace_back(flag);
    }
    cursor.skipBlanks();
    if (!cursor.acceptWord("NIL")) {
        const auto delimiter = astring(cursor);
        if (!delimiter || delimiter->size() != 1) return cursor.expected("mailbox-list");
        result.delimiter = delimiter->front();
    }
    cursor.skipBlanks();
    auto name = astring(cursor);
    if (!name) return cursor.expected("mailbox");
    result.name = std::move(*name);
    return result;
}

Parsed<MailboxStatus> mailboxStatus(std::string_view data) {
    Cursor cursor(data);
    auto name = astring(cursor);
    if (!name) return cursor.expected("mailbox");
    MailboxStatus result{.name = std::move(*name)};
    cursor.skipBlanks();
    if (!cursor.accept('(')) return cursor.expected("status-att-list");
    for (cursor.skipBlanks(); !cursor.accept(')'); cursor.skipBlanks()) {
        const auto item = cursor.takeWhile(isWordChar);
        cursor.skipBlanks();
        const auto value = cursor.number();
        if (item.empty() || !value) return cursor.expected("status-att-val");
        if (equalsIgnoringCase(item, "MESSAGES")) result.messages = value;
        if (equalsIgnoringCase(item, "SIZE")) result.size = ByteCount{*value};
    }
    return result;
}

Parsed<QuotaRoot> quotaRoot(std::string_view data) {
    Cursor cursor(data);
    auto name = astring(cursor);
    if (!name) return cursor.expected("quota-root-name");
    QuotaRoot result{.name = std::move(*name)};
    cursor.skipBlanks();
    if (!cursor.accept('(')) return cursor.expected("quota-list");
    for (cursor.skipBlanks(); !cursor.accept(')'); cursor.skipBlanks()) {
        QuotaResource resource{.name = upperAscii(cursor.takeWhile(isWordChar))};
        if (resource.name.empty()) return cursor.expected("quota-resource");
        cursor.skipBlanks();
        const auto used = cursor.number();
        cursor.skipBlanks();
        const auto limit = cursor.number();
        if (!used || !limit) return cursor.expected("quota-resource");
        const bool isStorage = resource.name == "STORAGE";
        resource.used = isStorage ? octetsFromKib(*used) : *used;
        resource.limit = isStorage ? octetsFromKib(*limit) : *limit;
        result.resources.push_back(std::move(resource));
    }
    return result;
}

Parsed<Namespaces> namespaceResponse(std::string_view data) {
    Cursor cursor(data);
    Namespaces result;
    if (!readPrefixes(cursor, result.own)) return cursor.expected("namespace");
    if (!readPrefixes(cursor, result.ofOthers)) return cursor.expected("namespace");
    if (!readPrefixes(cursor, result.ofOthers)) return cursor.expected("namespace");
    return result;
}

Parsed<FetchItems> fetchItems(std::string_view data) {
    Cursor cursor(data);
    FetchItems result;
    if (!cursor.accept('(')) return cursor.expected("msg-att");
    for (cursor.skipBlanks(); !cursor.accept(')'); cursor.skipBlanks()) {
        const auto item = cursor.takeWhile(isWordChar);
        if (item.empty()) return cursor.expected("msg-att");
        cursor.skipBlanks();
        if (equalsIgnoringCase(item, "RFC822.SIZE")) {
            const auto size = cursor.number();
            if (!size) return cursor.expected("msg-att-static");
            result.size = ByteCount{*size};
        } else if (equalsIgnoringCase(item, "INTERNALDATE")) {
            const auto text = astring(cursor);
            if (!text) return cursor.expected("date-time");
            const auto date = dateTime(*text);
            if (date) result.internalDate = *date;
        } else if (!skipValue(cursor)) {
            return cursor.expected("msg-att");
        }
    }
    return result;
}

Parsed<Timestamp> dateTime(std::string_view text) {
    Cursor cursor(text);
    cursor.skipBlanks();
    const auto dayOfMonth = digits(cursor, 2);
    if (!dayOfMonth || !cursor.accept('-')) return cursor.expected("date-day-fixed");
    const auto named = month(cursor.take(3).value_or(""));
    if (!named || !cursor.accept('-')) return cursor.expected("date-month");
    const auto yearNumber = digits(cursor, 4);
    if (!yearNumber || !cursor.accept(' ')) return cursor.expected("date-year");
    const auto time = timeOfDay(cursor);
    if (!time || !cursor.accept(' ')) return cursor.expected("time");
    const auto offset = zone(cursor);
    if (!offset) return cursor.expected("zone");
    const bool isBuddhist = *yearNumber >= firstBuddhistYear;
    const int yearMeant = isBuddhist ? *yearNumber - buddhistLead : *yearNumber;
    const auto date = std::chrono::year(yearMeant) / *named / *dayOfMonth;
    if (!date.ok()) return cursor.expected("date-time");
    return Timestamp(std::chrono::sys_days(date)) + *time - *offset;
}

}  // namespace mailadvisor::imap
