#include "deploy/records/csv_reader.h"

#include "base/ascii.h"
#include "base/lists.h"
#include "base/typed_address.h"
#include "base/unseen.h"

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::string_view delimiters = ",;\t|:";
constexpr std::size_t linesForDelimiter = 50;  // a title above the columns must not decide

// record = field *(delimiter field) ; field = quoted / plain   (RFC 4180 §2, any delimiter)

std::size_t countOf(char delimiter, std::string_view line) {
    // A colon parts the fields of a passwd file, which begins with the account; elsewhere it is
    // text: `SMTP:a@b`.
    if (delimiter == ':' && !holdsAtSign(line.substr(0, line.find(':')))) return 0;
    std::size_t count = 0;
    bool isQuoted = false;
    for (const char c : line) {
        if (c == '"') isQuoted = !isQuoted;
        if (!isQuoted && c == delimiter) ++count;
    }
    return count;
}

/// How many lines have the commonest number of this delimiter, and that number; none is no number.
std::pair<std::size_t, std::size_t> agreementOn(char delimiter, const std::deque<TextLine>& lines) {
    std::map<std::size_t, std::size_t> linesWith;
    for (const auto& line : lines) {
        if (const auto count = countOf(delimiter, line.text); count > 0) ++linesWith[count];
    }
    std::pair<std::size_t, std::size_t> best;
    for (const auto& [count, number] : linesWith) best = std::max(best, {number, count});
    return best;
}

char guessDelimiter(const std::deque<TextLine>& lines) {
    return *std::ranges::max_element(delimiters, {},
                                     [&](char delimiter) { return agreementOn(delimiter, lines); });
}

bool isBlank(std::string_view text) { return trimmedUnseen(text).empty(); }

/// What Windows PowerShell's Export-Csv writes first; no record.
bool isTypeLine(std::string_view line) { return equalsIgnoringCase(line.substr(0, 6), "#TYPE "); }

/// Excel's `sep=;`, which says the delimiter.
bool isSeparatorLine(std::string_view line) {
    return line.size() == 5 && equalsIgnoringCase(line.substr(0, 4), "sep=");
}

/// Excel's way to say that a field is a text: ="001".
std::string_view withoutTextMark(std::string_view field) {
    const bool isMarked = field.size() >= 3 && field.starts_with("=\"") && field.ends_with('"');
    return isMarked ? trimmedUnseen(field.substr(2, field.size() - 3)) : field;
}

bool isWithoutContent(const std::vector<std::string>& fields) {
    return std::ranges::all_of(fields, [](const auto& field) { return field.empty(); });
}

}  // namespace

/// The text of one record: its first line, and further ones while a quote is open.
struct CsvReader::Text {
    std::string line{};
    std::size_t at{};
    std::deque<TextLine> taken{};  ///< by an open quote; given back when it is never closed

    bool isAtEnd() const { return at == line.size(); }
    bool skipIf(char c) {
        if (isAtEnd() || line[at] != c) return false;
        ++at;
        return true;
    }
};

namespace {

/// What a quote does to a field; whether the field goes on inside quotes.
bool quote(std::string& field, bool isQuoted, bool isDoubled) {
    if (isQuoted && !isDoubled) return false;
    if (!isQuoted && isBlank(field)) {
        field.clear();
        return true;
    }
    field += '"';  // doubled, or inside a plain field: it stands for itself
    return isQuoted;
}

}  // namespace

std::optional<CsvReader::Item> CsvReader::next() {
    if (delimiter_ == 0) findDelimiter();
    while (auto line = lines_.next()) {
        const bool isNoRecord =
            isBlank(line->text) || isTypeLine(line->text) || isSeparatorLine(line->text);
        if (isNoRecord && !line->isForeign) continue;
        auto item = parse(std::move(*line));
        const auto* record = std::get_if<RosterRecord>(&item);
        if (record == nullptr || !isWithoutContent(record->fields)) return item;
    }
    return std::nullopt;
}

void CsvReader::findDelimiter() {
    std::deque<TextLine> lines;
    while (lines.size() < linesForDelimiter) {
        auto line = lines_.next();
        if (!line) break;
        lines.push_back(*std::move(line));
    }
    const auto said =
        std::ranges::find_if(lines, [](const auto& line) { return isSeparatorLine(line.text); });
    delimiter_ = said == lines.end() ? guessDelimiter(lines) : said->text.back();
    lines_.putBack(std::move(lines));
}

void CsvReader::store(RosterRecord& record, const std::string& field) const {
    const bool isSkipped = contains(skipped_, record.fields.size());
    record.fields.push_back(isSkipped ? std::string()
                                      : std::string(withoutTextMark(trimmedUnseen(field))));
}

CsvReader::Item CsvReader::parse(TextLine first) {
    if (first.isCut)
        return RecordFault{first.number, {MESSAGE_ID("error.roster-line-too-long"), {}}};
    if (first.isForeign)
        return RecordFault{first.number, {MESSAGE_ID("error.roster-row-encoding"), {}}};
    RosterRecord record{first.number, {}};
    Text text{std::move(first.text), 0, {}};
    do {
        std::string field;
        if (auto fault = readField(text, field)) return RecordFault{record.line, *std::move(fault)};
        store(record, field);
    } while (text.skipIf(delimiter_));
    return record;
}

std::optional<Message> CsvReader::readField(Text& text, std::string& field) {
    bool isQuoted = false;
    while (isQuoted || (!text.isAtEnd() && text.line[text.at] != delimiter_)) {
        if (text.isAtEnd()) {
            if (!addLine(text, field)) return Message{MESSAGE_ID("error.roster-open-quote"), {}};
            field += '\n';
        } else if (text.skipIf('"')) {
            isQuoted = quote(field, isQuoted, isQuoted && text.skipIf('"'));
        } else {
            field += text.line[text.at++];
        }
    }
    if (field.size() <= longestFieldBytes) return std::nullopt;
    return Message{MESSAGE_ID("error.roster-field-too-long"), {}};
}

bool CsvReader::addLine(Text& text, const std::string& field) {
    auto line = text.taken.size() < mostLinesInRecord ? lines_.next() : std::nullopt;
    const bool isUsable =
        line && !line->isCut && !line->isForeign && field.size() <= longestFieldBytes;
    if (line) text.taken.push_back(*line);
    if (!isUsable) {
        lines_.putBack(std::move(text.taken));
        return false;
    }
    text.line = std::move(line->text);
    text.at = 0;
    return true;
}

}  // namespace mailadvisor
