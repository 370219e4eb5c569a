#pragma once

#include "account/domain.h"
#include "authentication.h"
#include "base/message.h"
#include "base/result.h"

#include <vector>

namespace mailadvisor::thunderbird {

Direction directionOf(const DomainServer& server);

/// The servers of a domain that Thunderbird may use, with the sign-in words it reads.
///
/// Servers in clear or without such a word are left out and named in `cautions`. Errors:
/// InvalidInput when no incoming or no outgoing server remains: Thunderbird's account set-up
/// refuses a file without either.
Result<Domain> usableServers(const Domain& domain, std::vector<Message>& cautions);

/// The first server of a direction; `domain` must have one.
const DomainServer& firstServer(const Domain& domain, Direction direction);

}  // namespace mailadvisor::thunderbird
