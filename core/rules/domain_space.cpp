#include "rules/remedies.h"
#include "rules/retention.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

/// One person can do little about it, and it is nobody's reason for a type: it is said for IT.
std::optional<Finding> sharedSpaceNearlyFull(const Evidence& evidence) {
    const auto& share = evidence.domainUsedShare;
    const auto& limits = evidence.thresholds();
    if (!share.isKnown() || *share < limits.nearlyFull) return std::nullopt;
    if (*share >= limits.urgentlyFull) return std::nullopt;  // domain-full says it first
    const auto& mailbox = evidence.situation.facts.mailbox;
    return Finding{.effect = Effect::Cautions,
                   .text = {MESSAGE_ID("rule.domain-space.shared"),
                            {{"used", *mailbox.domainUsedBytes},
                             {"limit", *evidence.domainLimit},
                             {"share", *share}}},
                   .remedies = {moreDomainSpaceRemedy()}};
}

std::optional<Finding> evaluateDomainSpace(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    if (!evidence.domainLimit) return std::nullopt;
    if (*evidence.domainShare < limits.domainShare) return sharedSpaceNearlyFull(evidence);
    Finding finding{.effect = Effect::Leans,
                    .protocol = Protocol::Pop3,
                    .text = {MESSAGE_ID("rule.domain-space.reason"),
                             {{"used", *evidence.used},
                              {"limit", *evidence.domainLimit},
                              {"share", *evidence.domainShare}}},
                    .remedies = spaceRemedies(evidence)};
    if (evidence.isOneDevice() && relievesSpace(evidence)) return finding;
    const auto& days = evidence.domainDaysUntilFull;
    const bool isSoon = days.isKnown() && *days <= limits.shortSpaceDays;
    becomeCaution(
        finding,
        isSoon ? MESSAGE_ID("rule.domain-space.days") : MESSAGE_ID("rule.domain-space.conflict"),
        evidence);
    if (isSoon) finding.text.arguments.push_back(countOf(*days));
    return finding;
}

}  // namespace

constinit const Rule domainSpace{
    .id = "domain-space",
    .stage = Stage::Choice,
    .cites = {6},
    .summary = MESSAGE_ID("rule.domain-space.summary"),
    .because = MESSAGE_ID("rule.domain-space.because"),
    .conflict = MESSAGE_ID("rule.domain-space.conflict"),
    .needs = {Input::DomainShare},
    .sees = {Input::Elsewhere, Input::Pop3Uidl, Input::Pop3Expire},
    .evaluate = evaluateDomainSpace,
};

}  // namespace mailadvisor
