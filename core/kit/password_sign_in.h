#pragma once

#include "account/account.h"

namespace mailadvisor {

/// What a client that knows only a user name and a password can do with a server, read from
/// autoconfig's words in Server::auth; a server without words takes a password.

/// True when the password itself may be sent; the connection must be encrypted.
bool takesCleartextPassword(const Server& server);

/// True when a password signs in, itself or by challenge and response.
bool takesPassword(const Server& server);

/// True when the server takes mail without any sign-in, and no password.
bool takesMailFromAnybody(const Server& server);

}  // namespace mailadvisor
