#include "advisor/mailbox_visit.h"

#include "advisor/choose_server.h"
#include "net/network.h"
#include "probe/probe.h"

namespace mailadvisor {
namespace {

std::string loginFor(const GatherRequest& request, const Facts& facts, const EndpointFacts* endpoint) {
    if (!request.username.empty()) return request.username;
    if (endpoint != nullptr) {
        if (auto username = usernameAt(facts, *endpoint); !username.empty()) return username;
    }
    return request.address ? request.address->ascii() : std::string{};
}

MailboxFacts impossible(Reason reason) {
    MailboxFacts mailbox;
    mailbox.login = LoginOutcome::Impossible;
    mailbox.loginReason = reason;
    return mailbox;
}

}  // namespace

Task<void> visitMailbox(Network& network, const GatherRequest& request, Facts& facts, Deadline deadline) {
    const bool acceptsUntrusted = request.discovery.acceptUntrusted;
    const auto* endpoint = chooseEndpoint(facts, Protocol::Imap, acceptsUntrusted);
    if (endpoint == nullptr) endpoint = chooseEndpoint(facts, Protocol::Pop3, acceptsUntrusted);
    facts.login = loginFor(request, facts, endpoint);
    if (request.password == nullptr) co_return;
    if (endpoint == nullptr) {
        const bool isAnyVerified = chooseEndpoint(facts, Protocol::Imap, true) != nullptr ||
                                   chooseEndpoint(facts, Protocol::Pop3, true) != nullptr;
        facts.mailbox = impossible(isAnyVerified ? Reason::ServerNotVouchedFor : Reason::NoVerifiedConnection);
        co_return;
    }
    const Target target{endpoint->protocol, endpoint->host, endpoint->port, endpoint->security};
    const Login login{facts.login, Secret(std::string(request.password->reveal()))};
    facts.mailbox = co_await lookIntoMailbox(network, target, login, request.now, deadline);
}

}  // namespace mailadvisor
