#include "rules/remedies.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateNearlyFull(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    const bool isSoonFull =
        evidence.daysUntilFull.isKnown() && *evidence.daysUntilFull <= limits.soonFullDays;
    if (*evidence.usedShare < limits.nearlyFull && !isSoonFull) return std::nullopt;
    Finding finding{.effect = Effect::Leans,
                    .protocol = Protocol::Pop3,
                    .text = {MESSAGE_ID("rule.nearly-full.reason"),
                             {{"used", *evidence.used}, {"limit", *evidence.limit}}},
                    .remedies = spaceRemedies(evidence)};
    if (evidence.isOneDevice()) return finding;
    finding.effect = Effect::Cautions;
    finding.protocol = Protocol::Imap;
    finding.text.id = MESSAGE_ID("rule.nearly-full.conflict");
    if (evidence.pop3.valueOr(Offer::Usable) == Offer::Usable) {
        finding.remedies.push_back(pop3ArchiverRemedy(evidence));
    }
    return finding;
}

}  // namespace

constinit const Rule nearlyFull{
    .id = "nearly-full",
    .stage = Stage::Choice,
    .cites = {6, 9},
    .summary = MESSAGE_ID("rule.nearly-full.summary"),
    .undetermined = MESSAGE_ID("rule.nearly-full.undetermined"),
    .because = MESSAGE_ID("rule.nearly-full.because"),
    .conflict = MESSAGE_ID("rule.nearly-full.conflict"),
    .needs = {Input::UsedShare},
    .sees = {Input::DaysUntilFull, Input::Elsewhere},
    .evaluate = evaluateNearlyFull,
};

}  // namespace mailadvisor
