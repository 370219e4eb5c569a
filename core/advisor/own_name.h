#pragma once

#include "facts/facts.h"
#include "net/deadline.h"
#include "net/task.h"

#include <string>
#include <vector>

namespace mailadvisor {

struct Network;

/// The servers that doubtful sources name on one of `trustedHosts` become trusted candidates,
/// before the published ones: the host is vouched for, the source's user name and methods are not.
void believeTrustedHosts(Facts& facts, const std::vector<std::string>& trustedHosts);

/// The shared host (DESIGN.md): where the only fault of a server is the name in its certificate,
/// probes the names the server may have of its own, when they lead to the same address: those of
/// the certificate, the domain's mail exchanger, what the address says of itself (PTR), and the
/// hoster table's.
///
/// What verifies fully there becomes another endpoint of the facts (a proposal). Only a name in
/// `trustedHosts`, in the hoster table or of a hoster's shared machines (shared_machine.h) becomes
/// a candidate too: a matching certificate alone proves nothing, an attacker has one as well.
Task<void> lookForOwnNames(Network& network, Facts& facts,
                           const std::vector<std::string>& trustedHosts, Deadline deadline);

}  // namespace mailadvisor
