#include "deploy/files/progress_journal.h"

#include "base/hash.h"

#include <utility>

namespace mailadvisor {
namespace {

constexpr std::string_view journalBegins = R"({"schema":"mailadvisor.deploy-journal.v1"})";

}  // namespace

Result<ProgressJournal> ProgressJournal::open(const std::string& folder) {
    auto spool = Spool::create();
    if (!spool) return Unexpected{std::move(spool).error()};
    ProgressJournal progress(*std::move(spool));
    auto journal = Journal::open(folder, journalBegins,
                                 [&](std::string_view line) { progress.remember(line); });
    if (!journal) return Unexpected{std::move(journal).error()};
    if (!progress.spool_.isWhole()) return Unexpected{spoolFailed(folder)};
    progress.isResumed_ = journal->isResumed();
    progress.journal_ = std::move(*journal);
    return progress;
}

Result<ProgressJournal> ProgressJournal::look(const std::string& folder) {
    auto spool = Spool::create();
    if (!spool) return Unexpected{std::move(spool).error()};
    ProgressJournal progress(*std::move(spool));
    auto isThere = Journal::look(folder, journalBegins,
                                 [&](std::string_view line) { progress.remember(line); });
    if (!isThere) return Unexpected{std::move(isThere).error()};
    if (!progress.spool_.isWhole()) return Unexpected{spoolFailed(folder)};
    progress.isResumed_ = *isThere;
    return progress;
}

void ProgressJournal::remember(std::string_view line) {
    const auto json = parseJson(line, Journal::fileName);
    const auto record = json ? recordFrom(*json) : std::nullopt;
    if (!record) return;
    const auto place = spool_.add(line);
    const auto mark = fingerprint(record->address);
    if (const auto known = index_.find(mark)) {
        entries_[*known].place = place;
        return;
    }
    index_.add(mark, static_cast<std::uint32_t>(entries_.size()));
    entries_.push_back({place, false});
}

std::optional<AccountRecord> ProgressJournal::at(const Entry& entry) {
    const auto json = parseJson(spool_.at(entry.place), Journal::fileName);
    return json ? recordFrom(*json) : std::nullopt;
}

std::optional<AccountRecord> ProgressJournal::take(const std::string& address) {
    const auto known = index_.find(fingerprint(address));
    if (!known) return std::nullopt;
    entries_[*known].isNamed = true;
    auto record = at(entries_[*known]);
    return record && record->address == address ? std::move(record) : std::nullopt;
}

void ProgressJournal::name(const std::string& address) {
    if (const auto known = index_.find(fingerprint(address))) entries_[*known].isNamed = true;
}

bool ProgressJournal::isBefore(const std::string& address, const std::string& other) const {
    const auto one = index_.find(fingerprint(address));
    const auto two = index_.find(fingerprint(other));
    return one && two && entries_[*one].place < entries_[*two].place;
}

std::optional<AccountRecord> ProgressJournal::nextUnnamed() {
    while (unnamedFrom_ < entries_.size()) {
        const auto& entry = entries_[unnamedFrom_++];
        if (entry.isNamed) continue;
        if (auto record = at(entry)) return record;
    }
    return std::nullopt;
}

Result<void> ProgressJournal::add(const std::vector<AccountRecord>& records) {
    if (!journal_) return {};
    for (const auto& record : records) pending_ += dumpJsonLine(toJson(record)) + "\n";
    pendingCount_ += records.size();
    return pendingCount_ < batch ? Result<void>() : flush();
}

Result<void> ProgressJournal::flush() {
    pendingCount_ = 0;
    return pending_.empty() ? Result<void>() : journal_->append(std::exchange(pending_, {}));
}

}  // namespace mailadvisor
