#pragma once

#include "account/account.h"

#include <string>

namespace mailadvisor::kmail {

/// The identifier of the account's Akonadi resource, the first of its kind.
std::string resourceName(const Account& account);

/// The resource's settings: the incoming server and what stays on it. The account must have been
/// checked: an encrypted server with a sign-in method.
std::string resourceFile(const Account& account);

/// Akonadi's list of resources, with this one alone.
std::string agentsFile(const Account& account);

/// What the resource is called in KMail; empty for an address this file cannot hold.
std::string agentNameFile(const Account& account);

}  // namespace mailadvisor::kmail
