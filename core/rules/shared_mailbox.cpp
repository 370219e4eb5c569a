#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateSharedMailbox(const Evidence& evidence) {
    if (!*evidence.shared) return std::nullopt;
    return Finding{.effect = Effect::Decides,
                   .protocol = Protocol::Imap,
                   .text = {MESSAGE_ID("rule.shared-mailbox.reason"), {}}};
}

}  // namespace

constinit const Rule sharedMailbox{
    .id = "shared-mailbox",
    .stage = Stage::Choice,
    .cites = {6, 9},
    .summary = MESSAGE_ID("rule.shared-mailbox.summary"),
    .because = MESSAGE_ID("rule.shared-mailbox.because"),
    .conflict = MESSAGE_ID("rule.shared-mailbox.conflict"),
    .needs = {Input::Shared},
    .evaluate = evaluateSharedMailbox,
};

}  // namespace mailadvisor
