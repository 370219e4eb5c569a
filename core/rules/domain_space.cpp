#include "rules/remedies.h"
#include "rules/retention.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateDomainSpace(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    if (!limits.domainLimit || *evidence.domainShare < limits.domainShare) return std::nullopt;
    Finding finding{.effect = Effect::Leans,
                    .protocol = Protocol::Pop3,
                    .text = {MESSAGE_ID("rule.domain-space.reason"),
                             {{"used", *evidence.used},
                              {"limit", *limits.domainLimit},
                              {"share", *evidence.domainShare}}},
                    .remedies = spaceRemedies(evidence)};
    if (evidence.isOneDevice() && relievesSpace(evidence)) return finding;
    finding.effect = Effect::Cautions;
    finding.protocol = Protocol::Imap;
    finding.text.id = MESSAGE_ID("rule.domain-space.conflict");
    return finding;
}

}  // namespace

constinit const Rule domainSpace{
    .id = "domain-space",
    .stage = Stage::Choice,
    .cites = {6},
    .summary = MESSAGE_ID("rule.domain-space.summary"),
    .undetermined = MESSAGE_ID("rule.domain-space.undetermined"),
    .because = MESSAGE_ID("rule.domain-space.because"),
    .conflict = MESSAGE_ID("rule.domain-space.conflict"),
    .needs = {Input::DomainShare},
    .sees = {Input::Elsewhere, Input::Pop3Uidl, Input::Pop3Expire},
    .evaluate = evaluateDomainSpace,
};

}  // namespace mailadvisor
