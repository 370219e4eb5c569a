#include "advisor/mailbox_visit.h"

#include "advisor/choose_server.h"
#include "advisor/mail_systems.h"
#include "net/deadline.h"
#include "net/network.h"
#include "probe/mailbox/mechanism.h"
#include "probe/probe.h"

namespace mailadvisor {

LoginPlace loginPlace(const Facts& facts, bool acceptsUntrusted, CredentialKind kind) {
    // The mailbox may be in the other one, and then the password is not for this one to see.
    if (mailSystems(facts).size() > 1) return {nullptr, Reason::SystemNotDecided};
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

LoginOutcome outcomeWithout(const LoginPlace& place) {
    return place.reason == Reason::SystemNotDecided ? LoginOutcome::NotTried
                                                    : LoginOutcome::Impossible;
}

Task<void> visitMailbox(Network& network, Facts& facts, const MailboxVisit& visit) {
    facts.login = visit.username;
    const auto place = loginPlace(facts, visit.acceptsUntrusted, visit.kind);
    if (place.endpoint == nullptr) {
        facts.mailbox.login = outcomeWithout(place);
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
