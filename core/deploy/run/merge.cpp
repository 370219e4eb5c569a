#include "deploy/run/merge.h"

#include "deploy/run/account_run.h"
#include "deploy/run/run_files.h"

#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

Result<void> take(PartEntry& entry, Parts& parts, AccountRun& accounts) {
    if (entry.isFault) {
        accounts.tellFault(std::move(entry.outcome));
        return {};
    }
    const auto before = accounts.before(entry.outcome.address);
    if (!entry.record) {
        return accounts.leave(std::move(entry.outcome), before);
    }
    AccountRecord record = *entry.record;
    record.files.clear();
    if (accounts.stands(before, record)) {
        return accounts.setUp(entry.outcome, std::move(record), before, std::nullopt);
    }
    auto files = parts.filesOf(entry);
    if (!files) return Unexpected{std::move(files).error()};
    return accounts.setUp(entry.outcome, std::move(record), before, std::move(files));
}

Result<void> takeAll(Parts& parts, const DeployCallbacks& callbacks, AccountRun& accounts) {
    for (const auto& servers : parts.servers()) {
        if (callbacks.servers) callbacks.servers(servers.domain, servers.faults);
    }
    std::size_t done = 0;
    for (auto entry = parts.next(); !entry || *entry; entry = parts.next()) {
        if (!entry) return Unexpected{std::move(entry).error()};
        if (auto taken = take(**entry, parts, accounts); !taken) return taken;
        if (callbacks.progress) callbacks.progress(++done, parts.size());
    }
    return {};
}

}  // namespace

Result<DeploySummary> merge(Parts& parts, const DeployRequest& request,
                            const DeployCallbacks& callbacks) {
    DeployRequest all = request;
    all.shard.reset();
    all.groupBy = parts.head().groupBy;
    all.archive = parts.head().archive;
    all.kit = parts.head().kit;
    const auto files = beginFiles(all, callbacks, {parts.size(), parts.head().hasMove});
    if (!files) return Unexpected{files.error()};
    AccountRun accounts(all, callbacks, **files);
    if (auto taken = takeAll(parts, callbacks, accounts); !taken)
        return Unexpected{endedBy(std::move(taken).error(), **files)};
    const auto summary = accounts.end();
    if (auto done = finishFiles(all, callbacks, **files); !done)
        return Unexpected{endedBy(std::move(done).error(), **files)};
    return summary;
}

}  // namespace mailadvisor
