#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluatePhoneOnly(const Evidence& evidence) {
    if (!evidence.phoneOnly.valueOr(false)) return std::nullopt;
    return Finding{.effect = Effect::Decides,
                   .protocol = Protocol::Imap,
                   .text = {MESSAGE_ID("rule.phone-only.reason"), {}}};
}

}  // namespace

constinit const Rule phoneOnly{
    .id = "phone-only",
    .stage = Stage::Choice,
    .cites = {8},
    .source = "A phone is lost or replaced, and its programs copy no mail to a second place",
    .summary = MESSAGE_ID("rule.phone-only.summary"),
    .because = MESSAGE_ID("rule.phone-only.because"),
    .conflict = MESSAGE_ID("rule.phone-only.conflict"),
    .sees = {Input::PhoneOnly},
    .evaluate = evaluatePhoneOnly,
};

}  // namespace mailadvisor
