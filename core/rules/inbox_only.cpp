#include "rules/rule_kit.h"
#include "rules/space_view.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateInboxOnly(const Evidence& evidence) {
    if (evidence.isArchive()) return std::nullopt;  // whole-mailbox says it
    const auto& mailbox = evidence.situation.facts.mailbox;
    // What comes first has emptied them.
    const ByteCount cleared = spaceComesFirst(evidence)
                                  ? bytesOf(mailbox, FolderRole::Trash).valueOr({}) +
                                        bytesOf(mailbox, FolderRole::Junk).valueOr({})
                                  : ByteCount{0};
    if (!evidence.used.isKnown() || !evidence.inboxBytes.isKnown() ||
        *evidence.inboxBytes + cleared >= *evidence.used) {
        return Finding{.effect = Effect::Cautions,
                       .protocol = Protocol::Pop3,
                       .text = {MESSAGE_ID("rule.inbox-only.caution"), {}}};
    }
    return Finding{.effect = Effect::Cautions,
                   .protocol = Protocol::Pop3,
                   .text = {MESSAGE_ID("rule.inbox-only.caution-size"),
                            {{"stays", *evidence.used - *evidence.inboxBytes - cleared}}}};
}

}  // namespace

constinit const Rule inboxOnly{
    .id = "inbox-only",
    .stage = Stage::Caution,
    .about = Protocol::Pop3,
    .cites = {5},
    .source = "RFC 1939 §3: POP3 opens one maildrop, in practice the INBOX",
    .summary = MESSAGE_ID("rule.inbox-only.summary"),
    .sees = {Input::Used, Input::InboxBytes},
    .evaluate = evaluateInboxOnly,
};

}  // namespace mailadvisor
