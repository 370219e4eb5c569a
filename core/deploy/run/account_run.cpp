#include "deploy/run/account_run.h"

#include "output/known_files.h"
#include "output/write_error.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

std::vector<std::string> idsOf(const std::vector<DeployClient>& clients) {
    std::vector<std::string> ids;
    for (const auto& client : clients) ids.push_back(client.id);
    return ids;
}

}  // namespace

bool AccountRun::stands(const std::optional<AccountRecord>& before,
                        const AccountRecord& now) const {
    return before && !request_.force && isMadeFromSame(*before, now) &&
           files_.store->keepsEarlier() && files_.store->holds(*before);
}

void AccountRun::tellFault(AccountOutcome outcome) {
    files_.journal.name(outcome.address);
    tell(outcome, nullptr, true);
}

Result<void> AccountRun::leave(AccountOutcome outcome, const std::optional<AccountRecord>& before) {
    if (!before || !outcome.skip) return keep(std::move(outcome), before);
    outcome.change = AccountChange::Gone;
    tell(outcome, nullptr);
    return {};
}

/// It has what an earlier run wrote, as far as that is there.
Result<void> AccountRun::keep(AccountOutcome outcome, const std::optional<AccountRecord>& before) {
    auto record = before;
    const auto kept = record ? files_.store->keep(*record) : Result<bool>(false);
    if (!kept) return Unexpected{kept.error()};
    if (*kept) {
        standStill(std::move(outcome), *record);
    } else {
        tell(outcome, nullptr);
    }
    return {};
}

Result<void> AccountRun::setUp(AccountOutcome& outcome, AccountRecord record,
                               const std::optional<AccountRecord>& before,
                               std::optional<Result<RenderedRow>> files) {
    const bool hasFailed = outcome.error.has_value();
    if (!files) {
        if (!hasFailed) outcome.status = AccountStatus::Unchanged;
        standStill(std::move(outcome), *before);
        return {};
    }
    auto done = *files ? put(std::move(**files), outcome, record) : Unexpected{files->error()};
    // The next ones would fail likewise, and what is behind them would look as if it were whole.
    if (!done && isDiskFull(done.error())) return done;
    if (!done) {
        outcome.status = AccountStatus::Failed;
        outcome.error = done.error();
        return keep(std::move(outcome), before);
    }
    const bool isSame = before && isMadeFromSame(*before, record);
    outcome.status = request_.isDryRun ? AccountStatus::Planned : AccountStatus::Written;
    if (isSame && !request_.force && !files_.store->keepsEarlier())
        outcome.status = AccountStatus::Unchanged;
    const bool isNew = outcome.status == AccountStatus::Written;
    if (hasFailed) outcome.status = AccountStatus::Failed;
    if (!before) outcome.change = AccountChange::Added;
    if (before && !isSame) outcome.change = AccountChange::Changed;
    if (before) files_.store->withdrawStale(*before, record, idsOf(request_.clients));
    tell(outcome, &record);
    if (!isNew) return {};
    return files_.store->remember(std::move(record));
}

DeploySummary AccountRun::end() {
    while (const auto record = files_.journal.nextUnnamed()) {
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
    summary_.isResumed = files_.journal.isResumed();
    return summary_;
}

/// A computer that no account is on any more: an archive of accounts is none.
void AccountRun::withdrawKit(const AccountRecord& record) {
    if (!request_.kit || request_.isDryRun) return;
    const std::string root = std::string(nameOf(*request_.kit)) + "/";
    if (record.address.starts_with(root)) withdraw(request_.folder, record.files);
}

/// Its files are those of an earlier run.
void AccountRun::standStill(AccountOutcome outcome, const AccountRecord& record) {
    outcome.folder = record.folder;
    outcome.archive = files_.store->archive();
    for (const auto& file : record.files) outcome.files.push_back(file.path);
    tell(outcome, &record);
}

Result<void> AccountRun::put(RenderedRow rendered, AccountOutcome& outcome, AccountRecord& record) {
    if (auto put = files_.store->put(record, rendered); !put) return put;
    outcome.folder = record.folder;
    outcome.archive = files_.store->archive();
    outcome.programs = std::move(rendered.programs);
    for (const auto& file : record.files) outcome.files.push_back(file.path);
    return {};
}

void AccountRun::tell(AccountOutcome& outcome, const AccountRecord* record, bool isFault) {
    count(outcome);
    addToKit(outcome, record);
    files_.handOver.add(outcome, record, callbacks_.sentences(request_.language));
    addToPart(outcome, record, isFault);
    if (callbacks_.report) callbacks_.report(outcome);
}

void AccountRun::addToKit(AccountOutcome& outcome, const AccountRecord* record) {
    if (!files_.kit || record == nullptr) return;
    const auto place = files_.kit->add(outcome, *record);
    std::ranges::copy(place.gaps, std::back_inserter(outcome.warnings));
    if (!place.person) return;
    files_.journal.name(std::string(nameOf(*request_.kit)) + "/" + place.person->computer);
    if (!files_.reports) return;
    outcome.rollout = files_.reports->of(rolloutIdOf(*place.person));
    ++summary_.rollout[*outcome.rollout];
}

void AccountRun::addToPart(const AccountOutcome& outcome, const AccountRecord* record,
                           bool isFault) {
    if (!files_.part) return;
    PartEntry entry{position_, isFault, outcome, std::nullopt};
    if (record != nullptr) entry.record = *record;
    files_.part->add(entry);
}

void AccountRun::count(const AccountOutcome& outcome) {
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
    if (outcome.move && outcome.move->judged) {
        const auto& judged = *outcome.move->judged;
        ++summary_.moved;
        if (judged.kind == MoveKind::Stays && judged.changes.empty()) ++summary_.stayed;
    }
    const bool isUntold = outcome.asked && outcome.asked->login != LoginOutcome::Accepted;
    if (isUntold) ++summary_.spaceless;
}

}  // namespace mailadvisor
