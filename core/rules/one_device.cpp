#include "rules/retention.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateOneDevice(const Evidence& evidence) {
    const bool isCase = evidence.isOneDevice() && *evidence.backup && evidence.isTight();
    const bool isComputer = !evidence.phoneOnly.valueOr(false);
    if (!isCase || !isComputer || !relievesSpace(evidence)) return std::nullopt;
    return Finding{.effect = Effect::Decides,
                   .protocol = Protocol::Pop3,
                   .text = {MESSAGE_ID("rule.one-device.reason"), {}}};
}

}  // namespace

constinit const Rule oneDevice{
    .id = "one-device",
    .stage = Stage::Choice,
    .about = Protocol::Pop3,
    .cites = {5, 6, 11},
    .summary = MESSAGE_ID("rule.one-device.summary"),
    .because = MESSAGE_ID("rule.one-device.because"),
    .conflict = MESSAGE_ID("rule.one-device.conflict"),
    .needs = {Input::Elsewhere, Input::Backup, Input::SpaceIsTight},
    .sees = {Input::PhoneOnly, Input::Pop3Uidl, Input::Pop3Expire},
    .evaluate = evaluateOneDevice,
};

}  // namespace mailadvisor
