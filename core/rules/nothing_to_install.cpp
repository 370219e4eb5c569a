#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateNothingToInstall(const Evidence& evidence) {
    if (!evidence.devices.isKnown() || *evidence.devices > 0) return std::nullopt;
    const bool wantsCopy = evidence.backup.valueOr(false);
    return Finding{.effect = Effect::Excludes,
                   .text = {wantsCopy ? MESSAGE_ID("rule.nothing-to-install.copy")
                                      : MESSAGE_ID("rule.nothing-to-install.reason"),
                            {}}};
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
