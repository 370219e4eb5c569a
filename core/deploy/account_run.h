#pragma once

#include "account/bundle.h"
#include "base/result.h"
#include "deploy/run.h"
#include "deploy/run_files.h"

#include <cstddef>
#include <functional>

namespace mailadvisor {

/// Brings one account of a bulk run after the other, wherever it comes from, into the store, the
/// journal, the hand-over and the kit, in the order of the lists.
class AccountRun {
public:
    /// All three must outlive it.
    AccountRun(const DeployRequest& request, const DeployCallbacks& callbacks, RunFiles& files)
        : request_(request), callbacks_(callbacks), files_(files) {}

    /// What comes next stands there in the lists, from 1.
    void moveTo(std::size_t position) { position_ = position; }

    /// A row that cannot be used.
    void tellFault(AccountOutcome outcome);

    /// An account for which nothing is set up now. What an earlier run wrote stands while a server
    /// is down, not when there is to be none.
    void leave(AccountOutcome outcome);

    /// What it means when there are no files for an account.
    enum class Missing { FailsTheAccount, EndsTheRun };

    /// Sets an account up unless the same stands there. `record` says what it is made from, without
    /// files; `make` gives them. The outcome has an error already where these are the files of an
    /// earlier run. Errors: WriteFailed for the journal and on a full disk; as `make` where that
    /// ends the run.
    Result<void> setUp(AccountOutcome& outcome, AccountRecord record, Missing missing,
                       const std::function<Result<Bundle>()>& make);

    /// Tells of the accounts of earlier runs that were not named, and returns what became of all.
    DeploySummary end();

private:
    void withdrawKit(const AccountRecord& record);
    void standStill(AccountOutcome outcome, const AccountRecord& record);
    bool isAsBefore(const AccountRecord& before, const AccountRecord& now) const;
    Result<void> put(const Bundle& bundle, AccountOutcome& outcome, AccountRecord& record);
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
