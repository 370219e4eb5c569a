#include "advisor/shared_probe.h"

#include "net/event_loop.h"
#include "net/network.h"
#include "net/slots.h"
#include "net/wakeup.h"

#include <algorithm>
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

void forgetOldServers(ProbedServers& probed, std::size_t most) {
    if (probed.size() <= most) return;
    std::vector<Deadline::Clock::time_point> times;
    for (const auto& [target, server] : probed) times.push_back(server.usedAt);
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    std::erase_if(probed, [&](const auto& entry) {
        return entry.second.answer && entry.second.usedAt <= *middle;
    });
}

Task<EndpointFacts> probeShared(Network& network, ProbedServers& probed, Target target,
                                Slots& slots, Deadline deadline, ProbeDepth depth) {
    while (!deadline.isPast()) {
        if (const auto known = probed.find(target); known != probed.end()) {
            known->second.usedAt = Deadline::Clock::now();
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
        EndpointFacts endpoint = co_await probeEndpoint(network, target, deadline, depth);
        slots.leave();
        auto server = probed.extract(target);
        const auto waiting = std::exchange(server.mapped().waiting, {});
        if (isWhole(endpoint, deadline)) {
            server.mapped().answer = endpoint;
            server.mapped().usedAt = Deadline::Clock::now();
            probed.insert(std::move(server));
        }
        for (const auto& other : waiting) other->wake();
        co_return endpoint;
    }
    co_return notAsked(target);
}

}  // namespace mailadvisor
