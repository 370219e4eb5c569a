#include "deploy/run/move_plan.h"

#include <cstdint>
#include <set>
#include <string>
#include <utility>

namespace mailadvisor {

WaveMember waveMemberOf(const RosterRow& row, const JudgedBy& by) {
    return waveMemberOf(row, needsOf(row, by), by.policy);
}

void tellOthers(const MovePlan& plan, const std::function<void(const Message&)>& note) {
    if (plan.others == 0 || !note) return;
    note({MESSAGE_ID("deploy.move-others"), {{"n", static_cast<std::int64_t>(plan.others)}}});
}

Result<std::optional<MovePlan>> planMove(JoinedRosters& rosters, const JudgedBy& by) {
    if (by.moving.empty()) return std::optional<MovePlan>();
    const auto size = static_cast<std::size_t>(by.policy.waveSize.value_or(0));
    MovePlan plan{WavePlan(size > 0 ? size : WavePlan::usualSize), 0, 0};
    std::set<std::string> seen;
    while (const auto item = rosters.next()) {
        const auto* row = std::get_if<RosterRow>(&*item);
        if (row == nullptr || row->address.domain.empty()) continue;
        const bool moves = oldServersOf(by.moving, *row) != nullptr;
        if (moves) seen.insert(row->address.domain);
        if (row->skip) continue;
        ++(moves ? plan.moving : plan.others);
        if (moves) plan.waves.count(waveMemberOf(*row, by));
    }
    rosters.rewind();
    for (const auto& [domain, old] : by.moving) {
        if (seen.contains(domain)) continue;
        return Unexpected{{ErrorCode::InvalidInput,
                           old.file,
                           {MESSAGE_ID("error.move-from-other-domain"), {{"domain", domain}}},
                           {MESSAGE_ID("remedy.move-from-other-domain"), {{"domain", domain}}}}};
    }
    plan.waves.settle();
    return std::optional(std::move(plan));
}

}  // namespace mailadvisor
