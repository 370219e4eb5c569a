#include "deploy/made_row.h"

#include "deploy/move_plan.h"
#include "deploy/row_fingerprint.h"

namespace mailadvisor {

MadeRow RowWork::make(const RosterRow& listed, const Facts* domain,
                      const std::optional<AccountRecord>& before, RowRenderer& renderer) const {
    MadeRow made;
    made.judged = judge(listed, domain, by, explain);
    auto& outcome = made.judged.outcome;
    if (outcome.move) settleWave(outcome, listed, before);
    if (!made.judged.account) return made;
    made.record = {outcome.address,
                   folderOf(listed, groupBy),
                   fingerprintOf(made.judged, writtenWith),
                   {},
                   outcome.move ? outcome.move->wave : Wave{}};
    if (accounts.stands(before, made.record)) return made;
    made.files = renderer.render(made.judged);
    return made;
}

void RowWork::settleWave(AccountOutcome& outcome, const RosterRow& listed,
                         const std::optional<AccountRecord>& before) const {
    auto& move = *outcome.move;
    const bool stays = move.judged && move.judged->kind == MoveKind::Stays;
    const bool isFailed = outcome.status == AccountStatus::Failed && !move.judged;
    if (waves == nullptr || stays || isFailed) return;
    const bool wasTold = before && before->wave.number > 0 && !isPlannedAnew;
    move.wave =
        wasTold && listed.wave == 0 ? before->wave : waves->waveOf(waveMemberOf(listed, by));
}

}  // namespace mailadvisor
