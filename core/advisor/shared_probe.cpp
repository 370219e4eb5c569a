#include "advisor/shared_probe.h"

#include "net/event_loop.h"
#include "net/network.h"
#include "net/slots.h"
#include "net/wakeup.h"

#include <utility>

namespace mailadvisor {
namespace {

EndpointFacts notAsked(const Target& target) {
    EndpointFacts endpoint;
    endpoint.protocol = target.protocol;
    endpoint.host = target.host;
    endpoint.port = target.port;
    endpoint.security = target.security;
    endpoint.reason = Reason::DeadlineReached;
    return endpoint;
}

bool isWhole(const EndpointFacts& endpoint, Deadline deadline) {
    if (endpoint.reason == Reason::OwnShortage) return false;
    return endpoint.state == EndpointState::Open || !deadline.isPast();
}

}  // namespace

Task<EndpointFacts> probeShared(Network& network, ProbedServers& probed, Target target,
                                Slots& slots, Deadline deadline) {
    while (!deadline.isPast()) {
        if (const auto known = probed.find(target); known != probed.end()) {
            if (known->second.answer) co_return *known->second.answer;
            const auto told = std::make_shared<Wakeup>(network.loop->executor());
            known->second.waiting.push_back(told);
            co_await told->wait(deadline);
            continue;
        }
        if (!co_await slots.enter(deadline)) break;
        // Another domain may have begun to ask meanwhile.
        const bool isFirst = probed.try_emplace(target).second;
        if (!isFirst) {
            slots.leave();
            continue;
        }
        EndpointFacts endpoint = co_await probeEndpoint(network, target, deadline);
        slots.leave();
        auto server = probed.extract(target);
        const auto waiting = std::exchange(server.mapped().waiting, {});
        if (isWhole(endpoint, deadline)) {
            server.mapped().answer = endpoint;
            probed.insert(std::move(server));
        }
        for (const auto& other : waiting) other->wake();
        co_return endpoint;
    }
    co_return notAsked(target);
}

}  // namespace mailadvisor
