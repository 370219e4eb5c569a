#include "rules/remedies.h"
#include "rules/retention.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateOnlyCopyAfterRetention(const Evidence& evidence) {
    const auto retention = plannedRetention(evidence);
    if (retention.days.value_or(0) == 0) return std::nullopt;
    return Finding{
        .effect = Effect::Cautions,
        .protocol = Protocol::Pop3,
        .text = {MESSAGE_ID("rule.only-copy-after-retention.caution"), {countOf(*retention.days)}},
        .remedies = {secondCopyRemedy()}};
}

}  // namespace

constinit const Rule onlyCopyAfterRetention{
    .id = "only-copy-after-retention",
    .stage = Stage::Caution,
    .about = Protocol::Pop3,
    .cites = {5, 6},
    .summary = MESSAGE_ID("rule.only-copy-after-retention.summary"),
    .sees = {Input::Elsewhere, Input::SpaceIsTight, Input::Limit, Input::Pop3Expire},
    .evaluate = evaluateOnlyCopyAfterRetention,
};

}  // namespace mailadvisor
