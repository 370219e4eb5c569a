#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateDeletionSpreads(const Evidence& evidence) {
    const bool isShared = evidence.shared.valueOr(false);
    return Finding{.effect = Effect::Cautions,
                   .protocol = Protocol::Imap,
                   .text = {isShared ? MESSAGE_ID("rule.deletion-spreads.shared")
                                     : MESSAGE_ID("rule.deletion-spreads.caution"),
                            {}}};
}

}  // namespace

constinit const Rule deletionSpreads{
    .id = "deletion-spreads",
    .stage = Stage::Caution,
    .about = Protocol::Imap,
    .cites = {8},
    .summary = MESSAGE_ID("rule.deletion-spreads.summary"),
    .sees = {Input::Shared},
    .evaluate = evaluateDeletionSpreads,
};

}  // namespace mailadvisor
