#include "rules/remedies.h"
#include "rules/retention.h"
#include "rules/rule_kit.h"
#include "rules/space_view.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateNearlyFull(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    if (*evidence.usedShare < limits.nearlyFull || !isFilling(evidence)) return std::nullopt;
    Finding finding{.effect = Effect::Leans,
                    .protocol = Protocol::Pop3,
                    .text = {MESSAGE_ID("rule.nearly-full.reason"),
                             {{"used", *evidence.used}, {"limit", *evidence.limit}}},
                    .remedies = spaceRemedies(evidence)};
    if (evidence.isOneDevice() && relievesSpace(evidence)) return finding;
    becomeCaution(finding, MESSAGE_ID("rule.nearly-full.conflict"), evidence);
    addPop3Archiver(finding.remedies, evidence);
    return finding;
}

}  // namespace

constinit const Rule nearlyFull{
    .id = "nearly-full",
    .stage = Stage::Choice,
    .cites = {6, 9},
    .summary = MESSAGE_ID("rule.nearly-full.summary"),
    .because = MESSAGE_ID("rule.nearly-full.because"),
    .conflict = MESSAGE_ID("rule.nearly-full.conflict"),
    .needs = {Input::UsedShare},
    .sees = {Input::DaysUntilFull, Input::Elsewhere, Input::Pop3Uidl, Input::Pop3Expire},
    .evaluate = evaluateNearlyFull,
};

}  // namespace mailadvisor
