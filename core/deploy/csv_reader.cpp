#include "deploy/csv_reader.h"

#include "base/ascii.h"
#include "base/lists.h"

#include <algorithm>
#include <array>
#include <deque>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::string_view delimiters = ",;\t|";

// record = field *(delimiter field) ; field = quoted / plain   (RFC 4180 §2, any delimiter)

char guessDelimiter(std::string_view line) {
    std::array<std::size_t, delimiters.size()> counts{};
    bool isQuoted = false;
    for (const char c : line) {
        if (c == '"') isQuoted = !isQuoted;
        const auto which = delimiters.find(c);
        if (!isQuoted && which != std::string_view::npos) ++counts[which];
    }
    return delimiters[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

bool isBlank(std::string_view text) { return trimmed(text).empty(); }

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
    while (auto line = lines_.next()) {
        if (isBlank(line->text)) continue;
        if (delimiter_ == 0 && line->text.starts_with("sep=") && line->text.size() == 5) {
            delimiter_ = line->text.back();
            continue;
        }
        if (delimiter_ == 0) delimiter_ = guessDelimiter(line->text);
        return parse(std::move(*line));
    }
    return std::nullopt;
}

void CsvReader::store(CsvRecord& record, const std::string& field) const {
    const bool isSkipped = contains(skipped_, record.fields.size());
    record.fields.push_back(isSkipped ? std::string() : std::string(trimmed(field)));
}

CsvReader::Item CsvReader::parse(TextLine first) {
    if (first.isCut) return CsvFault{first.number, {MESSAGE_ID("error.roster-line-too-long"), {}}};
    CsvRecord record{first.number, {}};
    Text text{std::move(first.text), 0, {}};
    do {
        std::string field;
        if (auto fault = readField(text, field)) return CsvFault{record.line, *std::move(fault)};
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
    const bool isUsable = line && !line->isCut && field.size() <= longestFieldBytes;
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
