#include "rules/remedies.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluatePop3NotSafe(const Evidence& evidence) {
    if (!evidence.pop3.isKnown() || *evidence.pop3 != Offer::Unsafe) return std::nullopt;
    return Finding{.effect = Effect::Excludes,
                   .protocol = Protocol::Pop3,
                   .text = {MESSAGE_ID("rule.pop3-not-safe.reason"), {}},
                   .remedies = {plainRemedy("repair-encryption", Actor::Provider,
                                            {MESSAGE_ID("remedy.repair-encryption"), {}})}};
}

}  // namespace

constinit const Rule pop3NotSafe{
    .id = "pop3-not-safe",
    .stage = Stage::Possible,
    .source = "RFC 8314 §5.3: no password without a verified certificate",
    .summary = MESSAGE_ID("rule.pop3-not-safe.summary"),
    .sees = {Input::Pop3Offer},
    .evaluate = evaluatePop3NotSafe,
};

}  // namespace mailadvisor
