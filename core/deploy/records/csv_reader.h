#pragma once

#include "deploy/records/line_source.h"
#include "deploy/records/record_source.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// Records of a CSV file (RFC 4180), one at a time; lines without any content are passed over, and
/// PowerShell's `#TYPE` line.
///
/// The delimiter (comma, semicolon, tab, bar, or the colon of a passwd file) is the one that most
/// of the first lines have the same number of, or is read from Excel's `sep=;`. Around a field
/// blanks and characters that nobody can see are dropped, and Excel's `="…"`, which says that it is
/// a text. A broken record is one fault; reading goes on behind it.
class CsvReader final : public RecordSource {
public:
    static constexpr std::size_t longestFieldBytes = 4096;  // a name or an address, not a document
    static constexpr std::size_t mostLinesInRecord = 50;  // an unclosed quote must not eat the file

    explicit CsvReader(LineSource lines) : lines_(std::move(lines)) {}

    std::optional<Item> next() override;
    void rewind() override { lines_.rewind(); }
    void skip(std::vector<std::size_t> columns) override { skipped_ = std::move(columns); }
    bool isNamed() const override { return false; }
    const std::vector<Message>& warnings() const override { return lines_.warnings(); }

private:
    struct Text;

    Item parse(TextLine first);
    void findDelimiter();
    std::optional<Message> readField(Text& text, std::string& field);
    bool addLine(Text& text, const std::string& field);
    void store(RosterRecord& record, const std::string& field) const;

    LineSource lines_;
    char delimiter_{};
    std::vector<std::size_t> skipped_{};
};

}  // namespace mailadvisor
