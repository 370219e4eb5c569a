#include "deploy/run/run.h"

#include "deploy/judge/row_fingerprint.h"
#include "deploy/run/account_run.h"
#include "deploy/run/made_row.h"
#include "deploy/run/move_plan.h"
#include "deploy/run/run_files.h"
#include "deploy/run/worker_pool.h"

#include <algorithm>
#include <cstdint>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

/// Rows read ahead: enough to keep many domains under way, few enough to stay small in memory.
constexpr std::size_t rowsAtOnce = 256;

/// Rows that a thread makes at a time.
constexpr std::size_t rowsInPiece = 32;

/// Rows under way: read, and made on other threads meanwhile.
struct Batch {
    Batch() = default;
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;
    ~Batch() {
        // What is under way looks at it.
        for (const auto& piece : pieces) {
            if (piece.valid()) piece.wait();
        }
    }

    std::vector<Roster::Item> items{};     ///< empty after the last row
    std::vector<std::size_t> positions{};  ///< of each: how many of the roster are read with it
    std::vector<std::optional<AccountRecord>> before{};  ///< what an earlier run wrote
    std::vector<std::shared_ptr<const Facts>> facts{};   ///< of their domains
    std::vector<std::future<std::vector<MadeRow>>> pieces{};
    std::vector<MadeRow> made{};  ///< of the piece that is being taken
};

std::vector<EmailAddress> addressesIn(const Batch& batch) {
    std::vector<EmailAddress> addresses;
    for (const auto& item : batch.items) {
        const auto* row = std::get_if<RosterRow>(&item);
        if (row != nullptr && !row->skip) addresses.push_back(row->address);
    }
    return addresses;
}

/// One run over rosters: each row judged and rendered.
class RosterRun {
public:
    /// `waves`: in which order mailboxes move; null without a move.
    RosterRun(const DeployRequest& request, const DeployCallbacks& callbacks, const WavePlan* waves,
              RunFiles& files, AccountRun& accounts)
        : request_(request),
          callbacks_(callbacks),
          part_(files.part),
          accounts_(accounts),
          domains_(
              [this](const std::vector<EmailAddress>& addresses) { return factsAbout(addresses); }),
          work_{request.by,
                request.clients,
                callbacks.render,
                callbacks.sentences,
                callbacks.explain,
                accounts,
                waves,
                writtenWith(request),
                request.groupBy,
                request.force} {}

    /// True when these rows can be begun without asking a server.
    bool isReadyFor(const Batch& batch) const {
        return !callbacks_.spaces && domains_.knows(addressesIn(batch));
    }

    /// Looks at the domains that these rows need and that are not known yet, asks for the sizes
    /// that no list says, and has the rows made.
    void begin(Batch& batch) {
        nameFirsts(batch);
        domains_.learn(addressesIn(batch));
        if (callbacks_.spaces) {
            completeSpaces(batch.items, domains_, request_.by, callbacks_.spaces);
        }
        for (const auto& item : batch.items) {
            const auto* row = std::get_if<RosterRow>(&item);
            batch.before.push_back(row ? accounts_.before(row->address.display()) : std::nullopt);
            batch.facts.push_back(row && !row->skip ? domains_.of(row->address) : nullptr);
        }
        for (std::size_t from = 0; from < batch.items.size(); from += rowsInPiece) {
            const auto to = std::min(from + rowsInPiece, batch.items.size());
            batch.pieces.push_back(
                pool_.begin([this, &batch, from, to] { return made(batch, from, to); }));
        }
    }

    /// Writes a row of the batch and tells of it; in their order.
    Result<void> take(Batch& batch, std::size_t number) {
        const auto inPiece = number % rowsInPiece;
        if (inPiece == 0) batch.made = batch.pieces[number / rowsInPiece].get();
        accounts_.moveTo(batch.positions[number]);
        if (const auto* fault = std::get_if<RosterFault>(&batch.items[number])) {
            accounts_.tellFault(outcomeOf(*fault));
            return {};
        }
        auto& row = batch.made[inPiece];
        auto& outcome = row.judged.outcome;
        const auto& before = batch.before[number];
        if (!row.judged.account) {
            return accounts_.leave(std::move(outcome), before);
        }
        return accounts_.setUp(outcome, std::move(row.record), before, std::move(row.files));
    }

private:
    std::vector<MadeRow> made(const Batch& batch, std::size_t from, std::size_t to) const {
        std::vector<MadeRow> rows(to - from);
        RowMaker maker(work_);
        for (std::size_t i = from; i < to; ++i) {
            const auto* row = std::get_if<RosterRow>(&batch.items[i]);
            if (row == nullptr) continue;
            rows[i - from] = maker.make(*row, batch.facts[i].get(), batch.before[i]);
        }
        return rows;
    }

    void nameFirsts(const Batch& batch) {
        firstOf_.clear();
        for (std::size_t i = 0; i < batch.items.size(); ++i) {
            const auto* row = std::get_if<RosterRow>(&batch.items[i]);
            if (row != nullptr && !row->skip) {
                firstOf_.emplace(row->address.domain, batch.positions[i]);
            }
        }
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
            if (part_ && first != firstOf_.end()) {
                part_->add(PartServers{domain, first->second, faults});
            }
        }
        return facts;
    }

    const DeployRequest& request_;
    const DeployCallbacks& callbacks_;
    std::optional<PartWriter>& part_;
    AccountRun& accounts_;
    DomainFacts domains_;
    std::map<std::string, std::size_t> firstOf_{};  ///< domain → position of its first address
    RowWork work_;
    WorkerPool pool_{};  ///< ends before what it works with
};

/// The next items of our shard.
std::unique_ptr<Batch> nextRows(JoinedRosters& roster, const std::optional<Shard>& shard,
                                PartWriter* part, std::size_t& position) {
    auto next = std::make_unique<Batch>();
    while (next->items.size() < rowsAtOnce) {
        auto item = roster.next();
        if (!item) break;
        ++position;
        if (part != nullptr) part->seen(*item);
        if (shard && !isIn(*shard, *item)) continue;
        next->items.push_back(*std::move(item));
        next->positions.push_back(position);
    }
    return next;
}

/// While the rows of one batch are written those of the next are made, unless a server has to be
/// asked for them: nobody waits with what is known for one that does not answer.
Result<void> takeAll(JoinedRosters& roster, const DeployRequest& request,
                     const DeployCallbacks& callbacks, const WavePlan* waves, RunFiles& files,
                     AccountRun& accounts) {
    RosterRun run(request, callbacks, waves, files, accounts);
    std::size_t position = 0;
    PartWriter* const part = files.part ? &*files.part : nullptr;
    auto batch = nextRows(roster, request.shard, part, position);
    run.begin(*batch);
    while (!batch->items.empty()) {
        auto next = nextRows(roster, request.shard, part, position);
        const bool isReady = run.isReadyFor(*next);
        if (isReady) run.begin(*next);
        for (std::size_t i = 0; i < batch->items.size(); ++i) {
            if (auto taken = run.take(*batch, i); !taken) return taken;
            if (callbacks.progress) callbacks.progress(batch->positions[i], roster.size());
        }
        if (!isReady) run.begin(*next);
        batch = std::move(next);
    }
    return {};
}

/// An export that failed is likelier than a company that everybody left.
Error namesNobody(const RosterFiles& lists) {
    return {ErrorCode::InvalidInput,
            lists.rosters.empty() ? std::string() : lists.rosters.front(),
            {MESSAGE_ID("error.roster-nobody"), {}},
            {MESSAGE_ID("remedy.roster-nobody"), {}}};
}

void tellOnce(const JoinedRosters& roster, const DeployCallbacks& callbacks) {
    for (const Message& warning : roster.warnings()) {
        if (callbacks.warn) callbacks.warn(warning);
    }
    for (const Message& note : roster.notes()) {
        if (callbacks.note) callbacks.note(note);
    }
}

void tellUnmoved(const DeploySummary& summary, const DeployCallbacks& callbacks) {
    if (summary.moved == 0 || summary.stayed < summary.moved || !callbacks.note) return;
    callbacks.note({MESSAGE_ID("deploy.move-nothing-changes"), {}});
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
    auto lists = request.files;
    lists.isReadTwice = !request.by.moving.empty();
    auto roster = JoinedRosters::open(lists);
    if (!roster) return Unexpected{std::move(roster).error()};
    if (roster->size() == 0) return Unexpected{namesNobody(lists)};
    tellOnce(*roster, callbacks);
    const auto plan = planMove(*roster, request.by);
    if (!plan) return Unexpected{plan.error()};
    if (*plan) tellOthers(**plan, callbacks.note);
    const WavePlan* const waves = *plan ? &(*plan)->waves : nullptr;
    const auto files = beginFiles(request, callbacks, {roster->size(), waves != nullptr});
    if (!files) return Unexpected{files.error()};
    AccountRun accounts(request, callbacks, **files);
    if (auto taken = takeAll(*roster, request, callbacks, waves, **files, accounts); !taken) {
        return Unexpected{endedBy(std::move(taken).error(), **files)};
    }
    const auto summary = accounts.end();
    if (auto done = finishFiles(request, callbacks, **files); !done) {
        return Unexpected{endedBy(std::move(done).error(), **files)};
    }
    tellOfWarnings(summary, callbacks);
    tellUnmoved(summary, callbacks);
    return summary;
}

}  // namespace mailadvisor
