#include "rules/remedies.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateWholeMailbox(const Evidence& evidence) {
    if (!evidence.isArchive()) return std::nullopt;
    // Others who read it keep it open.
    const bool isShared = evidence.shared.valueOr(false);
    return Finding{.effect = Effect::Decides,
                   .protocol = Protocol::Imap,
                   .text = {isShared ? MESSAGE_ID("rule.whole-mailbox.shared")
                                     : MESSAGE_ID("rule.whole-mailbox.reason"),
                            {}},
                   .remedies = {secondCopyRemedy()}};
}

}  // namespace

constinit const Rule wholeMailbox{
    .id = "whole-mailbox",
    .stage = Stage::Choice,
    .cites = {5},
    .source = "RFC 1939 §3: POP3 opens one maildrop, in practice the INBOX",
    .summary = MESSAGE_ID("rule.whole-mailbox.summary"),
    .because = MESSAGE_ID("rule.whole-mailbox.because"),
    .conflict = MESSAGE_ID("rule.whole-mailbox.conflict"),
    .sees = {Input::Purpose},
    .evaluate = evaluateWholeMailbox,
};

}  // namespace mailadvisor
