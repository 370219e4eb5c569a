#include "web/check_servers.h"

#include "net/event_loop.h"
#include "net/slots.h"
#include "net/task_group.h"

#include <utility>

namespace mailadvisor::web {
namespace {

constexpr std::size_t checksAtOnce = 8;  // answering visitors comes first
constexpr auto timeOfOne = std::chrono::seconds(15);
constexpr auto timeOfAll = std::chrono::hours(1);

std::map<ServerPlace, Target> targetsOf(const std::vector<Domain>& domains) {
    std::map<ServerPlace, Target> targets;
    for (const auto& domain : domains) {
        for (const auto& entry : domain.servers) {
            const auto& server = entry.server;
            if (server.security == Security::Plain) continue;
            targets.emplace(placeOf(entry),
                            Target{entry.protocol, server.host, server.port, server.security});
        }
    }
    return targets;
}

Task<void> checkOne(Network& network, Slots& slots, Target target, WatchOutcome& outcome) {
    const auto turnEnd = Deadline::in(timeOfAll);
    const bool isMyTurn = co_await slots.enter(turnEnd);
    if (!isMyTurn) co_return;
    const auto end = Deadline::in(timeOfOne);
    const auto seen = co_await probeEndpoint(network, std::move(target), end);
    outcome = outcomeOf(seen);
    slots.leave();
}

}  // namespace

WatchOutcome outcomeOf(const EndpointFacts& seen) {
    switch (seen.state) {
        case EndpointState::Open: break;
        case EndpointState::Refused:
        case EndpointState::TlsFailed:
        case EndpointState::Garbled: return WatchOutcome::Broken;
        case EndpointState::TimedOut:
        case EndpointState::Unreachable:
        case EndpointState::NotProbed: return WatchOutcome::Silent;
    }
    const bool isSafe = seen.tls.isKnown() && seen.tls->verified;
    return isSafe ? WatchOutcome::Works : WatchOutcome::Broken;
}

Task<std::map<ServerPlace, WatchOutcome>> checkServers(Network& network,
                                                       const std::vector<Domain>& domains) {
    std::map<ServerPlace, WatchOutcome> round;
    Slots slots(network.loop->executor(), checksAtOnce);
    TaskGroup tasks(network.loop->executor());
    const auto targets = targetsOf(domains);
    for (const auto& one : targets) {
        auto& outcome = round.emplace(one.first, WatchOutcome::Silent).first->second;
        tasks.start(checkOne(network, slots, one.second, outcome));
    }
    co_await tasks.wait();
    co_return round;
}

}  // namespace mailadvisor::web
