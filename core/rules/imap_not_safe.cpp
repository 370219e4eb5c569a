#include "rules/remedies.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateImapNotSafe(const Evidence& evidence) {
    if (!evidence.imap.isKnown() || *evidence.imap != Offer::Unsafe) return std::nullopt;
    return Finding{.effect = Effect::Excludes,
                   .protocol = Protocol::Imap,
                   .text = {MESSAGE_ID("rule.imap-not-safe.reason"), {}},
                   .remedies = {plainRemedy("repair-encryption", Actor::Provider,
                                            {MESSAGE_ID("remedy.repair-encryption"), {}})}};
}

}  // namespace

constinit const Rule imapNotSafe{
    .id = "imap-not-safe",
    .stage = Stage::Possible,
    .source = "RFC 8314 §5.3: no password without a verified certificate",
    .summary = MESSAGE_ID("rule.imap-not-safe.summary"),
    .sees = {Input::ImapOffer},
    .evaluate = evaluateImapNotSafe,
};

}  // namespace mailadvisor
