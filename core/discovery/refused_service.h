#pragma once

#include "facts/discovery_facts.h"

namespace mailadvisor {

/// What follows from a service record with the target "." (RFC 2782: decidedly not offered).
///
/// Candidates of that protocol from weaker evidence than the domain's own DNS are dropped; those
/// from stronger evidence stay, and the contradiction becomes the lint SrvSaysNotOffered.
void applyRefusedServices(DiscoveryFacts& facts);

}  // namespace mailadvisor
