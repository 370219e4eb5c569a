#pragma once

#include "facts/facts.h"

namespace mailadvisor {

/// True when anything came back from the port, if only that it is closed: the host and the network
/// on the way there work.
bool hasAnswered(const EndpointFacts& endpoint);

/// True when a service spoke there: not for a closed port, nor for one that takes connections and
/// then stays silent.
bool hasSpoken(const EndpointFacts& endpoint);

/// True when something was not asked for want of our own descriptors: then nothing may be concluded
/// from what is missing.
bool wasCutShortByOwnShortage(const Facts& facts);

}  // namespace mailadvisor
