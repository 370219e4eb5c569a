#include "rules/remedies.h"
#include "rules/rule_kit.h"
#include "rules/space_view.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateEmptiedByAnother(const Evidence& evidence) {
    // The person's own POP3 program explains it.
    if (!looksEmptied(evidence) || evidence.isNow(CurrentType::Pop3)) return std::nullopt;
    const int days = *evidence.inboxReachDays;
    const char* id = days == 0 ? MESSAGE_ID("rule.emptied-by-another.empty")
                               : MESSAGE_ID("rule.emptied-by-another.first");
    return Finding{.effect = Effect::ComesFirst,
                   .text = {id, {countOf(days)}},
                   .remedies = {plainRemedy("stop-other-program", Actor::You,
                                            {MESSAGE_ID("remedy.stop-other-program"), {}})}};
}

}  // namespace

constinit const Rule emptiedByAnother{
    .id = "emptied-by-another",
    .stage = Stage::First,
    .cites = {6},
    .summary = MESSAGE_ID("rule.emptied-by-another.summary"),
    .needs = {Input::InboxSentGap},
    .sees = {Input::CurrentType},
    .evaluate = evaluateEmptiedByAnother,
};

}  // namespace mailadvisor
