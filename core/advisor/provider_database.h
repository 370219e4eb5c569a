#pragma once

#include "policy/policy.h"

#include <optional>
#include <string>

namespace mailadvisor {

/// The database of providers that this run asks: as wished, else as the policy says, else the
/// public one; `none` when none is.
std::string wishedIspdb(const std::string& wish, const Policy& policy);

/// The same for one domain; nothing when it is not asked about there: for `none`, and the public
/// one about domains whose mail systems the policy lays down.
std::optional<std::string> ispdbFor(const std::string& wish, const Policy& policy,
                                    const std::string& domain);

}  // namespace mailadvisor
