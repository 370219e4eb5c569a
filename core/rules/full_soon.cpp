#include "rules/remedies.h"
#include "rules/rule_kit.h"
#include "rules/space_view.h"

namespace mailadvisor {
namespace {

Message textOfFullSoon(const Evidence& evidence) {
    const auto& days = evidence.daysUntilFull;
    const Argument used{"used", *evidence.used};
    const Argument limit{"limit", *evidence.limit};
    if (evidence.isArchive()) return {MESSAGE_ID("rule.full-soon.archive"), {used, limit}};
    if (!days.isKnown() || *days > evidence.thresholds().soonFullDays) {
        return {MESSAGE_ID("rule.full-soon.share"), {used, limit}};
    }
    if (*days == 0) return {MESSAGE_ID("rule.full-soon.today"), {used, limit}};
    return {MESSAGE_ID("rule.full-soon.first"), {countOf(*days), used, limit}};
}

std::optional<Finding> evaluateFullSoon(const Evidence& evidence) {
    if (!isFullSoon(evidence)) return std::nullopt;
    return Finding{.effect = Effect::ComesFirst,
                   .text = textOfFullSoon(evidence),
                   .remedies = spaceRemedies(evidence)};
}

}  // namespace

constinit const Rule fullSoon{
    .id = "full-soon",
    .stage = Stage::First,
    .cites = {9},
    .summary = MESSAGE_ID("rule.full-soon.summary"),
    .needs = {Input::UsedShare},
    .sees = {Input::DaysUntilFull, Input::CurrentType, Input::Purpose},
    .evaluate = evaluateFullSoon,
};

}  // namespace mailadvisor
