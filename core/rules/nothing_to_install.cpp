#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateNothingToInstall(const Evidence& evidence) {
    if (!evidence.devices.isKnown() || *evidence.devices > 0) return std::nullopt;
    Finding finding{.effect = Effect::Excludes,
                    .text = {MESSAGE_ID("rule.nothing-to-install.reason"), {}}};
    if (evidence.isReadNowhere()) {
        finding.text.id = MESSAGE_ID("rule.nothing-to-install.nowhere");
    } else if (evidence.backup.valueOr(false)) {
        finding.text.id = MESSAGE_ID("rule.nothing-to-install.copy");
    }
    return finding;
}

}  // namespace

constinit const Rule nothingToInstall{
    .id = "nothing-to-install",
    .stage = Stage::Possible,
    .cites = {3},
    .summary = MESSAGE_ID("rule.nothing-to-install.summary"),
    .sees = {Input::Devices, Input::Backup},
    .evaluate = evaluateNothingToInstall,
};

}  // namespace mailadvisor
