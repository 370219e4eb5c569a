#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateNothingDecides(const Evidence& evidence) {
    // Who is set up and has no reason to change keeps what works.
    if (evidence.isNow(CurrentType::Pop3)) {
        return Finding{.effect = Effect::Leans,
                       .protocol = Protocol::Pop3,
                       .text = {MESSAGE_ID("rule.nothing-decides.keep"), {}}};
    }
    return Finding{
        .effect = Effect::Leans,
        .protocol = Protocol::Imap,
        .text = {evidence.devices.isKnown() ? MESSAGE_ID("rule.nothing-decides.reason")
                                            : MESSAGE_ID("rule.nothing-decides.devices-unknown"),
                 {}}};
}

}  // namespace

constinit const Rule nothingDecides{
    .id = "nothing-decides",
    .stage = Stage::Choice,
    .cites = {11},
    .source = "IMAP removes nothing from the server by itself",
    .summary = MESSAGE_ID("rule.nothing-decides.summary"),
    .sees = {Input::Devices, Input::Backup, Input::SpaceIsTight},
    .isFallback = true,
    .evaluate = evaluateNothingDecides,
};

}  // namespace mailadvisor
