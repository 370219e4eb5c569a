#include "deploy/progress_journal.h"

#include "base/hash.h"
#include "base/json.h"
#include "base/lists.h"
#include "deploy/run.h"

namespace mailadvisor {
namespace {

constexpr std::string_view firstLine = R"({"schema":"mailadvisor.deploy-journal.v1"})";

}  // namespace

ProgressJournal::ProgressJournal(const std::vector<std::string>& clients)
    : clients_(joined(clients, ",")) {}

Result<ProgressJournal> ProgressJournal::open(const std::string& folder,
                                              const std::vector<std::string>& clients) {
    ProgressJournal progress(clients);
    auto journal = Journal::open(folder, firstLine,
                                 [&progress](std::string_view line) { progress.remember(line); });
    if (!journal) return Unexpected{std::move(journal).error()};
    progress.journal_ = std::move(*journal);
    return progress;
}

void ProgressJournal::remember(std::string_view line) {
    const auto json = parseJson(line, Journal::fileName);
    if (!json || !json->is_object()) return;
    const auto address = json->find("address");
    const auto clients = json->find("clients");
    const bool isComplete = address != json->end() && address->is_string() &&
                            clients != json->end() && clients->is_string();
    if (!isComplete || clients->get<std::string>() != clients_) return;
    done_.insert(fingerprint(address->get<std::string>()));
}

bool ProgressJournal::isDone(const std::string& address) const {
    return done_.contains(fingerprint(address));
}

Result<void> ProgressJournal::add(const AccountOutcome& outcome) {
    pending_ += dumpJsonLine(Json{{"address", outcome.address},
                                  {"clients", clients_},
                                  {"status", std::string(nameOf(outcome.status))}}) +
                "\n";
    return ++pendingCount_ < batch ? Result<void>() : flush();
}

Result<void> ProgressJournal::flush() {
    pendingCount_ = 0;
    return pending_.empty() ? Result<void>() : journal_->append(std::exchange(pending_, {}));
}

}  // namespace mailadvisor
