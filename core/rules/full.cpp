#include "rules/remedies.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateFull(const Evidence& evidence) {
    if (*evidence.usedShare < evidence.thresholds().full) return std::nullopt;
    return Finding{.effect = Effect::ComesFirst,
                   .text = {MESSAGE_ID("rule.full.first"),
                            {{"used", *evidence.used}, {"limit", *evidence.limit}}},
                   .remedies = spaceRemedies(evidence)};
}

}  // namespace

constinit const Rule full{
    .id = "full",
    .stage = Stage::First,
    .cites = {9},
    .summary = MESSAGE_ID("rule.full.summary"),
    .undetermined = MESSAGE_ID("rule.full.undetermined"),
    .needs = {Input::UsedShare},
    .evaluate = evaluateFull,
};

}  // namespace mailadvisor
