#include "rules/remedies.h"
#include "rules/retention.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluatePop3WithoutUidl(const Evidence& evidence) {
    if (*evidence.pop3Uidl) return std::nullopt;
    if (leavesNothing(evidence)) {
        return Finding{.effect = Effect::Cautions,
                       .protocol = Protocol::Pop3,
                       .text = {MESSAGE_ID("rule.pop3-without-uidl.at-once"), {}},
                       .remedies = {secondCopyRemedy()}};
    }
    return Finding{.effect = Effect::Excludes,
                   .protocol = Protocol::Pop3,
                   .text = {MESSAGE_ID("rule.pop3-without-uidl.reason"), {}}};
}

}  // namespace

constinit const Rule pop3WithoutUidl{
    .id = "pop3-without-uidl",
    .stage = Stage::Possible,
    .about = Protocol::Pop3,
    .cites = {5},
    .source = "RFC 1939 §7 UIDL; RFC 2449 §6.8",
    .summary = MESSAGE_ID("rule.pop3-without-uidl.summary"),
    .needs = {Input::Pop3Uidl},
    .sees = {Input::ImapOffer, Input::Elsewhere},
    .evaluate = evaluatePop3WithoutUidl,
};

}  // namespace mailadvisor
