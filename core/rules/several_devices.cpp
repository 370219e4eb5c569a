#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateSeveralDevices(const Evidence& evidence) {
    if (*evidence.devices < 2) return std::nullopt;
    return Finding{
        .effect = Effect::Decides,
        .protocol = Protocol::Imap,
        .text = {MESSAGE_ID("rule.several-devices.reason"), {countOf(*evidence.devices)}}};
}

}  // namespace

constinit const Rule severalDevices{
    .id = "several-devices",
    .stage = Stage::Choice,
    .cites = {9, 11},
    .summary = MESSAGE_ID("rule.several-devices.summary"),
    .because = MESSAGE_ID("rule.several-devices.because"),
    .conflict = MESSAGE_ID("rule.several-devices.conflict"),
    .needs = {Input::Devices},
    .evaluate = evaluateSeveralDevices,
};

}  // namespace mailadvisor
