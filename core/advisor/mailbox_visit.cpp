#include "advisor/mailbox_visit.h"

#include "advisor/choose_server.h"
#include "net/deadline.h"
#include "net/network.h"
#include "probe/mailbox/mechanism.h"
#include "probe/probe.h"

namespace mailadvisor {
LoginPlace loginPlace(const Facts& facts, bool acceptsUntrusted, CredentialKind kind) {
    const SignInConditions conditions{.hasToken = kind == CredentialKind::AccessToken};
    Reason reason = Reason::NoVerifiedConnection;
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3}) {
        const auto* endpoint = chooseEndpoint(facts, protocol, acceptsUntrusted);
        if (endpoint == nullptr) {
            if (chooseEndpoint(facts, protocol, true) != nullptr)
                reason = Reason::ServerNotVouchedFor;
        } else if (const auto why = mechanismAt(*endpoint, conditions).reason;
                   why != Reason::None) {
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
