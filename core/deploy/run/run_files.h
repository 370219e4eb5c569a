#pragma once

#include "base/result.h"
#include "deploy/files/account_store.h"
#include "deploy/files/hand_over.h"
#include "deploy/files/progress_journal.h"
#include "deploy/kits/kit_accounts.h"
#include "deploy/parts/part_writer.h"
#include "deploy/roster/rollout.h"
#include "deploy/run/run.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace mailadvisor {

/// What a bulk run writes into.
struct RunFiles {
    ProgressJournal journal;
    WriteOptions options{};
    HandOver handOver;
    std::unique_ptr<AccountStore> store{};
    std::optional<KitAccounts> kit{};  ///< not for a part
    std::optional<PartWriter> part{};  ///< only for one
    std::optional<RolloutReports> reports{};
};

/// What is known of the lists before they are gone through.
struct ListsAhead {
    std::size_t items{};
    bool hasMove{};  ///< mailboxes of them move to other servers
};

/// Opens all of it. Errors: as deploy().
Result<std::unique_ptr<RunFiles>> beginFiles(const DeployRequest& request,
                                             const DeployCallbacks& callbacks,
                                             const ListsAhead& lists);

/// Brings everything to its place, in an order in which nothing tells of what is not there.
/// Errors: WriteFailed.
Result<void> finishFiles(const DeployRequest& request, const DeployCallbacks& callbacks,
                         RunFiles& files);

/// What ended a run before its end, as a person is told: on a full disk all stands that was
/// written. The journal is told of it as far as there is room.
Error endedBy(Error error, RunFiles& files);

/// Everything beside the row that its files depend on.
std::string writtenWith(const DeployRequest& request);

}  // namespace mailadvisor
