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

ProbedServers::Known ProbedServers::recall(const Target& target,
                                           const std::shared_ptr<Wakeup>& sleeper) {
    const std::lock_guard lock(mutex_);
    const auto known = servers_.find(target);
    if (known == servers_.end()) return {};
    auto& server = known->second;
    server.usedAt = Deadline::Clock::now();
    if (!server.answer) server.waiting.push_back(sleeper);
    return {server.answer, !server.answer};
}

bool ProbedServers::begin(const Target& target) {
    const std::lock_guard lock(mutex_);
    return servers_.try_emplace(target).second;
}

void ProbedServers::end(const Target& target, std::optional<EndpointFacts> answer) {
    const std::lock_guard lock(mutex_);
    const auto asked = servers_.find(target);
    for (auto& sleeper : asked->second.waiting) Wakeup::wakeFromAnywhere(std::move(sleeper));
    if (!answer) {
        servers_.erase(asked);
        return;
    }
    asked->second = {std::move(answer), {}, Deadline::Clock::now()};
}

void ProbedServers::forgetOld(std::size_t most) {
    const std::lock_guard lock(mutex_);
    if (servers_.size() <= most) return;
    std::vector<Deadline::Clock::time_point> times;
    for (const auto& [target, server] : servers_) times.push_back(server.usedAt);
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    std::erase_if(servers_, [&](const auto& entry) {
        return entry.second.answer && entry.second.usedAt <= *middle;
    });
}

Task<EndpointFacts> probeShared(Network& network, ProbedServers& probed, Target target,
                                Slots& slots, Deadline deadline, ProbeDepth depth) {
    while (!deadline.isPast()) {
        const auto sleeper = std::make_shared<Wakeup>(network.loop->executor());
        const auto known = probed.recall(target, sleeper);
        if (known.answer) co_return *known.answer;
        if (known.isBeingAsked) {
            co_await sleeper->wait(deadline);
            continue;
        }
        if (!co_await slots.enter(deadline)) break;
        // Another domain may have begun to ask meanwhile.
        if (!probed.begin(target)) {
            slots.leave();
            continue;
        }
        EndpointFacts endpoint = co_await probeEndpoint(network, target, deadline, depth);
        slots.leave();
        std::optional<EndpointFacts> whole;
        if (isWhole(endpoint, deadline)) whole = endpoint;
        probed.end(target, std::move(whole));
        co_return endpoint;
    }
    co_return notAsked(target);
}

}  // namespace mailadvisor
