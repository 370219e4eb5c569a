#pragma once

#include "advisor/shared_probe.h"
#include "base/email_address.h"
#include "discovery/discovery_cache.h"
#include "facts/facts.h"
#include "net/task.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

struct Network;

/// What to find out, about one address or one host.
struct GatherRequest {
    std::optional<EmailAddress> address{};
    std::string server{};  ///< this server, no discovery; empty = discover
    DiscoveryOptions discovery{};
    DiscoveryCache* cache{};                  ///< keeps what is found; may be nothing
    bool mayRemember{};                       ///< answers of earlier runs will do, while fresh
    bool probes{true};                        ///< false = nothing is connected to but sources
    ProbeDepth depth{};                       ///< how closely each port is looked at
    std::string username{};                   ///< --user; empty = as discovered, else the address
    ProbedServers* probed{};                  ///< consulted and filled; may be nothing
    std::vector<std::string> trustedHosts{};  ///< server names the policy vouches for
    std::chrono::milliseconds timeout{};      ///< for everything together
    Timestamp now{};
    std::string observedFrom{};
};

/// Called on the way, for progress on the terminal; may be empty.
struct GatherProgress {
    std::function<void(const EndpointFacts&)> endpoint{};
    std::function<void(const Candidate&)> candidate{};       ///< as it is found; some come twice
    std::function<void(const DiscoveryFacts&)> discovery{};  ///< when all sources have answered
};

/// Discovers and probes every candidate as it comes. No password is needed or sent: the mailbox
/// is looked into afterwards (mailbox_visit.h).
///
/// The work of one domain is bounded: so many ports in all and at once; what was left out stands in
/// a lint. Guesses that do not answer are dropped: the probe proves them. Never fails: what could
/// not be found stands in the facts. The request must outlive the task.
Task<Facts> gather(Network& network, const GatherRequest& request, const GatherProgress& progress);

}  // namespace mailadvisor
