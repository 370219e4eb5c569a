#include "rules/remedies.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateFullSoon(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    if (*evidence.usedShare >= limits.full) return std::nullopt;
    const Argument used{"used", *evidence.used};
    const Argument limit{"limit", *evidence.limit};
    const bool isSoon =
        evidence.daysUntilFull.isKnown() && *evidence.daysUntilFull <= limits.soonFullDays;
    if (!isSoon) {
        if (*evidence.usedShare < limits.urgentlyFull) return std::nullopt;
        return Finding{.effect = Effect::ComesFirst,
                       .text = {MESSAGE_ID("rule.full-soon.share"), {used, limit}},
                       .remedies = spaceRemedies(evidence)};
    }
    return Finding{.effect = Effect::ComesFirst,
                   .text = {MESSAGE_ID("rule.full-soon.first"),
                            {countOf(*evidence.daysUntilFull), used, limit}},
                   .remedies = spaceRemedies(evidence)};
}

}  // namespace

constinit const Rule fullSoon{
    .id = "full-soon",
    .stage = Stage::First,
    .cites = {9},
    .summary = MESSAGE_ID("rule.full-soon.summary"),
    .undetermined = MESSAGE_ID("rule.full-soon.undetermined"),
    .needs = {Input::UsedShare},
    .sees = {Input::DaysUntilFull},
    .evaluate = evaluateFullSoon,
};

}  // namespace mailadvisor
