#include "rules/remedies.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateImapNotOffered(const Evidence& evidence) {
    const bool isSilent = *evidence.imap == Offer::Silent;
    if (*evidence.imap != Offer::NotOffered && !isSilent) return std::nullopt;
    return Finding{.effect = Effect::Excludes,
                   .protocol = Protocol::Imap,
                   .text = {isSilent ? MESSAGE_ID("rule.imap-not-offered.silent")
                                     : MESSAGE_ID("rule.imap-not-offered.reason"),
                            {}},
                   .remedies = {plainRemedy("ask-for-imap", Actor::Provider,
                                            {MESSAGE_ID("remedy.ask-for-imap"), {}})}};
}

}  // namespace

constinit const Rule imapNotOffered{
    .id = "imap-not-offered",
    .stage = Stage::Possible,
    .cites = {11},
    .source = "Port scan of this server; RFC 9051 and RFC 1939 name the ports",
    .summary = MESSAGE_ID("rule.imap-not-offered.summary"),
    .needs = {Input::ImapOffer},
    .evaluate = evaluateImapNotOffered,
};

}  // namespace mailadvisor
