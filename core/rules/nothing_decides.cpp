#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateNothingDecides(const Evidence& evidence) {
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
