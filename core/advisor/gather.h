#pragma once

#include "base/email_address.h"
#include "base/result.h"
#include "base/secret.h"
#include "discovery/discover.h"
#include "facts/facts.h"
#include "net/task.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace mailadvisor {

struct Network;

/// What to find out, about one address or one host.
struct GatherRequest {
    std::optional<EmailAddress> address{};
    std::string server{};  ///< this server, no discovery; empty = discover
    DiscoveryOptions discovery{};
    std::string username{};           ///< --user; empty = as discovered, else the address
    const Secret* password{};         ///< nothing = no mailbox facts
    std::chrono::milliseconds timeout{};
    Timestamp now{};
    std::string observedFrom{};
};

/// Called on the way, for progress on the terminal.
struct GatherProgress {
    std::function<void(const Attempt&)> attempt{};
    std::function<void(const EndpointFacts&)> endpoint{};
};

/// Discovers, probes every candidate as it comes, and (with a password) looks into the mailbox.
/// Never fails: what could not be found stands in the facts.
Task<Facts> gather(Network& network, const GatherRequest& request, const GatherProgress& progress);

}  // namespace mailadvisor
