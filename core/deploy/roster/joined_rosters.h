#pragma once

#include "deploy/records/address_index.h"
#include "deploy/records/spool.h"
#include "deploy/roster/roster.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// A list of sizes, and what it is where that cannot be seen.
struct QuotaFile {
    std::string path{};
    std::optional<QuotaFormat> format{};  ///< nothing = it is told by what stands in it
};

/// Lists about the same people.
struct RosterFiles {
    std::vector<std::string> rosters{};  ///< whose accounts are set up, in this order
    std::vector<QuotaFile> quotas{};     ///< tell sizes of people in the rosters
    std::vector<std::string> needs{};    ///< tell what those people answered
    std::vector<QuotaFile> newServer{};  ///< tell sizes at the server that the mail moves to
    std::vector<std::string> map{};      ///< `address=COLUMN`, for all of them (roster_columns.h)
    bool isReadTwice{};                  ///< `rewind` will be asked for
};

/// Several rosters, joined by address.
///
/// What a list of the new server says of its mailboxes stands for itself: it never counts as said
/// of the old ones. Answers count more than sizes of `quotas`, these more than rosters, and of the
/// rosters the one named first; what the others say differently is told with the row. An account
/// that one roster calls deleted or not in use is none, whatever the others say. One file is read
/// as it comes; several are put aside (spool.h), with at most 64 bytes a row in memory. Of several
/// lists, what is wrong with a row names the list and the line (`FILE:LINE`).
class JoinedRosters {
public:
    /// Errors: as Roster::open; a column of `map` that none of the files has.
    static Result<JoinedRosters> open(const RosterFiles& files);

    /// What the person should know once; complete when all has been opened.
    const std::vector<Message>& warnings() const { return warnings_; }

    /// Where the addresses were found.
    const std::vector<Message>& notes() const { return notes_; }

    /// How many items `next` gives.
    std::size_t size() const { return single_ ? single_->size() : heads_.size(); }

    /// Begins again at the first account; only with RosterFiles::isReadTwice.
    void rewind() { given_ = 0; }

    /// The next account, in the order in which the rosters name them first.
    std::optional<Roster::Item> next();

private:
    enum class Role { Needs, Quotas, Roster, NewServer };  // what counts more stands first

    struct Source {
        std::string path{};
        Role role{};
        std::optional<QuotaFormat> format{};
    };

    /// What one file says of somebody.
    struct Saying {
        std::size_t source{};
        RosterRow row{};
    };

    Result<void> readAll(const RosterFiles& files);
    Result<void> take(std::size_t source, Roster roster);
    std::optional<Roster::Item> place(std::size_t source, Roster::Item item);
    bool areSeveral() const { return sources_.size() > 1; }
    /// A row whose address stands on that line of the same list, too.
    RosterFault duplicateOf(const RosterRow& row, std::size_t line, std::size_t source) const;
    void append(std::size_t source, const Roster::Item& item);
    std::vector<Saying> sayingsOf(std::uint64_t head);
    RosterRow joined(std::vector<Saying> sayings) const;

    std::vector<Message> warnings_{};
    std::vector<Message> nameless_{};  ///< of the rosters in which no names were found
    std::vector<Message> notes_{};
    std::optional<Roster> single_{};
    std::vector<Source> sources_{};
    std::optional<Spool> spool_{};
    std::vector<std::uint64_t> heads_{};  ///< of each account, the last record with its source
    AddressIndex accounts_{};
    std::size_t strangers_{};
    std::size_t given_{};
};

}  // namespace mailadvisor
