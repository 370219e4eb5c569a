#pragma once

#include "net/network.h"
#include "net/task.h"
#include "probe/probe.h"
#include "web/server_watch.h"

#include <vector>

namespace mailadvisor::web {

/// What a look at a server says of what its domain's file claims.
WatchOutcome outcomeOf(const EndpointFacts& seen);

/// Looks at every encrypted server of the domains once, a few at a time. Nothing is signed in to.
Task<std::map<ServerPlace, WatchOutcome>> checkServers(Network& network,
                                                       const std::vector<Domain>& domains);

}  // namespace mailadvisor::web
