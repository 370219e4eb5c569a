#pragma once

#include "base/message.h"
#include "deploy/line_source.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mailadvisor {

/// One record of a CSV file.
struct CsvRecord {
    std::size_t line{};                 ///< where it begins, counted from 1
    std::vector<std::string> fields{};  ///< as a person sees them; unwanted ones are empty
};

/// A record that cannot be read.
struct CsvFault {
    std::size_t line{};  ///< where it begins, counted from 1
    Message text{};
};

/// Records of a CSV file (RFC 4180), one at a time; lines without any content are passed over, and
/// PowerShell's `#TYPE` line.
///
/// The delimiter (comma, semicolon, tab or bar) is the one that most of the first lines have the
/// same number of, or is read from Excel's `sep=;`. Around a field blanks and characters that
/// nobody can see are dropped, and Excel's `="…"`, which says that it is a text. A broken record is
/// one fault; reading goes on behind it.
class CsvReader {
public:
    static constexpr std::size_t longestFieldBytes = 4096;  // a name or an address, not a document
    static constexpr std::size_t mostLinesInRecord = 50;  // an unclosed quote must not eat the file

    using Item = std::variant<CsvRecord, CsvFault>;

    explicit CsvReader(LineSource lines) : lines_(std::move(lines)) {}

    /// The next record or fault; nothing at the end.
    std::optional<Item> next();

    /// The first record comes next.
    void rewind() { lines_.rewind(); }

    /// What the person should know about the file as such.
    const std::vector<Message>& warnings() const { return lines_.warnings(); }

    /// Fields in these columns are skipped and never kept.
    void skip(std::vector<std::size_t> columns) { skipped_ = std::move(columns); }

private:
    struct Text;

    Item parse(TextLine first);
    void findDelimiter();
    std::optional<Message> readField(Text& text, std::string& field);
    bool addLine(Text& text, const std::string& field);
    void store(CsvRecord& record, const std::string& field) const;

    LineSource lines_;
    char delimiter_{};
    std::vector<std::size_t> skipped_{};
};

}  // namespace mailadvisor
