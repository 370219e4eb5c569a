#pragma once

#include "account/account.h"
#include "base/result.h"

namespace mailadvisor::sheet {

/// What none of the programs can do: connect in clear, do without a server for sending, sign in
/// by anything but a password, delete mail from the server right away or after days.
///
/// Errors: InvalidInput with the JSON path in `where`.
Result<void> checkRequirements(const Account& account);

/// False for a server that knows its users by their address on the network.
bool needsSignIn(const Server& outgoing);

}  // namespace mailadvisor::sheet
