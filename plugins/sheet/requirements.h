#pragma once

#include "account/account.h"
#include "base/result.h"

namespace mailadvisor::sheet {

/// What none of the programs can do: connect in clear, do without a server for sending, sign in
/// by anything but a password.
///
/// Errors: InvalidInput with the JSON path in `where`.
Result<void> checkRequirements(const Account& account);

/// Why a POP3 program that only ever leaves mail on the server cannot do what the account says
/// (message id), or null.
const char* deletionInability(const Account& account);

/// False for a server that knows its users by their address on the network.
bool needsSignIn(const Server& outgoing);

}  // namespace mailadvisor::sheet
