#include "rules/remedies.h"
#include "rules/retention.h"
#include "rules/rule_kit.h"
#include "rules/space_view.h"

namespace mailadvisor {
namespace {

/// Not nearly full yet, but within half a year.
std::optional<Finding> evaluateFillingUp(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    if (*evidence.usedShare >= limits.nearlyFull) return std::nullopt;
    const int days = *evidence.daysUntilFull;
    // Where the space of the domain ends before, domain-space says when.
    if (days > limits.shortSpaceDays || *daysLeft(evidence) < days) return std::nullopt;
    Finding finding{
        .effect = Effect::Leans,
        .protocol = Protocol::Pop3,
        .text = {MESSAGE_ID("rule.filling-up.reason"), {countOf(days), {"limit", *evidence.limit}}},
        .remedies = spaceRemedies(evidence)};
    if (evidence.isOneDevice() && relievesSpace(evidence)) return finding;
    becomeCaution(finding, MESSAGE_ID("rule.filling-up.conflict"), evidence);
    addPop3Archiver(finding.remedies, evidence);
    return finding;
}

}  // namespace

constinit const Rule fillingUp{
    .id = "filling-up",
    .stage = Stage::Choice,
    .cites = {6, 9},
    .summary = MESSAGE_ID("rule.filling-up.summary"),
    .because = MESSAGE_ID("rule.filling-up.because"),
    .conflict = MESSAGE_ID("rule.filling-up.conflict"),
    .needs = {Input::UsedShare, Input::DaysUntilFull},
    .sees = {Input::Elsewhere, Input::Pop3Uidl, Input::Pop3Expire},
    .evaluate = evaluateFillingUp,
};

}  // namespace mailadvisor
