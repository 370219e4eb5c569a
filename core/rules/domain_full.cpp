#include "rules/remedies.h"
#include "rules/rule_kit.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// Nobody of the domain receives mail when the space they share is used up, whoever used it.
std::optional<Finding> evaluateDomainFull(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    if (!evidence.domainLimit) return std::nullopt;
    const ByteCount own = evidence.used.valueOr({});
    const ByteCount all = evidence.situation.facts.mailbox.domainUsedBytes.valueOr({});
    const ByteCount used = std::max(own, all);
    const Percent share =
        std::max(evidence.domainShare.valueOr({}), evidence.domainUsedShare.valueOr({}));
    const auto& days = evidence.domainDaysUntilFull;
    const bool isSoon = days.isKnown() && *days <= limits.soonFullDays;
    if (share < limits.urgentlyFull && !isSoon) return std::nullopt;
    Finding finding{.effect = Effect::ComesFirst,
                    .text = {used >= *evidence.domainLimit ? MESSAGE_ID("rule.domain-full.full")
                                                           : MESSAGE_ID("rule.domain-full.first"),
                             {{"used", used}, {"limit", *evidence.domainLimit}, {"share", share}}}};
    if (evidence.domainShare.valueOr({}) >= limits.domainShare) {
        finding.remedies = clearingRemedies(evidence);
    }
    finding.remedies.push_back(moreDomainSpaceRemedy());
    return finding;
}

}  // namespace

constinit const Rule domainFull{
    .id = "domain-full",
    .stage = Stage::First,
    .cites = {6, 9},
    .summary = MESSAGE_ID("rule.domain-full.summary"),
    .sees = {Input::DomainShare, Input::Used},
    .evaluate = evaluateDomainFull,
};

}  // namespace mailadvisor
