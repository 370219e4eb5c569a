#include "rules/remedies.h"
#include "rules/rule_kit.h"
#include "rules/space_view.h"

namespace mailadvisor {
namespace {

/// Small mail still gets into an almost full mailbox: nobody is told that it is full before it is.
Message textOfFull(const Evidence& evidence) {
    const Argument used{"used", *evidence.used};
    const Argument limit{"limit", *evidence.limit};
    if (evidence.isArchive()) return {MESSAGE_ID("rule.full.archive"), {used, limit}};
    if (*evidence.used < *evidence.limit) {
        const Argument share{"share", *evidence.usedShare};
        return {MESSAGE_ID("rule.full.almost"), {used, limit, share}};
    }
    const ByteCount over = overLimit(evidence);
    if (over.value == 0) return {MESSAGE_ID("rule.full.first"), {used, limit}};
    return {MESSAGE_ID("rule.full.over"), {used, limit, {"over", over}}};
}

std::optional<Finding> evaluateFull(const Evidence& evidence) {
    if (!isFull(evidence)) return std::nullopt;
    return Finding{.effect = Effect::ComesFirst,
                   .text = textOfFull(evidence),
                   .remedies = spaceRemedies(evidence)};
}

}  // namespace

constinit const Rule full{
    .id = "full",
    .stage = Stage::First,
    .cites = {9},
    .summary = MESSAGE_ID("rule.full.summary"),
    .needs = {Input::UsedShare},
    .sees = {Input::CurrentType, Input::Purpose},
    .evaluate = evaluateFull,
};

}  // namespace mailadvisor
