#include "advisor/mailbox_visit.h"

#include "advisor/choose_server.h"
#include "net/deadline.h"
#include "net/network.h"
#include "probe/mailbox/mechanism.h"
#include "probe/probe.h"

namespace mailadvisor {
namespace {

/// Why no token can work at the endpoint; None when one can.
Reason whyNotByToken(const EndpointFacts& endpoint) {
    if (!endpoint.auth.isKnown()) return Reason::NoCommonMechanism;
    return chooseMechanism(*endpoint.auth, {.hasToken = true}).reason;
}

/// Why no password can work at the endpoint; None when one can.
Reason whyNotByPassword(const EndpointFacts& endpoint) {
    if (isKnownToRefusePasswords(endpoint.host)) return Reason::OAuth2Only;
    const bool isOffered = endpoint.auth.isKnown() && !endpoint.auth->empty();
    return isOffered ? chooseMechanism(*endpoint.auth, {}).reason : Reason::None;
}

}  // namespace

LoginPlace loginPlace(const Facts& facts, bool acceptsUntrusted, CredentialKind kind) {
    const auto whyNot = kind == CredentialKind::AccessToken ? whyNotByToken : whyNotByPassword;
    Reason reason = Reason::NoVerifiedConnection;
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3}) {
        const auto* endpoint = chooseEndpoint(facts, protocol, acceptsUntrusted);
        if (endpoint == nullptr) {
            if (chooseEndpoint(facts, protocol, true) != nullptr)
                reason = Reason::ServerNotVouchedFor;
        } else if (const auto why = whyNot(*endpoint); why != Reason::None) {
            reason = why;
        } else {
            return {endpoint, Reason::None};
        }
    }
    return {nullptr, reason};
}

Task<void> visitMailbox(Network& network, Facts& facts, const MailboxVisit& visit) {
    facts.login = visit.username;
    const auto place = loginPlace(facts, visit.acceptsUntrusted, visit.kind);
    if (place.endpoint == nullptr) {
        facts.mailbox.login = LoginOutcome::Impossible;
        facts.mailbox.loginReason = place.reason;
        co_return;
    }
    const auto& endpoint = *place.endpoint;
    const Target target{endpoint.protocol, endpoint.host, endpoint.port, endpoint.security};
    const Login login{visit.username, Secret(std::string(visit.password.reveal())), visit.kind};
    facts.mailbox =
        co_await lookIntoMailbox(network, target, login, visit.now, Deadline::in(visit.timeout));
}

}  // namespace mailadvisor
