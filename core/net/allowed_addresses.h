#pragma once

#include "base/result.h"
#include "net/network.h"
#include "net/resolver.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// The addresses of a route that may be connected to; not empty.
///
/// With `publicOnly` special-use names and private addresses are left out, unless a connect-to
/// rule named the address itself.
/// Errors: the resolver's; Untrusted when only addresses are left that publicOnly refuses.
Task<Result<std::vector<std::string>>> allowedAddresses(Resolver& resolver, Route route,
                                                        bool publicOnly, Deadline deadline);

}  // namespace mailadvisor
