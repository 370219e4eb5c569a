#include "deploy/run.h"

#include "deploy/account_store.h"
#include "deploy/ansible_kit.h"
#include "deploy/hand_over.h"
#include "deploy/kit_accounts.h"
#include "deploy/move_plan.h"
#include "deploy/progress_journal.h"
#include "deploy/rollout.h"
#include "deploy/row_fingerprint.h"
#include "deploy/windows_kit.h"
#include "output/known_files.h"
#include "output/leftovers.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

/// Rows read ahead: enough to keep many domains under way, few enough to stay small in memory.
constexpr std::size_t rowsAtOnce = 256;

/// Everything beside the row that its files depend on.
std::string writtenWith(const DeployRequest& request) {
    std::string text = request.options + "\n" + request.by.policy.helpDesk + "\n";
    if (request.archive) text += *request.archive == ArchiveFormat::Zip ? "zip\n" : "tar.zst\n";
    if (request.kit == Kit::Windows) text += "windows\n";
    for (const auto& client : request.clients) text += client.id + " " + client.version + "\n";
    return text;
}

/// One run over a roster.
class Run {
public:
    Run(const DeployRequest& request, const DeployCallbacks& callbacks, AccountStore& store,
        ProgressJournal& journal, HandOver& handOver, KitAccounts* kit,
        const std::optional<RolloutReports>& reports)
        : request_(request),
          callbacks_(callbacks),
          store_(store),
          journal_(journal),
          handOver_(handOver),
          kit_(kit),
          reports_(reports),
          domains_(callbacks.gather),
          writtenWith_(writtenWith(request)) {}

    /// Looks at the domains that these rows need and that are not known yet.
    void prepare(const std::vector<Roster::Item>& items) {
        std::vector<EmailAddress> addresses;
        for (const auto& item : items) {
            const auto* row = std::get_if<RosterRow>(&item);
            if (row != nullptr && !row->skip) addresses.push_back(row->address);
        }
        domains_.learn(addresses);
    }

    Result<void> take(const Roster::Item& item) {
        if (const auto* fault = std::get_if<RosterFault>(&item)) {
            journal_.name(fault->address);
            auto outcome = outcomeOf(*fault);
            tell(outcome, nullptr);
            return {};
        }
        const auto& listed = std::get<RosterRow>(item);
        auto row = judge(listed, domains_, request_.by, callbacks_.explain);
        const auto before = journal_.take(row.outcome.address);
        if (row.outcome.move) settleWave(row.outcome, listed, before);
        if (row.account) return setUp(std::move(row), folderOf(listed, request_.groupBy), before);
        // What an earlier run wrote stands while a server is down, not when there is to be none.
        const bool isGone = before && row.outcome.skip;
        if (isGone) row.outcome.change = AccountChange::Gone;
        if (before && !isGone && store_.keepsEarlier()) {
            standStill(std::move(row.outcome), *before);
        } else {
            tell(row.outcome, nullptr);
        }
        return {};
    }

    /// Accounts of earlier runs that no roster names any more.
    void takeUnnamed() {
        while (const auto record = journal_.nextUnnamed()) {
            if (record->address.find('@') == std::string::npos) {
                withdrawKit(*record);
                continue;
            }
            AccountOutcome outcome;
            outcome.address = record->address;
            outcome.status = AccountStatus::Skipped;
            outcome.skip = SkipReason::NotListed;
            outcome.change = AccountChange::Gone;
            count(outcome);
            if (callbacks_.report) callbacks_.report(outcome);
        }
    }

    /// In which order the mailboxes move; must outlive the run.
    void follow(const WavePlan& waves) { waves_ = &waves; }

    DeploySummary& summary() { return summary_; }

private:
    /// What failed or stays where it is moves in no wave. A wave that was told stays, whatever the
    /// lists say by now: the move is under way.
    void settleWave(AccountOutcome& outcome, const RosterRow& row,
                    const std::optional<AccountRecord>& before) {
        auto& move = *outcome.move;
        const bool stays = move.judged && move.judged->kind == MoveKind::Stays;
        if (move.judged) ++summary_.moved;
        if (stays && move.judged->changes.empty()) ++summary_.stayed;
        const bool isFailed = outcome.status == AccountStatus::Failed && !move.judged;
        if (waves_ == nullptr || stays || isFailed) return;
        const bool wasTold = before && before->wave.number > 0 && !request_.force;
        move.wave = wasTold && row.wave == 0 ? before->wave
                                             : waves_->waveOf(waveMemberOf(row, request_.by));
    }

    /// A computer that no account is on any more: an archive of accounts is none.
    void withdrawKit(const AccountRecord& record) {
        if (!request_.kit || request_.isDryRun) return;
        const std::string root = std::string(nameOf(*request_.kit)) + "/";
        if (record.address.starts_with(root)) withdraw(request_.folder, record.files);
    }

    /// Its files are those of an earlier run.
    void standStill(AccountOutcome outcome, const AccountRecord& record) {
        outcome.folder = record.folder;
        for (const auto& file : record.files) outcome.files.push_back(file.path);
        tell(outcome, &record);
    }

    bool isAsBefore(const AccountRecord& before, const AccountRecord& now) const {
        return !request_.force && before.fingerprint == now.fingerprint &&
               before.folder == now.folder;
    }

    Result<void> setUp(JudgedRow row, std::string folder,
                       const std::optional<AccountRecord>& before) {
        auto& outcome = row.outcome;
        AccountRecord record{outcome.address,
                             std::move(folder),
                             fingerprintOf(row, writtenWith_),
                             {},
                             outcome.move ? outcome.move->wave : Wave{}};
        const bool isSame = before && isAsBefore(*before, record);
        if (isSame && store_.keepsEarlier() && store_.holds(*before)) {
            outcome.status = AccountStatus::Unchanged;
            standStill(std::move(outcome), *before);
            return {};
        }
        if (auto error = write(row, record)) {
            outcome.error = std::move(error);
            if (before && store_.keepsEarlier()) {
                standStill(std::move(outcome), *before);
            } else {
                tell(outcome, nullptr);
            }
            return {};
        }
        outcome.status = request_.isDryRun ? AccountStatus::Planned : AccountStatus::Written;
        if (isSame && !store_.keepsEarlier()) outcome.status = AccountStatus::Unchanged;
        if (!before) outcome.change = AccountChange::Added;
        if (before && before->fingerprint + before->folder != record.fingerprint + record.folder) {
            outcome.change = AccountChange::Changed;
        }
        if (before) store_.withdrawStale(*before, record, clientIds());
        tell(outcome, &record);
        if (outcome.status != AccountStatus::Written) return {};
        // What stands inside an archive is not to be found by its path.
        if (!store_.keepsEarlier()) record.files.clear();
        return journal_.add(record);
    }

    /// Gives the files into the store; why that did not go.
    std::optional<Error> write(JudgedRow& row, AccountRecord& record) {
        auto& outcome = row.outcome;
        auto rendered = renderRow(row, request_.clients, request_.by.policy.helpDesk,
                                  callbacks_.render, callbacks_.sentences);
        if (!rendered) return std::move(rendered).error();
        if (auto put = store_.put(record, rendered->bundle); !put) return std::move(put).error();
        outcome.folder = record.folder;
        outcome.archive = store_.archive();
        outcome.programs = std::move(rendered->programs);
        for (const auto& file : record.files) outcome.files.push_back(file.path);
        return std::nullopt;
    }

    std::vector<std::string> clientIds() const {
        std::vector<std::string> ids;
        for (const auto& client : request_.clients) ids.push_back(client.id);
        return ids;
    }

    void tell(AccountOutcome& outcome, const AccountRecord* record) {
        count(outcome);
        addToKit(outcome, record);
        handOver_.add(outcome, record, callbacks_.sentences(request_.language));
        if (callbacks_.report) callbacks_.report(outcome);
    }

    void addToKit(AccountOutcome& outcome, const AccountRecord* record) {
        if (kit_ == nullptr || record == nullptr) return;
        const auto person = kit_->add(outcome, *record);
        if (!person) return;
        journal_.name(std::string(nameOf(*request_.kit)) + "/" + person->computer);
        if (!reports_) return;
        outcome.rollout = reports_->of(rolloutIdOf(*person));
        ++summary_.rollout[*outcome.rollout];
    }

    void count(const AccountOutcome& outcome) {
        switch (outcome.status) {
            case AccountStatus::Written: ++summary_.written; break;
            case AccountStatus::Unchanged: ++summary_.unchanged; break;
            case AccountStatus::Planned: ++summary_.planned; break;
            case AccountStatus::Skipped: ++summary_.skipped; break;
            case AccountStatus::Failed: ++summary_.failed; break;
        }
        if (outcome.change == AccountChange::Added) ++summary_.added;
        if (outcome.change == AccountChange::Changed) ++summary_.changed;
        if (outcome.change == AccountChange::Gone) ++summary_.gone;
        if (!outcome.warnings.empty()) ++summary_.warned;
    }

    const DeployRequest& request_;
    const DeployCallbacks& callbacks_;
    AccountStore& store_;
    ProgressJournal& journal_;
    HandOver& handOver_;
    KitAccounts* kit_;         ///< null without a kit
    const WavePlan* waves_{};  ///< null without a move
    const std::optional<RolloutReports>& reports_;
    DomainFacts domains_;
    std::string writtenWith_;
    DeploySummary summary_{};
};

/// The next items of our shard.
struct NextRows {
    std::vector<Roster::Item> items{};     ///< empty after the last row
    std::vector<std::size_t> positions{};  ///< of each: how many of the roster are read with it
};

NextRows nextRows(JoinedRosters& roster, const Shard& shard, std::size_t& position) {
    NextRows next;
    while (next.items.size() < rowsAtOnce) {
        auto item = roster.next();
        if (!item) break;
        ++position;
        if (!isIn(shard, *item)) continue;
        next.items.push_back(*std::move(item));
        next.positions.push_back(position);
    }
    return next;
}

Result<void> takeAll(JoinedRosters& roster, const Shard& shard, const DeployCallbacks& callbacks,
                     Run& run) {
    std::size_t position = 0;
    for (auto next = nextRows(roster, shard, position); !next.items.empty();
         next = nextRows(roster, shard, position)) {
        run.prepare(next.items);
        for (std::size_t i = 0; i < next.items.size(); ++i) {
            if (auto taken = run.take(next.items[i]); !taken) return taken;
            if (callbacks.progress) callbacks.progress(next.positions[i], roster.size());
        }
    }
    run.takeUnnamed();
    return {};
}

std::unique_ptr<AccountStore> storeFor(const DeployRequest& request, const WriteOptions& options,
                                       ProgressJournal& journal) {
    if (!request.archive) return std::make_unique<FolderStore>(request.folder, options);
    const auto most = request.mostInArchive > 0 ? request.mostInArchive
                                                : ArchiveStore::mostAccountsIn(*request.archive);
    return std::make_unique<ArchiveStore>(request.folder, *request.archive, options, journal, most);
}

Result<std::unique_ptr<KitAccounts>> kitFor(const DeployRequest& request) {
    if (!request.kit) return std::unique_ptr<KitAccounts>();
    auto kit = KitAccounts::create(*request.kit, request.clients);
    if (!kit) return Unexpected{std::move(kit).error()};
    return std::make_unique<KitAccounts>(*std::move(kit));
}

Result<std::optional<RolloutReports>> reportsFor(const DeployRequest& request) {
    if (request.rolloutFiles.empty()) return std::optional<RolloutReports>();
    auto reports = RolloutReports::read(request.rolloutFiles);
    if (!reports) return Unexpected{std::move(reports).error()};
    return std::optional(*std::move(reports));
}

Result<void> writeKit(KitAccounts& kit, const DeployRequest& request, const WriteOptions& options,
                      ProgressJournal& journal) {
    if (request.isDryRun) {
        for (const auto& computer : kit.computers()) kit.on(computer);  // counts what it leaves out
        return {};
    }
    if (!kit.isWhole()) return Unexpected{spoolFailed(request.folder)};
    switch (*request.kit) {
        case Kit::Ansible: return writeAnsibleKit(kit, request.folder, options, journal);
        case Kit::Windows: return writeWindowsKit(kit, request.folder, options, journal);
    }
    return {};
}

/// Whom the kit does not reach, and who gets an account by hand.
void tellGaps(const KitGaps& gaps, const DeployCallbacks& callbacks) {
    if (!callbacks.warn) return;
    if (gaps.unplaced > 0) {
        callbacks.warn(
            {MESSAGE_ID("deploy.kit-unplaced"), {{"n", static_cast<std::int64_t>(gaps.unplaced)}}});
    }
    if (gaps.beside > 0) {
        callbacks.warn(
            {MESSAGE_ID("deploy.kit-beside"), {{"n", static_cast<std::int64_t>(gaps.beside)}}});
    }
}

void tellUnmoved(const DeploySummary& summary, const DeployCallbacks& callbacks) {
    if (summary.moved == 0 || summary.stayed < summary.moved || !callbacks.note) return;
    callbacks.note({MESSAGE_ID("deploy.move-nothing-changes"), {}});
}

void tellOnce(const JoinedRosters& roster, const DeployCallbacks& callbacks) {
    for (const Message& warning : roster.warnings()) {
        if (callbacks.warn) callbacks.warn(warning);
    }
    for (const Message& note : roster.notes()) {
        if (callbacks.note) callbacks.note(note);
    }
}

}  // namespace

Result<DeploySummary> deploy(const DeployRequest& request, const DeployCallbacks& callbacks) {
    auto files = request.files;
    files.isReadTwice = !request.by.moving.empty();
    auto roster = JoinedRosters::open(files);
    if (!roster) return Unexpected{std::move(roster).error()};
    const auto reports = reportsFor(request);
    if (!reports) return Unexpected{reports.error()};
    tellOnce(*roster, callbacks);
    const auto plan = planMove(*roster, request.by);
    if (!plan) return Unexpected{plan.error()};
    if (*plan) tellOthers(**plan, callbacks.note);
    if (!request.isDryRun) endLeftovers(request.folder, callbacks.warnOfFolder);
    auto journal = request.isDryRun ? ProgressJournal::look(request.folder)
                                    : ProgressJournal::open(request.folder);
    if (!journal) return Unexpected{std::move(journal).error()};
    WriteOptions options;
    options.force = request.force || journal->isResumed();
    options.isDryRun = request.isDryRun;
    options.isDurable = false;  // the journal brings all of it to the disk
    auto handOver =
        HandOver::begin(request.folder, options, {reports->has_value(), plan->has_value()});
    if (!handOver) return Unexpected{std::move(handOver).error()};
    const auto store = storeFor(request, options, *journal);
    const auto kit = kitFor(request);
    if (!kit) return Unexpected{kit.error()};
    Run run(request, callbacks, *store, *journal, *handOver, kit->get(), *reports);
    if (*plan) run.follow((*plan)->waves);
    if (auto taken = takeAll(*roster, request.shard, callbacks, run); !taken)
        return Unexpected{std::move(taken).error()};
    if (auto done = store->finish(); !done) return Unexpected{std::move(done).error()};
    if (*kit != nullptr) {
        auto written = writeKit(**kit, request, options, *journal);
        if (!written) return Unexpected{std::move(written).error()};
        tellGaps((*kit)->gaps(), callbacks);
    }
    if (auto flushed = journal->flush(); !flushed) return Unexpected{flushed.error()};
    if (auto done = handOver->finish(); !done) return Unexpected{std::move(done).error()};
    run.summary().isResumed = journal->isResumed();
    if (const auto warned = run.summary().warned; warned > 0 && callbacks.warn) {
        callbacks.warn(
            {MESSAGE_ID("deploy.rows-with-warnings"), {{"n", static_cast<std::int64_t>(warned)}}});
    }
    tellUnmoved(run.summary(), callbacks);
    return run.summary();
}

}  // namespace mailadvisor
