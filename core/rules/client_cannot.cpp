#include "rules/programs.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

/// Some of several programs are no reason against a type that suits the others.
Programs outFor(const Evidence& evidence, Protocol protocol) {
    if (isForSomePrograms(evidence, protocol)) return {};
    return programsThatCannotReach(evidence, protocol);
}

std::optional<Finding> evaluateClientCannot(const Evidence& evidence) {
    const auto imap = outFor(evidence, Protocol::Imap);
    const auto pop3 = outFor(evidence, Protocol::Pop3);
    if (imap.empty() && pop3.empty()) return std::nullopt;
    if (!imap.empty() && !pop3.empty()) {
        return Finding{
            .effect = Effect::Excludes,
            .text = {MESSAGE_ID("rule.client-cannot.either"), {namesAs("client", imap)}}};
    }
    return Finding{.effect = Effect::Excludes,
                   .protocol = pop3.empty() ? Protocol::Imap : Protocol::Pop3,
                   .text = {pop3.empty() ? MESSAGE_ID("rule.client-cannot.imap")
                                         : MESSAGE_ID("rule.client-cannot.pop3"),
                            {namesAs("client", pop3.empty() ? imap : pop3)}}};
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
