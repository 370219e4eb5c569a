#pragma once

#include "account/account_move.h"
#include "base/email_address.h"
#include "base/result.h"
#include "deploy/records/address_index.h"
#include "deploy/records/record_source.h"
#include "deploy/records/roster_format.h"
#include "deploy/roster/asked_space.h"
#include "deploy/roster/roster_columns.h"
#include "deploy/roster/roster_status.h"
#include "facts/needs.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
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
    std::string department{};
    std::string computer{};  ///< on which the account is set up
    std::string user{};      ///< who signs in there
    Needs needs{};
    Fact<std::int64_t> messages{Fact<std::int64_t>::unknown(Unknown::NotAsked)};
    MailboxSizes atNewServer{};         ///< of a move, as far as a list says
    int wave{};                         ///< of a move, where a list lays it down; 0 = none said
    std::optional<SkipReason> skip{};   ///< nothing is to be set up; the address may be missing
    std::optional<AskedSpace> asked{};  ///< of the mailbox's server, after the lists were read
    std::vector<Message> warnings{};    ///< what beside the address could not be used; left unknown
};

/// A row that cannot be used.
struct RosterFault {
    std::size_t line{};
    std::string address{};  ///< as it stands there, sanitised; empty when none could be read
    Error error{};
};

/// How a roster is opened.
struct RosterOpening {
    std::string path{};
    std::vector<std::string> map{};       ///< `address=COLUMN` (roster_columns.h)
    std::optional<QuotaFormat> quotas{};  ///< what cannot be recognised is this
    bool isOneOfMany{};  ///< an address that stands twice is given, a column that is missing told
};

/// Reads a roster row by row: any number of rows in bounded memory (but for one number a row, by
/// which an address that stands twice is found).
///
/// The whole file is looked through first: it tells the format (roster_format.h), where the header
/// stands and which column is which. Only the address is required: a value beside it that cannot be
/// read is left unknown and said. Columns with passwords are skipped. An account that is not in use
/// (roster_status.h) comes with the reason.
class Roster {
public:
    /// Errors: InvalidInput when the file cannot be read, is empty, its encoding fits nothing, or
    /// no column can be the address.
    static Result<Roster> open(const RosterOpening& opening);

    /// Entries of `map` for which this file, one of many, has no column.
    const std::vector<std::string>& unusedMap() const { return unusedMap_; }

    /// What the person should know once.
    const std::vector<Message>& warnings() const { return warnings_; }

    /// Where the addresses were found; nothing is wrong with it.
    const Message& addressNote() const { return addressNote_; }

    /// How many items `next` gives.
    std::size_t size() const { return size_; }

    using Item = std::variant<RosterRow, RosterFault>;

    /// The next row, or why it cannot be used; nothing at the end.
    std::optional<Item> next();

private:
    Roster(std::unique_ptr<RecordSource> reader, RosterColumns columns)
        : reader_(std::move(reader)), columns_(std::move(columns)) {}

    std::string field(const RosterRecord& record, RosterColumn column) const;
    std::string addressIn(const RosterRecord& record) const;
    std::string addressToTell(const RosterRecord& record) const;
    std::string nameIn(const RosterRecord& record) const;
    Result<RosterRow> rowFrom(const RosterRecord& record);
    bool isTorn(const RosterRecord& record) const;
    void readName(RosterRow& row, const RosterRecord& record) const;
    void readNeeds(RosterRow& row, const RosterRecord& record) const;
    void readStatus(RosterRow& row, const RosterRecord& record) const;
    Result<EmailAddress> findAddress(const RosterRow& row, const RosterRecord& record) const;
    Result<void> readLogin(RosterRow& row, const RosterRecord& record) const;
    void warnOf(const RosterSurvey& survey, const std::string& path);

    std::unique_ptr<RecordSource> reader_;
    RosterColumns columns_;
    std::vector<std::string> header_{};
    std::vector<Message> warnings_{};
    Message addressNote_{};
    std::vector<std::string> unusedMap_{};
    bool isOneOfMany_{};
    std::size_t size_{};
    std::size_t width_{};  ///< fields that a record has at most; 0 = nothing says how many
    AddressIndex lineOfAddress_{};
};

}  // namespace mailadvisor
