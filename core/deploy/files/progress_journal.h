#pragma once

#include "base/result.h"
#include "deploy/files/account_record.h"
#include "deploy/records/address_index.h"
#include "deploy/records/spool.h"
#include "output/journal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What a bulk run wrote for each account, remembered in the folder itself.
///
/// The records lie in a temporary file meanwhile (spool.h): memory holds some 40 bytes each.
class ProgressJournal {
public:
    /// Errors: as Journal::open; WriteFailed when the records cannot be put aside.
    static Result<ProgressJournal> open(const std::string& folder);

    /// The same without touching anything, for a dry run. Errors: as Journal::look.
    static Result<ProgressJournal> look(const std::string& folder);

    /// It goes on with what an earlier run began.
    bool isResumed() const { return isResumed_; }

    /// What was written for the account; it counts as named by this run from now on.
    std::optional<AccountRecord> take(const std::string& address);

    /// It is named by this run, though by a row that cannot be used.
    void name(const std::string& address);

    /// Earlier runs remembered both, and `address` before `other` (each as they did last).
    bool isBefore(const std::string& address, const std::string& other) const;

    /// Remembers what was written; on the disk once there are `batch` of them, and with flush().
    /// Nothing is remembered by one that only looks.
    Result<void> add(const std::vector<AccountRecord>& records);
    Result<void> flush();

    /// The next account of earlier runs that this run did not name; nothing after the last.
    std::optional<AccountRecord> nextUnnamed();

private:
    /// A stop loses at most this many; they are simply written again.
    static constexpr std::size_t batch = 500;

    struct Entry {
        std::uint64_t place{};  ///< of the last record, in the spool
        bool isNamed{};
    };

    explicit ProgressJournal(Spool spool) : spool_(std::move(spool)) {}
    void remember(std::string_view line);
    std::optional<AccountRecord> at(const Entry& entry);

    Spool spool_;
    AddressIndex index_{};
    std::vector<Entry> entries_{};
    std::size_t unnamedFrom_{};
    bool isResumed_{};
    std::optional<Journal> journal_{};
    std::string pending_{};
    std::size_t pendingCount_{};
};

}  // namespace mailadvisor
