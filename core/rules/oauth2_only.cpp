#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateOauth2Only(const Evidence& evidence) {
    const auto& facts = evidence.situation.facts;
    const bool imap = takesTokensOnly(facts, Protocol::Imap).valueOr(false);
    const bool pop3 = takesTokensOnly(facts, Protocol::Pop3).valueOr(false);
    if (!imap && !pop3) return std::nullopt;
    std::optional<Protocol> only;
    if (!imap) only = Protocol::Pop3;
    if (!pop3) only = Protocol::Imap;
    if (!evidence.client()) {
        return Finding{.effect = Effect::Cautions,
                       .protocol = only,
                       .text = {MESSAGE_ID("rule.oauth2-only.caution"), {}}};
    }
    if (evidence.client()->oauth2) {
        return Finding{.effect = Effect::Cautions,
                       .protocol = only,
                       .text = {MESSAGE_ID("rule.oauth2-only.client-can"),
                                {{"client", evidence.client()->name}}}};
    }
    return Finding{
        .effect = Effect::Excludes,
        .protocol = only,
        .text = {MESSAGE_ID("rule.oauth2-only.reason"),
                 {{"client", evidence.client()->named(evidence.client()->withoutOauth2)}}}};
}

}  // namespace

constinit const Rule oauth2Only{
    .id = "oauth2-only",
    .stage = Stage::Possible,
    .source = "RFC 7628; Microsoft: basic authentication is off in Exchange Online",
    .summary = MESSAGE_ID("rule.oauth2-only.summary"),
    .sees = {Input::ImapOffer, Input::Pop3Offer},
    .evaluate = evaluateOauth2Only,
};

}  // namespace mailadvisor
