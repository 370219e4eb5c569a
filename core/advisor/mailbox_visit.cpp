#include "advisor/mailbox_visit.h"

#include "advisor/choose_server.h"
#include "base/escape.h"
#include "net/deadline.h"
#include "net/network.h"
#include "probe/probe.h"

#include <algorithm>

namespace mailadvisor {
namespace {

bool isOAuth2(const std::string& mechanism) {
    return equalsIgnoringCase(mechanism, "XOAUTH2") || equalsIgnoringCase(mechanism, "OAUTHBEARER");
}

bool isOAuth2Only(const EndpointFacts& endpoint) {
    return endpoint.auth.isKnown() && !endpoint.auth->empty() &&
           std::all_of(endpoint.auth->begin(), endpoint.auth->end(), isOAuth2);
}

}  // namespace

LoginPlace loginPlace(const Facts& facts, bool acceptsUntrusted) {
    Reason reason = Reason::NoVerifiedConnection;
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3}) {
        const auto* endpoint = chooseEndpoint(facts, protocol, acceptsUntrusted);
        if (endpoint == nullptr) {
            if (chooseEndpoint(facts, protocol, true) != nullptr)
                reason = Reason::ServerNotVouchedFor;
        } else if (isOAuth2Only(*endpoint)) {
            reason = Reason::OAuth2Only;
        } else {
            return {endpoint, Reason::None};
        }
    }
    return {nullptr, reason};
}

Task<void> visitMailbox(Network& network, Facts& facts, const MailboxVisit& visit) {
    facts.login = visit.username;
    const auto place = loginPlace(facts, visit.acceptsUntrusted);
    if (place.endpoint == nullptr) {
        facts.mailbox.login = LoginOutcome::Impossible;
        facts.mailbox.loginReason = place.reason;
        co_return;
    }
    const auto& endpoint = *place.endpoint;
    const Target target{endpoint.protocol, endpoint.host, endpoint.port, endpoint.security};
    const Login login{visit.username, Secret(std::string(visit.password.reveal()))};
    facts.mailbox =
        co_await lookIntoMailbox(network, target, login, visit.now, Deadline::in(visit.timeout));
}

}  // namespace mailadvisor
