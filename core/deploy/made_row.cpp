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
    made.isAsBefore = !force && before && before->fingerprint == made.record.fingerprint &&
                      before->folder == made.record.folder;
    if (made.isAsBefore && store.keepsEarlier() && store.holds(*before)) return made;
    made.files = renderRow(made.judged, clients, by.policy.helpDesk, render, sentences);
    return made;
}

}  // namespace mailadvisor
