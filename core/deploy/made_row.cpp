#include "deploy/made_row.h"

#include "deploy/row_fingerprint.h"

namespace mailadvisor {

MadeRow RowWork::make(const RosterRow& listed, const Facts* domain,
                      const std::optional<AccountRecord>& before) const {
    MadeRow made;
    made.judged = judge(listed, domain, by, explain);
    if (!made.judged.account) return made;
    made.record = {made.judged.outcome.address,
                   folderOf(listed, groupBy),
                   fingerprintOf(made.judged, writtenWith),
                   {}};
    if (accounts.stands(before, made.record)) return made;
    made.files = renderRow(made.judged, clients, by.policy.helpDesk, render, sentences);
    return made;
}

}  // namespace mailadvisor
