#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateLocalStoreLimit(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    const auto& client = evidence.client();
    if (client && client->id.find("outlook") == std::string::npos) return std::nullopt;
    const ByteCount warning{limits.localStoreLimit.value / 100 * limits.localStoreWarning.value};
    const bool isLarge = evidence.used.isKnown() && *evidence.used >= warning;
    // A file that POP3 has filled for years is not measured by what the server holds now.
    if (client && evidence.isNow(CurrentType::Pop3) && !isLarge) {
        return Finding{.effect = Effect::Cautions,
                       .protocol = Protocol::Pop3,
                       .text = {MESSAGE_ID("rule.local-store-limit.old-file"),
                                {{"limit", limits.localStoreLimit}}}};
    }
    if (!isLarge) return std::nullopt;
    return Finding{.effect = Effect::Cautions,
                   .text = {MESSAGE_ID("rule.local-store-limit.caution"),
                            {{"used", *evidence.used}, {"limit", limits.localStoreLimit}}}};
}

}  // namespace

constinit const Rule localStoreLimit{
    .id = "local-store-limit",
    .stage = Stage::Caution,
    .source = "Microsoft: PST and OST files end at MaxLargeFileSize, 50 GB by default",
    .summary = MESSAGE_ID("rule.local-store-limit.summary"),
    .sees = {Input::Used, Input::CurrentType},
    .evaluate = evaluateLocalStoreLimit,
};

}  // namespace mailadvisor
