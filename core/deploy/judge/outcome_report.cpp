#include "deploy/judge/outcome_report.h"

namespace mailadvisor {

void addTo(BulkCollector& report, const AccountOutcome& outcome) {
    const Message skip = outcome.skip ? messageOf(*outcome.skip) : Message{};
    BulkAccount account;
    account.address = outcome.address;
    if (outcome.advice) account.advice = &*outcome.advice;
    if (outcome.skip) account.skip = &skip;
    if (outcome.error) account.error = &*outcome.error;
    account.used = outcome.used;
    account.limit = outcome.limit;
    account.isListed = outcome.line > 0;
    account.isGone = outcome.change == AccountChange::Gone;
    account.rollout = outcome.rollout;
    if (outcome.move) account.move = &*outcome.move;
    report.add(account);
}

}  // namespace mailadvisor
