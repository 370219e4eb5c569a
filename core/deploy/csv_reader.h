#pragma once

#include "base/result.h"
#include "deploy/line_source.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// One record of a CSV file.
struct CsvRecord {
    std::size_t line{};                 ///< where it begins, counted from 1
    std::vector<std::string> fields{};  ///< outer blanks dropped; unwanted ones are empty
};

/// Records of a CSV file (RFC 4180), one at a time; empty lines are passed over.
///
/// The delimiter is guessed from the first line (comma, semicolon, tab or bar), or read from
/// Excel's `sep=;`. A broken record is one error with its line; reading goes on behind it.
class CsvReader {
public:
    static constexpr std::size_t longestFieldBytes = 4096;  // a name or an address, not a document
    static constexpr std::size_t mostLinesInRecord = 50;  // an unclosed quote must not eat the file

    explicit CsvReader(LineSource lines) : lines_(std::move(lines)) {}

    /// The next record; nothing at the end. Errors: InvalidInput, `where` is the line's number.
    std::optional<Result<CsvRecord>> next();

    /// Keeps this record to be read again.
    void putBack(CsvRecord record) { waiting_ = std::move(record); }

    /// Fields in these columns are skipped and never kept.
    void skip(std::vector<std::size_t> columns) { skipped_ = std::move(columns); }

private:
    Result<CsvRecord> parse(TextLine first);
    void store(CsvRecord& record, std::string field) const;

    LineSource lines_;
    char delimiter_{};
    std::vector<std::size_t> skipped_{};
    std::optional<CsvRecord> waiting_{};
};

}  // namespace mailadvisor
