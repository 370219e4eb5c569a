#include "deploy/csv_reader.h"

#include "base/ascii.h"
#include "base/lists.h"

#include <algorithm>
#include <array>

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

Unexpected broken(std::size_t line, const char* id) {
    return Unexpected{{ErrorCode::InvalidInput, std::to_string(line), {id, {}}, {}}};
}

}  // namespace

std::optional<Result<CsvRecord>> CsvReader::next() {
    if (waiting_) {
        CsvRecord record = std::move(*waiting_);
        waiting_.reset();
        return record;
    }
    while (auto line = lines_.next()) {
        if (trimmed(line->text).empty()) continue;
        if (delimiter_ == 0 && line->text.starts_with("sep=") && line->text.size() == 5) {
            delimiter_ = line->text.back();
            continue;
        }
        if (delimiter_ == 0) delimiter_ = guessDelimiter(line->text);
        return parse(std::move(*line));
    }
    return std::nullopt;
}

void CsvReader::store(CsvRecord& record, std::string field) const {
    const bool isSkipped = contains(skipped_, record.fields.size());
    record.fields.push_back(isSkipped ? std::string() : std::string(trimmed(field)));
}

Result<CsvRecord> CsvReader::parse(TextLine first) {
    CsvRecord record{first.number, {}};
    if (first.isCut) return broken(first.number, MESSAGE_ID("error.roster-line-too-long"));
    std::deque<TextLine> taken;  // by an open quote; given back when it is never closed
    std::string text = std::move(first.text);
    std::string field;
    bool isQuoted = false;
    for (std::size_t at = 0;; ++at) {
        if (at == text.size() && isQuoted) {
            auto line = taken.size() < mostLinesInRecord ? lines_.next() : std::nullopt;
            if (!line || line->isCut || field.size() > longestFieldBytes) {
                if (line) taken.push_back(std::move(*line));
                lines_.putBack(std::move(taken));
                return broken(record.line, MESSAGE_ID("error.roster-open-quote"));
            }
            field += '\n';
            text = line->text;
            taken.push_back(std::move(*line));
            at = static_cast<std::size_t>(-1);
            continue;
        }
        if (at == text.size() || (!isQuoted && text[at] == delimiter_)) {
            if (field.size() > longestFieldBytes) {
                return broken(record.line, MESSAGE_ID("error.roster-field-too-long"));
            }
            store(record, std::exchange(field, {}));
            if (at == text.size()) return record;
            continue;
        }
        if (text[at] != '"') {
            field += text[at];
        } else if (isQuoted && at + 1 < text.size() && text[at + 1] == '"') {
            field += text[at++];
        } else if (isQuoted || trimmed(field).empty()) {
            if (!isQuoted) field.clear();
            isQuoted = !isQuoted;
        } else {
            field += '"';  // a quote inside a plain field stands for itself
        }
    }
}

}  // namespace mailadvisor
