#include "rules/remedies.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateNoQuotaKnown(const Evidence& evidence) {
    if (evidence.limit.isKnown()) return std::nullopt;
    return Finding{
        .effect = Effect::Cautions,
        .text = {MESSAGE_ID("rule.no-quota-known.caution"), {}},
        .remedies = {plainRemedy("look-up-quota", Actor::You,
                                 {evidence.used.isKnown() ? MESSAGE_ID("remedy.look-up-limit")
                                                          : MESSAGE_ID("remedy.look-up-quota"),
                                  {}})}};
}

}  // namespace

constinit const Rule noQuotaKnown{
    .id = "no-quota-known",
    .stage = Stage::Caution,
    .cites = {9},
    .summary = MESSAGE_ID("rule.no-quota-known.summary"),
    .sees = {Input::Limit},
    .evaluate = evaluateNoQuotaKnown,
};

}  // namespace mailadvisor
