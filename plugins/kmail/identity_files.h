#pragma once

#include "account/account.h"

#include <string>

namespace mailadvisor::kmail {

/// The emailidentities of a new profile: the sender's name and address.
std::string identitiesFile(const Account& account);

/// The mailtransports of a new profile: the outgoing server.
std::string transportsFile(const Server& outgoing);

}  // namespace mailadvisor::kmail
