#include "web/server_watch.h"

#include <algorithm>

namespace mailadvisor::web {

void ServerWatch::note(const std::map<ServerPlace, WatchOutcome>& round, Timestamp now) {
    const bool saysNothing = std::ranges::all_of(
        round, [](const auto& one) { return one.second == WatchOutcome::Silent; });
    if (saysNothing && !round.empty()) return;
    std::erase_if(records_, [&](const auto& one) { return !round.contains(one.first); });
    troubled_.clear();
    for (const auto& [place, outcome] : round) {
        if (outcome == WatchOutcome::Works) {
            records_.erase(place);
            continue;
        }
        Record& record = records_[place];
        record.failures.push_back(now);
        std::erase_if(record.failures, [&](Timestamp at) { return now - at >= period; });
        if (record.failures.size() >= checksToWithdraw) record.isWithdrawn = true;
        troubled_.push_back(
            {place, record.failures.size(), record.isWithdrawn, record.failures.front()});
    }
}

std::set<ServerPlace> ServerWatch::withdrawn() const {
    std::set<ServerPlace> places;
    for (const auto& server : troubled_) {
        if (server.isWithdrawn) places.insert(server.place);
    }
    return places;
}

}  // namespace mailadvisor::web
