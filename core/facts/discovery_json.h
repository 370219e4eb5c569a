#pragma once

#include "base/json_reader.h"
#include "facts/discovery_facts.h"

namespace mailadvisor {

/// The `discovery` part of `mailadvisor.facts.v1`; a missing part is an empty discovery.
DiscoveryFacts discoveryFrom(const JsonReader& place);

}  // namespace mailadvisor
