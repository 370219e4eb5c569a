#pragma once

#include "base/message.h"
#include "base/result.h"
#include "deploy/judge/row_judge.h"
#include "deploy/move/wave_plan.h"
#include "deploy/roster/joined_rosters.h"

#include <cstddef>
#include <functional>
#include <optional>

namespace mailadvisor {

/// The waves of a move, and how many accounts of the rosters it is about.
struct MovePlan {
    WavePlan waves{};
    std::size_t moving{};
    std::size_t others{};  ///< of domains that the files of old servers are not about
};

/// Reads all rosters through once and rewinds them; nothing where no domain moves.
///
/// Errors: InvalidInput where no account is of the domain that a file of old servers is about.
Result<std::optional<MovePlan>> planMove(JoinedRosters& rosters, const JudgedBy& by);

/// Says for how many accounts there is no move; `note` may be empty.
void tellOthers(const MovePlan& plan, const std::function<void(const Message&)>& note);

/// The member of the plan that this row is; only for a domain that moves.
WaveMember waveMemberOf(const RosterRow& row, const JudgedBy& by);

}  // namespace mailadvisor
