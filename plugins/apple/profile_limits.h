#pragma once

#include "account/account.h"
#include "base/result.h"

#include <optional>
#include <string_view>

namespace mailadvisor::apple {

enum class Direction { Incoming, Outgoing };

/// Apple's word for the first of the server's sign-in methods that a profile can say; nothing
/// when it can say none of them.
std::optional<std::string_view> authenticationOf(const Server& server, Direction direction);

/// True when sending needs a password of its own.
bool signsInApart(const Account& account);

/// Refuses what a profile cannot say: a connection in clear, no outgoing server, a sign-in method
/// without a word, deleting from a POP3 server at once or after days.
///
/// Errors: InvalidInput with the JSON path in `where`.
Result<void> checkLimits(const Account& account);

}  // namespace mailadvisor::apple
