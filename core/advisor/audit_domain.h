#pragma once

#include "advisor/gather.h"

namespace mailadvisor {

/// Finds out all that a judgement of a whole domain needs: what gather finds for a person of it,
/// and what the domain publishes beside (facts/published_domain.h).
///
/// `request.address` is the domain (EmailAddress::ofDomain); only its name leaves this computer,
/// and `postmaster` where a protocol demands a person. Nothing that an earlier run found is used,
/// every source and port is asked whatever the others answered, and whoever was silent is asked
/// once more before it counts; all within `request.timeout`. Never fails: what could not be found
/// stands in the facts.
Task<Facts> auditDomain(Network& network, GatherRequest request, GatherProgress progress);

}  // namespace mailadvisor
