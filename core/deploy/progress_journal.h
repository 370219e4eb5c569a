#pragma once

#include "base/result.h"
#include "output/journal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace mailadvisor {

struct AccountOutcome;

/// Which accounts of a bulk run are written, remembered in the folder itself.
class ProgressJournal {
public:
    /// Errors: as Journal::open.
    static Result<ProgressJournal> open(const std::string& folder,
                                        const std::vector<std::string>& clients);

    /// It goes on with what an earlier run began.
    bool isResumed() const { return journal_->isResumed(); }

    /// The account was written for the same clients.
    bool isDone(const std::string& address) const;

    /// Remembers a written account; on the disk after every `batch` of them, and with flush().
    Result<void> add(const AccountOutcome& outcome);
    Result<void> flush();

private:
    /// A stop loses at most this many; they are simply written again.
    static constexpr std::size_t batch = 500;

    explicit ProgressJournal(const std::vector<std::string>& clients);
    void remember(std::string_view line);

    std::string clients_{};
    std::unordered_set<std::uint64_t> done_{};
    std::optional<Journal> journal_{};
    std::string pending_{};
    std::size_t pendingCount_{};
};

}  // namespace mailadvisor
