#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateOwnProgramOnly(const Evidence& evidence) {
    const auto& servers = evidence.servers;
    const bool hasBridge =
        servers.needsBridge && evidence.situation.facts.discovery.candidates.empty();
    if (!hasBridge && !servers.takesOwnProgramOnly) return std::nullopt;
    return Finding{.effect = Effect::Excludes,
                   .text = {hasBridge ? MESSAGE_ID("rule.own-program-only.bridge")
                                      : MESSAGE_ID("rule.own-program-only.reason"),
                            {}}};
}

}  // namespace

constinit const Rule ownProgramOnly{
    .id = "own-program-only",
    .stage = Stage::Possible,
    .source = "Proton and Tuta: mail is encrypted in their own programs; docs/providers.md",
    .summary = MESSAGE_ID("rule.own-program-only.summary"),
    .evaluate = evaluateOwnProgramOnly,
};

}  // namespace mailadvisor
