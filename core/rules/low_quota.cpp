#include "rules/remedies.h"
#include "rules/retention.h"
#include "rules/rule_kit.h"
#include "rules/space_view.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateLowQuota(const Evidence& evidence) {
    if (!isSmall(evidence)) return std::nullopt;
    Finding finding{.effect = Effect::Leans,
                    .protocol = Protocol::Pop3,
                    .text = {MESSAGE_ID("rule.low-quota.reason"), {{"limit", *evidence.limit}}},
                    .remedies = {}};
    // With two thirds left and nothing that says it fills, nothing has to be cleared.
    const bool matters = !hasRoomForNow(evidence, evidence.thresholds().thirdUsed);
    if (matters) finding.remedies = spaceRemedies(evidence);
    if (evidence.isOneDevice() && relievesSpace(evidence)) return finding;
    becomeCaution(finding, MESSAGE_ID("rule.low-quota.conflict"), evidence);
    if (matters) addPop3Archiver(finding.remedies, evidence);
    return finding;
}

}  // namespace

constinit const Rule lowQuota{
    .id = "low-quota",
    .stage = Stage::Choice,
    .cites = {6, 9},
    .summary = MESSAGE_ID("rule.low-quota.summary"),
    .because = MESSAGE_ID("rule.low-quota.because"),
    .conflict = MESSAGE_ID("rule.low-quota.conflict"),
    .needs = {Input::Limit},
    .sees = {Input::Elsewhere, Input::DaysUntilFull, Input::Pop3Uidl, Input::Pop3Expire},
    .evaluate = evaluateLowQuota,
};

}  // namespace mailadvisor
