#pragma once

#include "base/email_address.h"
#include "discovery/discovery_cache.h"
#include "facts/facts.h"
#include "net/task.h"
#include "probe/probe.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

struct Network;
class Wakeup;

/// A server that somebody asked about in this run.
struct ProbedServer {
    std::optional<EndpointFacts> answer{};           ///< nothing while it is being asked
    std::vector<std::shared_ptr<Wakeup>> waiting{};  ///< those who want that answer, too
};

/// What servers answered in this run: one that many domains share is asked only once, also when
/// they are looked at at the same time.
using ProbedServers = std::map<Target, ProbedServer>;

/// What to find out, about one address or one host.
struct GatherRequest {
    std::optional<EmailAddress> address{};
    std::string server{};  ///< this server, no discovery; empty = discover
    DiscoveryOptions discovery{};
    DiscoveryCache* cache{};                  ///< keeps what is found; may be nothing
    bool mayRemember{};                       ///< answers of earlier runs will do, while fresh
    bool probes{true};                        ///< false = discovery only
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
};

/// Discovers and probes every candidate as it comes. No password is needed or sent: the mailbox
/// is looked into afterwards (mailbox_visit.h).
///
/// Guesses that do not answer are dropped: the probe proves them. Never fails: what could not be
/// found stands in the facts. The request must outlive the task.
Task<Facts> gather(Network& network, const GatherRequest& request, const GatherProgress& progress);

}  // namespace mailadvisor
