#pragma once

#include "net/deadline.h"
#include "net/task.h"
#include "probe/probe.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace mailadvisor {

class Slots;
class Wakeup;
struct Network;

/// A server that somebody asked about in this run.
struct ProbedServer {
    std::optional<EndpointFacts> answer{};           ///< nothing while it is being asked
    std::vector<std::shared_ptr<Wakeup>> waiting{};  ///< those who want that answer, too
    Deadline::Clock::time_point usedAt{};            ///< when the answer was given last
};

/// What servers answered in this run: one that many domains share is asked only once, also when
/// they are looked at at the same time.
using ProbedServers = std::map<Target, ProbedServer>;

/// Keeps memory small in a long run: beyond `most` the answers that nobody wanted for the longest
/// time are forgotten, half of them at once. Who is being asked stays.
void forgetOldServers(ProbedServers& probed, std::size_t most);

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
