#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluatePop3NotOffered(const Evidence& evidence) {
    const bool isSilent = *evidence.pop3 == Offer::Silent;
    if (*evidence.pop3 != Offer::NotOffered && !isSilent) return std::nullopt;
    return Finding{.effect = Effect::Excludes,
                   .protocol = Protocol::Pop3,
                   .text = {isSilent ? MESSAGE_ID("rule.pop3-not-offered.silent")
                                     : MESSAGE_ID("rule.pop3-not-offered.reason"),
                            {}}};
}

}  // namespace

constinit const Rule pop3NotOffered{
    .id = "pop3-not-offered",
    .stage = Stage::Possible,
    .cites = {11},
    .source = "Port scan of this server; RFC 9051 and RFC 1939 name the ports",
    .summary = MESSAGE_ID("rule.pop3-not-offered.summary"),
    .needs = {Input::Pop3Offer},
    .evaluate = evaluatePop3NotOffered,
};

}  // namespace mailadvisor
