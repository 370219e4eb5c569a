#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateWebmailAll(const Evidence& evidence) {
    if (*evidence.webmail != Webmail::Yes) return std::nullopt;
    return Finding{.effect = Effect::Decides,
                   .protocol = Protocol::Imap,
                   .text = {MESSAGE_ID("rule.webmail-all.reason"), {}}};
}

}  // namespace

constinit const Rule webmailAll{
    .id = "webmail-all",
    .stage = Stage::Choice,
    .cites = {5, 8},
    .summary = MESSAGE_ID("rule.webmail-all.summary"),
    .because = MESSAGE_ID("rule.webmail-all.because"),
    .conflict = MESSAGE_ID("rule.webmail-all.conflict"),
    .needs = {Input::Webmail},
    .evaluate = evaluateWebmailAll,
};

}  // namespace mailadvisor
