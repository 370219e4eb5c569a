#include "rules/retention.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateWebmailRecent(const Evidence& evidence) {
    const int reach = *evidence.webmailReachDays;
    if (reach == 0) return std::nullopt;
    if (reach > longestPossibleRetention(evidence)) {
        const int longest = longestPossibleRetention(evidence);
        const bool isServers = longest < evidence.thresholds().longestRetentionDays;
        Finding finding{.effect = Effect::Decides,
                        .protocol = Protocol::Imap,
                        .text = {MESSAGE_ID("rule.webmail-recent.reason"), {countOf(reach)}}};
        if (isServers) {
            finding.text.id = MESSAGE_ID("rule.webmail-recent.server");
            finding.text.arguments.push_back({"days", std::int64_t{longest}});
        }
        return finding;
    }
    const auto retention = plannedRetention(evidence);
    // Days that do not fit are said before anything else.
    if (!retention.days || retention.needs.value > 0) return std::nullopt;
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
    .because = MESSAGE_ID("rule.webmail-recent.because"),
    .conflict = MESSAGE_ID("rule.webmail-recent.conflict"),
    .needs = {Input::Webmail, Input::WebmailReach},
    .sees = {Input::Pop3Expire},
    .evaluate = evaluateWebmailRecent,
};

}  // namespace mailadvisor
