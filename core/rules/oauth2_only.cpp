#include "rules/programs.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateOauth2Only(const Evidence& evidence) {
    const bool imap = evidence.servers.imap.takesTokensOnly;
    const bool pop3 = evidence.servers.pop3.takesTokensOnly;
    if (!imap && !pop3) return std::nullopt;
    std::optional<Protocol> only;
    if (!imap) only = Protocol::Pop3;
    if (!pop3) only = Protocol::Imap;
    if (!evidence.client()) {
        return Finding{.effect = Effect::Cautions,
                       .protocol = only,
                       .text = {MESSAGE_ID("rule.oauth2-only.caution"), {}}};
    }
    const auto unable = programsWithout(evidence, &ChosenClient::oauth2);
    // What the others do instead is told by some-programs.
    const bool isForSome = isForSomePrograms(evidence, imap ? Protocol::Imap : Protocol::Pop3);
    if (!unable.empty() && !isForSome) {
        return Finding{
            .effect = Effect::Excludes,
            .protocol = only,
            .text = {MESSAGE_ID("rule.oauth2-only.reason"), {namesAs("client", unable)}}};
    }
    Programs able = programsOf(evidence);
    std::erase_if(able, [](const ChosenClient* program) { return !program->oauth2; });
    return Finding{.effect = Effect::Cautions,
                   .protocol = only,
                   .text = {MESSAGE_ID("rule.oauth2-only.client-can"), {namesAs("client", able)}}};
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
