#pragma once

#include "facts/discovery_facts.h"

namespace mailadvisor {

/// Keeps or adds the hints that what the domain itself publishes could not be used (FilePassedOver,
/// AddressWanted), and drops them where one of its own sources named servers all the same.
void notePassedOver(DiscoveryFacts& facts);

}  // namespace mailadvisor
