#include "advisor/unvouched_servers.h"

#include "base/lists.h"
#include "signs/trust.h"

namespace mailadvisor {
namespace {

bool isVouchedFor(Protocol protocol, const Server& server, const Facts& facts,
                  const Policy& policy) {
    if (contains(policy.trustedHosts, server.host)) return true;
    EndpointFacts endpoint;
    endpoint.protocol = protocol;
    endpoint.host = server.host;
    endpoint.port = server.port;
    endpoint.security = server.security;
    return vouchingFor(facts, endpoint, false) != Vouching::None;
}

}  // namespace

std::vector<Server> unvouchedServers(const Account& account, const Facts& facts,
                                     const Policy& policy) {
    std::vector<Server> servers;
    if (!isVouchedFor(account.protocol, account.incoming, facts, policy)) {
        servers.push_back(account.incoming);
    }
    const auto& outgoing = account.outgoing;
    if (outgoing && !isVouchedFor(Protocol::Smtp, *outgoing, facts, policy)) {
        servers.push_back(*outgoing);
    }
    return servers;
}

}  // namespace mailadvisor
