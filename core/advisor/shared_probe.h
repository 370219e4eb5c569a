#pragma once

#include "net/deadline.h"
#include "net/task.h"
#include "probe/probe.h"

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace mailadvisor {

class Slots;
class Wakeup;
struct Network;

/// What servers answered in this run: one that many domains share is asked only once, also when
/// they are looked at at the same time.
///
/// Looks on several loops may share it: each call may come from any thread, and all loops must
/// stand until the last look has ended.
class ProbedServers {
public:
    struct Known {
        std::optional<EndpointFacts> answer{};
        bool isBeingAsked{};  ///< then `sleeper` is woken at the end of it
    };

    /// What is known about a server.
    Known recall(const Target& target, const std::shared_ptr<Wakeup>& sleeper);

    /// True for the one caller who is to ask this server now and must call `end`; false when it
    /// was or is being asked.
    bool begin(const Target& target);

    /// What the server answered, and nothing when it is to be asked again by who wants to know.
    void end(const Target& target, std::optional<EndpointFacts> answer);

    /// Keeps memory small in a long run: beyond `most` the answers that nobody wanted for the
    /// longest time are forgotten, half of them at once. Who is being asked stays.
    void forgetOld(std::size_t most);

private:
    struct Server {
        std::optional<EndpointFacts> answer{};           ///< nothing while it is being asked
        std::vector<std::shared_ptr<Wakeup>> waiting{};  ///< those who want that answer, too
        Deadline::Clock::time_point usedAt{};            ///< when the answer was given last
    };

    std::mutex mutex_{};
    std::map<Target, Server> servers_{};
};

/// Asks a server when one of the domain's slots is free, or takes over what it tells another domain
/// that asks it now or has asked it.
///
/// Only a whole answer is taken over: one that the other domain's deadline cut short, or that was
/// not had for want of our own descriptors, says nothing about the server. Not probed, with
/// DeadlineReached, when neither a slot nor an answer came in time.
Task<EndpointFacts> probeShared(Network& network, ProbedServers& probed, Target target,
                                Slots& slots, Deadline deadline,
                                ProbeDepth depth = ProbeDepth::Usual);

}  // namespace mailadvisor
