#include "rules/remedies.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateLeavingImap(const Evidence& evidence) {
    if (!evidence.isNow(CurrentType::Imap)) return std::nullopt;
    const Remedy copyFolders = plainRemedy("copy-folders-first", Actor::You,
                                           {MESSAGE_ID("remedy.copy-folders-first"), {}});
    if (!evidence.used.isKnown() || !evidence.inboxBytes.isKnown() ||
        *evidence.inboxBytes >= *evidence.used) {
        return Finding{.effect = Effect::ComesFirst,
                       .protocol = Protocol::Pop3,
                       .text = {MESSAGE_ID("rule.leaving-imap.first"), {}},
                       .remedies = {copyFolders}};
    }
    return Finding{.effect = Effect::ComesFirst,
                   .protocol = Protocol::Pop3,
                   .text = {MESSAGE_ID("rule.leaving-imap.first-size"),
                            {{"size", *evidence.used - *evidence.inboxBytes}}},
                   .remedies = {copyFolders}};
}

}  // namespace

constinit const Rule leavingImap{
    .id = "leaving-imap",
    .stage = Stage::First,
    .cites = {5, 8},
    .source = "POP3 sees only the INBOX (RFC 1939 §3: one maildrop)",
    .summary = MESSAGE_ID("rule.leaving-imap.summary"),
    .sees = {Input::CurrentType, Input::Used, Input::InboxBytes},
    .evaluate = evaluateLeavingImap,
};

}  // namespace mailadvisor
