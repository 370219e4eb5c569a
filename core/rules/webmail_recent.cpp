#include "rules/retention.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateWebmailRecent(const Evidence& evidence) {
    const int reach = *evidence.webmailReachDays;
    if (reach == 0) return std::nullopt;
    if (reach > longestPossibleRetention(evidence)) {
        return Finding{.effect = Effect::Decides,
                       .protocol = Protocol::Imap,
                       .text = {MESSAGE_ID("rule.webmail-recent.reason"), {countOf(reach)}}};
    }
    const auto retention = plannedRetention(evidence);
    if (!retention.days) return std::nullopt;
    return Finding{.effect = Effect::Cautions,
                   .protocol = Protocol::Pop3,
                   .text = {retention.isFullerThanSafe ? MESSAGE_ID("rule.webmail-recent.tight")
                                                       : MESSAGE_ID("rule.webmail-recent.covered"),
                            {countOf(*retention.days)}}};
}

}  // namespace

constinit const Rule webmailRecent{
    .id = "webmail-recent",
    .stage = Stage::Choice,
    .cites = {5},
    .summary = MESSAGE_ID("rule.webmail-recent.summary"),
    .undetermined = MESSAGE_ID("rule.webmail-recent.undetermined"),
    .because = MESSAGE_ID("rule.webmail-recent.because"),
    .conflict = MESSAGE_ID("rule.webmail-recent.conflict"),
    .needs = {Input::Webmail, Input::WebmailReach},
    .sees = {Input::Pop3Expire},
    .evaluate = evaluateWebmailRecent,
};

}  // namespace mailadvisor
