#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateNothingToInstall(const Evidence& evidence) {
    if (!evidence.devices.isKnown() || *evidence.devices > 0) return std::nullopt;
    return Finding{.effect = Effect::Excludes,
                   .text = {MESSAGE_ID("rule.nothing-to-install.reason"), {}}};
}

}  // namespace

constinit const Rule nothingToInstall{
    .id = "nothing-to-install",
    .stage = Stage::Possible,
    .cites = {3},
    .summary = MESSAGE_ID("rule.nothing-to-install.summary"),
    .sees = {Input::Devices},
    .evaluate = evaluateNothingToInstall,
};

}  // namespace mailadvisor
