#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

/// The program lacks the protocol, or the only safe way to it here.
bool cannot(const Evidence& evidence, bool speaksIt, Protocol protocol) {
    if (!speaksIt) return true;
    return !evidence.client()->startTls && needsStartTls(evidence.situation.facts, protocol);
}

std::optional<Finding> evaluateClientCannot(const Evidence& evidence) {
    if (!evidence.client()) return std::nullopt;
    const auto& client = *evidence.client();
    const bool imap = cannot(evidence, client.imap, Protocol::Imap);
    const bool pop3 = cannot(evidence, client.pop3, Protocol::Pop3);
    if (!imap && !pop3) return std::nullopt;
    const Argument name{"client", client.name};
    if (imap && pop3) {
        return Finding{.effect = Effect::Excludes,
                       .text = {MESSAGE_ID("rule.client-cannot.either"), {name}}};
    }
    const bool isLacking = !(imap ? client.imap : client.pop3);
    const auto& lacking = imap ? client.withoutImap : client.withoutPop3;
    const Argument who{"client", isLacking ? client.named(lacking) : client.name};
    return Finding{.effect = Effect::Excludes,
                   .protocol = imap ? Protocol::Imap : Protocol::Pop3,
                   .text = {imap ? MESSAGE_ID("rule.client-cannot.imap")
                                 : MESSAGE_ID("rule.client-cannot.pop3"),
                            {who}}};
}

}  // namespace

constinit const Rule clientCannot{
    .id = "client-cannot",
    .stage = Stage::Possible,
    .cites = {3},
    .summary = MESSAGE_ID("rule.client-cannot.summary"),
    .sees = {Input::ImapOffer, Input::Pop3Offer},
    .evaluate = evaluateClientCannot,
};

}  // namespace mailadvisor
