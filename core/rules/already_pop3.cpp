#include "rules/remedies.h"
#include "rules/retention.h"
#include "rules/rule_kit.h"
#include "rules/space_view.h"

namespace mailadvisor {
namespace {

/// Turned on in an account that is in use, the deletion takes all that is old enough at once.
std::optional<Finding> evaluateAlreadyPop3(const Evidence& evidence) {
    const auto retention = plannedRetention(evidence);
    if (!evidence.isNow(CurrentType::Pop3) || !retention.days) return std::nullopt;
    // Where no mail is older than the days, nothing goes: they are set already, or it is young.
    const auto& reach = evidence.inboxReachDays;
    if (*retention.days > 0 && reach.isKnown() && *reach <= *retention.days) return std::nullopt;
    // The server has been deleting all along.
    const auto& expire = evidence.pop3Expire;
    const bool isServers = expire.isKnown() && *expire && **expire <= *retention.days;
    if (isServers && **expire > 0) return std::nullopt;
    // The steps that free space are these.
    if (spaceComesFirst(evidence) && !roomByPop3(evidence).empty()) return std::nullopt;
    const Argument days = countOf(*retention.days);
    Finding finding{.effect = Effect::ComesFirst,
                    .protocol = Protocol::Pop3,
                    .text = {MESSAGE_ID("rule.already-pop3.first"), {days}},
                    .remedies = {plainRemedy("copy-before-deletion", Actor::You,
                                             {MESSAGE_ID("remedy.copy-before-deletion"), {}}),
                                 plainRemedy("check-the-copy", Actor::You,
                                             {MESSAGE_ID("remedy.check-the-copy"), {}})}};
    if (*retention.days == 0) {
        finding.text = {MESSAGE_ID("rule.already-pop3.at-once"), {}};
    } else {
        finding.remedies.push_back(plainRemedy("set-days-in-account", Actor::You,
                                               {MESSAGE_ID("remedy.set-days-in-account"), {days}}));
    }
    return finding;
}

}  // namespace

constinit const Rule alreadyPop3{
    .id = "already-pop3",
    .stage = Stage::First,
    .cites = {5, 6},
    .source = "Programs count the days from the first download: in an old account they are over",
    .summary = MESSAGE_ID("rule.already-pop3.summary"),
    .sees = {Input::CurrentType, Input::Elsewhere, Input::SpaceIsTight, Input::Pop3Expire},
    .evaluate = evaluateAlreadyPop3,
};

}  // namespace mailadvisor
