#include "rules/retention.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateOneDevice(const Evidence& evidence) {
    if (!evidence.isOneDevice() || !*evidence.backup || !evidence.isTight()) return std::nullopt;
    const bool deletes = plannedRetention(evidence).days.has_value();
    return Finding{.effect = Effect::Decides,
                   .protocol = Protocol::Pop3,
                   .text = {deletes ? MESSAGE_ID("rule.one-device.reason")
                                    : MESSAGE_ID("rule.one-device.reason-keep"),
                            {}}};
}

}  // namespace

constinit const Rule oneDevice{
    .id = "one-device",
    .stage = Stage::Choice,
    .about = Protocol::Pop3,
    .cites = {5, 6, 11},
    .summary = MESSAGE_ID("rule.one-device.summary"),
    .undetermined = MESSAGE_ID("rule.one-device.undetermined"),
    .because = MESSAGE_ID("rule.one-device.because"),
    .conflict = MESSAGE_ID("rule.one-device.conflict"),
    .needs = {Input::Elsewhere, Input::Backup, Input::SpaceIsTight},
    .evaluate = evaluateOneDevice,
};

}  // namespace mailadvisor
