#include "rules/programs.h"
#include "rules/retention.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateClientCountsDifferently(const Evidence& evidence) {
    const auto retention = plannedRetention(evidence);
    if (retention.days.value_or(0) == 0) return std::nullopt;
    // In an account that is in use the days are over, whichever way they are counted.
    if (evidence.isNow(CurrentType::Pop3)) return std::nullopt;
    Finding finding{
        .effect = Effect::Cautions,
        .protocol = Protocol::Pop3,
        .text = {MESSAGE_ID("rule.client-counts-differently.caution"), {countOf(*retention.days)}}};
    const auto& client = evidence.client();
    if (client && !client->countsFromBoth && !client->isDeletionUnknown) {
        finding.text.id = client->countsFromMessageDate
                              ? MESSAGE_ID("rule.client-counts-differently.message-date")
                              : MESSAGE_ID("rule.client-counts-differently.download");
        finding.text.arguments.push_back(namesAs("client", programsOf(evidence)));
    }
    return finding;
}

}  // namespace

constinit const Rule clientCountsDifferently{
    .id = "client-counts-differently",
    .stage = Stage::Caution,
    .about = Protocol::Pop3,
    .cites = {5},
    .source = "Thunderbird popstate.dat counts from the download, others from the Date field",
    .summary = MESSAGE_ID("rule.client-counts-differently.summary"),
    .sees = {Input::Elsewhere, Input::SpaceIsTight, Input::Limit, Input::Pop3Expire},
    .evaluate = evaluateClientCountsDifferently,
};

}  // namespace mailadvisor
