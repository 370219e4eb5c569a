#pragma once

#include "base/result.h"
#include "deploy/files/account_record.h"
#include "deploy/files/row_renderer.h"
#include "deploy/run/run.h"
#include "deploy/run/run_files.h"

#include <cstddef>
#include <optional>
#include <string>

namespace mailadvisor {

/// Brings one account of a bulk run after the other, wherever it comes from, into the store, the
/// journal, the hand-over and the kit, in the order of the lists.
class AccountRun {
public:
    /// All three must outlive it.
    AccountRun(const DeployRequest& request, const DeployCallbacks& callbacks, RunFiles& files)
        : request_(request), callbacks_(callbacks), files_(files) {}

    /// What an earlier run wrote for this address, which is named by it.
    std::optional<AccountRecord> before(const std::string& address) {
        return files_.journal.take(address);
    }

    /// True when the files of the earlier run stand and are what `now` would be. Safe on several
    /// threads.
    bool stands(const std::optional<AccountRecord>& before, const AccountRecord& now) const;

    /// What comes next stands there in the lists, from 1.
    void moveTo(std::size_t position) { position_ = position; }

    /// A row that cannot be used.
    void tellFault(AccountOutcome outcome);

    /// An account for which nothing is set up now. What an earlier run wrote stands while a server
    /// is down, not when there is to be none. Errors: as AccountStore::keep.
    Result<void> leave(AccountOutcome outcome, const std::optional<AccountRecord>& before);

    /// Sets an account up. `record` says what it is made from, without files; `files` are nothing
    /// where those of the earlier run stand. The outcome has an error already where they are of an
    /// earlier run. Errors: WriteFailed for the journal and on a full disk; as `leave`.
    Result<void> setUp(AccountOutcome& outcome, AccountRecord record,
                       const std::optional<AccountRecord>& before,
                       std::optional<Result<RenderedRow>> files);

    /// Tells of the accounts of earlier runs that were not named, and returns what became of all.
    DeploySummary end();

private:
    void withdrawKit(const AccountRecord& record);
    Result<void> keep(AccountOutcome outcome, const std::optional<AccountRecord>& before);
    void standStill(AccountOutcome outcome, const AccountRecord& record);
    Result<void> put(RenderedRow rendered, AccountOutcome& outcome, AccountRecord& record);
    void tell(AccountOutcome& outcome, const AccountRecord* record, bool isFault = false);
    void addToKit(AccountOutcome& outcome, const AccountRecord* record);
    void addToPart(const AccountOutcome& outcome, const AccountRecord* record, bool isFault);
    void count(const AccountOutcome& outcome);

    const DeployRequest& request_;
    const DeployCallbacks& callbacks_;
    RunFiles& files_;
    std::size_t position_{};
    DeploySummary summary_{};
};

}  // namespace mailadvisor
