#include "rules/retention.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateHiddenFromOthers(const Evidence& evidence) {
    const auto retention = plannedRetention(evidence);
    if (retention.days.value_or(0) == 0) return std::nullopt;
    return Finding{
        .effect = Effect::Cautions,
        .protocol = Protocol::Pop3,
        .text = {MESSAGE_ID("rule.hidden-from-others.caution"), {countOf(*retention.days)}}};
}

}  // namespace

constinit const Rule hiddenFromOthers{
    .id = "hidden-from-others",
    .stage = Stage::Caution,
    .about = Protocol::Pop3,
    .cites = {6},
    .summary = MESSAGE_ID("rule.hidden-from-others.summary"),
    .sees = {Input::Elsewhere, Input::SpaceIsTight, Input::Limit, Input::Pop3Expire},
    .evaluate = evaluateHiddenFromOthers,
};

}  // namespace mailadvisor
