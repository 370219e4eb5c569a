#pragma once

#include "discovery/discover.h"
#include "net/event_loop.h"
#include "net/https_client.h"
#include "net/network.h"
#include "net/resolver.h"
#include "net/tls_trust.h"

#include <chrono>
#include <string>

namespace mailadvisor::lab {

/// A variable that `servers` set; empty without it.
std::string variable(const char* name);

/// The options under which the lab's servers stand for the Internet. `isValidating` asks the
/// validating resolver in front of them.
NetworkOptions networkOptions(bool isValidating = false);

/// Discovery of one address over the lab's servers.
DiscoveryFacts discover(const std::string& address, DiscoveryOptions options = {},
                        NetworkOptions network = networkOptions(),
                        std::chrono::milliseconds time = std::chrono::seconds(8));

/// What the lab's DNS says are the names of an address.
Result<std::vector<std::string>> namesOf(const std::string& address);

/// The attempt of that source with the best outcome; fails the test when there is none.
Attempt attemptOf(const DiscoveryFacts& facts, Source source);

}  // namespace mailadvisor::lab
