#include "net/event_loop.h"
#include "net/network.h"
#include "net/stopwatch.h"
#include "net/task_group.h"
#include "probe/first_contact.h"
#include "probe/old_tls.h"
#include "probe/other_addresses.h"

namespace mailadvisor {

std::vector<Target> standardTargets(const std::string& host) {
    std::vector<Target> targets;
    for (const auto protocol : allProtocols) {
        for (const auto security : {Security::Tls, Security::StartTls}) {
            targets.push_back({protocol, host, standardPort(protocol, security), security});
        }
    }
    targets.push_back({Protocol::Smtp, host, relayPort, Security::StartTls});
    return targets;
}

namespace {

/// Nobody answered, on the way or at the other end: once is no proof.
bool isSilent(const EndpointFacts& facts) {
    return facts.state == EndpointState::TimedOut || facts.reason == Reason::DnsFailed ||
           facts.reason == Reason::HostUnreachable || facts.reason == Reason::TlsTimedOut;
}

Task<EndpointFacts> probeOnce(Network& network, Target target, Deadline deadline,
                              ProbeDepth depth) {
    const Stopwatch stopwatch;
    ConnectionFailure failure{};
    const Destination destination =
        co_await findDestination(network, target.host, target.port, deadline, failure);
    if (failure != ConnectionFailure::None) {
        EndpointFacts facts = notConnected(target, failure);
        facts.duration = stopwatch.elapsed();
        co_return facts;
    }

    OtherAddresses others(network, target, destination, deadline);
    OldTls oldTls(network, target, destination, deadline);
    TaskGroup comparison(network.loop->executor());
    comparison.start(others.ask());
    if (depth == ProbeDepth::Thorough) comparison.start(oldTls.ask());
    FirstContact met = co_await makeContact(network, target, destination, false, deadline);
    met.connection.reset();
    met.facts.duration = stopwatch.elapsed();
    co_await comparison.wait();
    co_await others.askPassedOver(met.facts.address);
    met.facts.otherAddresses = others.answersBeside(met.facts.address);
    if (met.facts.tls.isKnown()) met.facts.acceptsOldTls = oldTls.answer();
    co_return std::move(met.facts);
}

}  // namespace

Task<EndpointFacts> probeEndpoint(Network& network, Target target, Deadline deadline,
                                  ProbeDepth depth) {
    EndpointFacts facts = co_await probeOnce(network, target, deadline, depth);
    const bool isAskedAgain =
        depth == ProbeDepth::Thorough && isSilent(facts) && !deadline.isPast();
    if (isAskedAgain) facts = co_await probeOnce(network, target, deadline, depth);
    co_return facts;
}

}  // namespace mailadvisor
