#pragma once

#include "facts/facts.h"
#include "net/deadline.h"
#include "net/task.h"

#include <string>
#include <vector>

namespace mailadvisor {

struct Network;

/// The shared host (DESIGN.md): where the only fault of a server is the name in its certificate,
/// probes the names that the certificate carries, when they lead to the same address.
///
/// What verifies fully there becomes another endpoint of the facts (a proposal). Only a name in
/// `trustedHosts` becomes a candidate too: a matching certificate alone proves nothing.
Task<void> lookForOwnNames(Network& network, Facts& facts,
                           const std::vector<std::string>& trustedHosts, Deadline deadline);

}  // namespace mailadvisor
