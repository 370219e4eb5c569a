#include "rules/retention.h"
#include "rules/rule_kit.h"
#include "rules/space_view.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateRetentionPeriod(const Evidence& evidence) {
    const auto retention = plannedRetention(evidence);
    // Both are said by rules of their own.
    if (retention.days == 0 || retention.isServersOwn) return std::nullopt;
    // What is set in an account that is in use stays, and a phone is told by phone-only.
    const bool isKept = evidence.isNow(CurrentType::Pop3) && !evidence.isTight();
    if (!retention.days && (isKept || evidence.phoneOnly.valueOr(false))) return std::nullopt;
    if (!retention.days) {
        return Finding{.effect = Effect::Cautions,
                       .protocol = Protocol::Pop3,
                       .text = {MESSAGE_ID("rule.retention-period.never"), {}}};
    }
    if (retention.needs.value > 0) {
        return Finding{.effect = Effect::ComesFirst,
                       .protocol = Protocol::Pop3,
                       .text = {MESSAGE_ID("rule.retention-period.too-long"),
                                {countOf(*retention.days),
                                 {"size", retention.needs},
                                 {"limit", *roomOfMailbox(evidence)}}}};
    }
    // The headline and the settings say the days; only what they bring is news.
    if (!retention.frees.isKnown() || retention.frees->value <= 0) return std::nullopt;
    return Finding{.effect = Effect::Cautions,
                   .protocol = Protocol::Pop3,
                   .text = {MESSAGE_ID("rule.retention-period.frees"),
                            {countOf(*retention.days), {"size", *retention.frees}}}};
}

}  // namespace

constinit const Rule retentionPeriod{
    .id = "retention-period",
    .stage = Stage::Caution,
    .about = Protocol::Pop3,
    .cites = {5},
    .summary = MESSAGE_ID("rule.retention-period.summary"),
    .sees = {Input::Elsewhere, Input::SpaceIsTight, Input::Limit, Input::InboxBytes},
    .evaluate = evaluateRetentionPeriod,
};

}  // namespace mailadvisor
