#pragma once

#include "account/account.h"
#include "facts/facts.h"
#include "policy/policy.h"

#include <vector>

namespace mailadvisor {

/// The servers of an account that neither the policy nor a trusted source of the address's domain
/// names as its mail servers: before a password goes there, the person has to say yes.
std::vector<Server> unvouchedServers(const Account& account, const Facts& facts,
                                     const Policy& policy);

}  // namespace mailadvisor
