#pragma once

#include "base/email_address.h"
#include "base/result.h"
#include "deploy/csv_reader.h"
#include "deploy/roster_columns.h"
#include "facts/needs.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace mailadvisor {

/// One account to be set up, as a roster names it.
struct RosterRow {
    std::size_t line{};
    EmailAddress address{};
    std::string displayName{};  ///< as people see it; empty when the roster has none
    std::string login{};        ///< empty = as discovered
    std::string server{};       ///< which of several mail systems; empty = the only one
    Needs needs{};
    std::vector<Message> warnings{};  ///< what beside the address could not be used; left unknown
};

/// A row that cannot be used.
struct RosterFault {
    std::size_t line{};
    std::string address{};  ///< as it stands there, sanitised; empty when none could be read
    Error error{};
};

/// Reads a roster row by row: any number of rows in bounded memory (but for one number a row, by
/// which an address that stands twice is found).
///
/// The whole file is looked through first: it tells the encoding, where the header stands and which
/// column is which. Only the address is required: a value beside it that cannot be read is left
/// unknown and said. Columns with passwords are skipped.
class Roster {
public:
    /// Errors: InvalidInput when the file cannot be read, is empty, its encoding fits nothing, or
    /// no column can be the address.
    static Result<Roster> open(const std::string& path, const std::vector<std::string>& map);

    /// What the person should know once.
    const std::vector<Message>& warnings() const { return warnings_; }

    using Item = std::variant<RosterRow, RosterFault>;

    /// The next row, or why it cannot be used; nothing at the end.
    std::optional<Item> next();

private:
    Roster(CsvReader reader, RosterColumns columns)
        : reader_(std::move(reader)), columns_(std::move(columns)) {}

    std::string field(const CsvRecord& record, RosterColumn column) const;
    std::string addressIn(const CsvRecord& record) const;
    std::string nameIn(const CsvRecord& record) const;
    Result<RosterRow> rowFrom(const CsvRecord& record);
    void readName(RosterRow& row, const CsvRecord& record) const;
    void readNeeds(RosterRow& row, const CsvRecord& record) const;
    void warnOf(const RosterSurvey& survey, const std::string& path);

    CsvReader reader_;
    RosterColumns columns_;
    std::vector<std::string> header_{};
    std::vector<Message> warnings_{};
    std::unordered_map<std::uint64_t, std::uint32_t> lineOfAddress_{};
};

}  // namespace mailadvisor
