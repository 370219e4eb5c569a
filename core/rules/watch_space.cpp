#include "rules/rule_kit.h"
#include "rules/space_view.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateWatchSpace(const Evidence& evidence) {
    // Of a small one low-quota speaks.
    const bool isSpokenOf = evidence.isTight() || isSmall(evidence);
    if (!evidence.usedShare.isKnown() || isSpokenOf) return std::nullopt;
    return Finding{.effect = Effect::Cautions,
                   .protocol = Protocol::Imap,
                   .text = {MESSAGE_ID("rule.watch-space.caution"),
                            {{"used", *evidence.used}, {"limit", *evidence.limit}}}};
}

}  // namespace

constinit const Rule watchSpace{
    .id = "watch-space",
    .stage = Stage::Caution,
    .about = Protocol::Imap,
    .cites = {9},
    .summary = MESSAGE_ID("rule.watch-space.summary"),
    .sees = {Input::UsedShare, Input::SpaceIsTight},
    .evaluate = evaluateWatchSpace,
};

}  // namespace mailadvisor
