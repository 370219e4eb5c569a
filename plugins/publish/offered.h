#pragma once

#include "account/domain.h"

#include <vector>

namespace mailadvisor::publish {

/// The domain with its encrypted servers only: connections in clear are never published.
Domain withoutPlain(const Domain& domain);

/// True when a server of this kind is among them.
bool offers(const Domain& domain, Protocol protocol);

/// The one server of each kind that an Autodiscover answer names, in the domain's order: the first
/// that takes a password and that every reader connects to rightly. Readers that look at the port
/// alone take STARTTLS on any but the usual ports for TLS (Thunderbird).
std::vector<DomainServer> forAutodiscover(const Domain& domain);

}  // namespace mailadvisor::publish
