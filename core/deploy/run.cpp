#include "deploy/run.h"

#include "deploy/account_run.h"
#include "deploy/row_fingerprint.h"
#include "deploy/run_files.h"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

/// Rows read ahead: enough to keep many domains under way, few enough to stay small in memory.
constexpr std::size_t rowsAtOnce = 256;

/// One run over rosters: each row judged and rendered.
class RosterRun {
public:
    RosterRun(const DeployRequest& request, const DeployCallbacks& callbacks, RunFiles& files,
              AccountRun& accounts)
        : request_(request),
          callbacks_(callbacks),
          part_(files.part),
          accounts_(accounts),
          domains_(
              [this](const std::vector<EmailAddress>& addresses) { return factsAbout(addresses); }),
          writtenWith_(writtenWith(request)) {}

    /// Looks at the domains that these rows need and that are not known yet, and asks for the sizes
    /// that no list says.
    void prepare(std::vector<Roster::Item>& items, const std::vector<std::size_t>& positions) {
        std::vector<EmailAddress> addresses;
        firstOf_.clear();
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto* row = std::get_if<RosterRow>(&items[i]);
            if (row == nullptr || row->skip) continue;
            addresses.push_back(row->address);
            firstOf_.emplace(row->address.domain, positions[i]);
        }
        domains_.learn(addresses);
        if (callbacks_.spaces) completeSpaces(items, domains_, request_.by, callbacks_.spaces);
    }

    Result<void> take(const Roster::Item& item) {
        if (const auto* fault = std::get_if<RosterFault>(&item)) {
            accounts_.tellFault(outcomeOf(*fault));
            return {};
        }
        const auto& listed = std::get<RosterRow>(item);
        auto row = judge(listed, domains_, request_.by, callbacks_.explain);
        if (!row.account) {
            accounts_.leave(std::move(row.outcome));
            return {};
        }
        AccountRecord record{row.outcome.address,
                             folderOf(listed, request_.groupBy),
                             fingerprintOf(row, writtenWith_),
                             {}};
        return accounts_.setUp(row.outcome, std::move(record), AccountRun::Missing::FailsTheAccount,
                               [&] { return rendered(row); });
    }

private:
    Result<Bundle> rendered(JudgedRow& row) {
        auto rendered = renderRow(row, request_.clients, request_.by.policy.helpDesk,
                                  callbacks_.render, callbacks_.sentences);
        if (!rendered) return Unexpected{std::move(rendered).error()};
        row.outcome.programs = std::move(rendered->programs);
        return std::move(rendered->bundle);
    }

    /// Asks for the domains; what is wrong with their servers goes into the report.
    std::vector<Facts> factsAbout(const std::vector<EmailAddress>& addresses) {
        auto facts = callbacks_.gather(addresses);
        for (std::size_t i = 0; i < facts.size() && i < addresses.size(); ++i) {
            const auto faults = serverFaultsOf(facts[i].endpoints);
            if (faults.empty()) continue;
            const auto& domain = addresses[i].domain;
            if (callbacks_.servers) callbacks_.servers(domain, faults);
            const auto first = firstOf_.find(domain);
            if (part_ && first != firstOf_.end())
                part_->add(PartServers{domain, first->second, faults});
        }
        return facts;
    }

    const DeployRequest& request_;
    const DeployCallbacks& callbacks_;
    std::optional<PartWriter>& part_;
    AccountRun& accounts_;
    DomainFacts domains_;
    std::string writtenWith_;
    std::map<std::string, std::size_t> firstOf_{};  ///< domain → position of its first address
};

/// The next items of our shard.
struct NextRows {
    std::vector<Roster::Item> items{};     ///< empty after the last row
    std::vector<std::size_t> positions{};  ///< of each: how many of the roster are read with it
};

NextRows nextRows(JoinedRosters& roster, const std::optional<Shard>& shard, PartWriter* part,
                  std::size_t& position) {
    NextRows next;
    while (next.items.size() < rowsAtOnce) {
        auto item = roster.next();
        if (!item) break;
        ++position;
        if (part != nullptr) part->seen(markOf(*item));
        if (shard && !isIn(*shard, *item)) continue;
        next.items.push_back(*std::move(item));
        next.positions.push_back(position);
    }
    return next;
}

Result<void> takeAll(JoinedRosters& roster, const DeployRequest& request,
                     const DeployCallbacks& callbacks, RunFiles& files, AccountRun& accounts) {
    RosterRun run(request, callbacks, files, accounts);
    std::size_t position = 0;
    PartWriter* const part = files.part ? &*files.part : nullptr;
    for (auto next = nextRows(roster, request.shard, part, position); !next.items.empty();
         next = nextRows(roster, request.shard, part, position)) {
        run.prepare(next.items, next.positions);
        for (std::size_t i = 0; i < next.items.size(); ++i) {
            accounts.moveTo(next.positions[i]);
            if (auto taken = run.take(next.items[i]); !taken) return taken;
            if (callbacks.progress) callbacks.progress(next.positions[i], roster.size());
        }
    }
    return {};
}

void tellOnce(const JoinedRosters& roster, const DeployCallbacks& callbacks) {
    for (const Message& warning : roster.warnings()) {
        if (callbacks.warn) callbacks.warn(warning);
    }
    for (const Message& note : roster.notes()) {
        if (callbacks.note) callbacks.note(note);
    }
}

void tellOfWarnings(const DeploySummary& summary, const DeployCallbacks& callbacks) {
    if (!callbacks.warn) return;
    const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
    if (summary.warned > 0) {
        callbacks.warn({MESSAGE_ID("deploy.rows-with-warnings"), {{"n", number(summary.warned)}}});
    }
    if (summary.spaceless > 0) {
        callbacks.warn({MESSAGE_ID("deploy.spaceless"), {{"n", number(summary.spaceless)}}});
    }
}

}  // namespace

Result<DeploySummary> deploy(const DeployRequest& request, const DeployCallbacks& callbacks) {
    auto roster = JoinedRosters::open(request.files);
    if (!roster) return Unexpected{std::move(roster).error()};
    tellOnce(*roster, callbacks);
    const auto files = beginFiles(request, callbacks, roster->size());
    if (!files) return Unexpected{files.error()};
    AccountRun accounts(request, callbacks, **files);
    if (auto taken = takeAll(*roster, request, callbacks, **files, accounts); !taken)
        return Unexpected{endedBy(std::move(taken).error(), **files)};
    const auto summary = accounts.end();
    if (auto done = finishFiles(request, callbacks, **files); !done)
        return Unexpected{endedBy(std::move(done).error(), **files)};
    tellOfWarnings(summary, callbacks);
    return summary;
}

}  // namespace mailadvisor
