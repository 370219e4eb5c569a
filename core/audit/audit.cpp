#include "audit/audit.h"

#include "audit/judges.h"

#include <utility>

namespace mailadvisor {

Audit auditOf(const Facts& facts) {
    const DomainView view(facts);
    AuditSheet sheet;
    if (judgeOwnNetwork(view, sheet)) {
        for (const auto judge : {judgeWhetherFound, judgeAutoconfig, judgeAutodiscover,
                                 judgeServices, judgeSettings, judgePublished, judgeAgreement,
                                 judgeSafety, judgeLasting, judgeExchangers, judgeSurroundings}) {
            judge(view, sheet);
        }
    }
    return std::move(sheet).close(view.domain());
}

}  // namespace mailadvisor
