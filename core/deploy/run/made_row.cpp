#include "deploy/run/made_row.h"

#include "deploy/judge/row_fingerprint.h"
#include "deploy/run/move_plan.h"

#include <algorithm>
#include <iterator>

namespace mailadvisor {

RowMaker::RowMaker(const RowWork& work)
    : work_(work), renderer_(work.clients, work.by.policy, work.render, work.sentences) {}

MadeRow RowMaker::make(const RosterRow& listed, const Facts* domain,
                       const std::optional<AccountRecord>& before) {
    MadeRow made;
    made.judged = judge(listed, domain, work_.by, work_.explain, told_);
    auto& outcome = made.judged.outcome;
    if (outcome.move) settleWave(outcome, listed, before);
    if (!made.judged.account) return made;
    made.record = {outcome.address,
                   folderOf(listed, work_.groupBy),
                   fingerprintOf(made.judged, work_.writtenWith),
                   {},
                   outcome.move ? outcome.move->wave : Wave{}};
    if (work_.accounts.stands(before, made.record)) return made;
    made.files = renderer_.render(made.judged);
    if (*made.files) {
        std::ranges::copy((*made.files)->refusals, std::back_inserter(outcome.warnings));
    }
    return made;
}

void RowMaker::settleWave(AccountOutcome& outcome, const RosterRow& listed,
                          const std::optional<AccountRecord>& before) const {
    auto& move = *outcome.move;
    const bool stays = move.judged && move.judged->kind == MoveKind::Stays;
    const bool isFailed = outcome.status == AccountStatus::Failed && !move.judged;
    if (work_.waves == nullptr || stays || isFailed) return;
    const bool wasTold = before && before->wave.number > 0 && !work_.isPlannedAnew;
    move.wave = wasTold && listed.wave == 0 ? before->wave
                                            : work_.waves->waveOf(waveMemberOf(listed, work_.by));
}

}  // namespace mailadvisor
