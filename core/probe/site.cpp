#include "probe/site.h"

#include "net/connection.h"
#include "probe/endpoint_outcome.h"
#include "probe/limits.h"
#include "probe/tls_inspection.h"

#include <utility>

namespace mailadvisor {
namespace {

constexpr Port httpsPort{443};

void settle(SiteFacts& site, const EndpointOutcome& outcome) {
    site.state = outcome.state;
    site.reason = outcome.reason;
    site.tls = Fact<TlsFacts>::unknown(outcome.why);
}

Task<SiteFacts> lookOnce(Network& network, std::string host, Deadline deadline) {
    SiteFacts site;
    site.host = host;
    ConnectionFailure failure{};
    const auto connection = co_await Connection::open(network, host, httpsPort, deadline, failure);
    if (!connection) {
        settle(site, outcomeOfConnecting(failure));
        co_return site;
    }
    failure = co_await connection->startTls(std::move(host), deadline.within(limits::replyTime));
    site.state = EndpointState::Open;
    if (failure != ConnectionFailure::None) settle(site, outcomeOfEncrypting(failure));
    const auto& seen = connection->observation();
    const bool hasSeenSomething = seen.isDone || !seen.chain.empty();
    if (hasSeenSomething) site.tls = Fact<TlsFacts>::known(inspectTls(seen));
    co_return site;
}

}  // namespace

Task<SiteFacts> lookAtSite(Network& network, std::string host, Deadline deadline) {
    SiteFacts site = co_await lookOnce(network, host, deadline);
    const bool isSilent = site.state == EndpointState::TimedOut ||
                          site.reason == Reason::DnsFailed ||
                          site.reason == Reason::HostUnreachable;
    if (isSilent && !deadline.isPast()) site = co_await lookOnce(network, host, deadline);
    co_return site;
}

}  // namespace mailadvisor
