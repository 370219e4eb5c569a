#pragma once

#include "account/account.h"

namespace mailadvisor {

/// What a client can do with a server of an account, read from autoconfig's words in Server::auth
/// (base/auth_word.h); a server without words takes a password.

/// True when the password itself may be sent; the connection must be encrypted.
bool takesCleartextPassword(const Server& server);

/// True when a password signs in, itself or by challenge and response.
bool takesPassword(const Server& server);

/// True when the server names OAuth2 and nothing else: a client without it cannot sign in.
bool takesTokensOnly(const Server& server);

/// True when the server takes mail without any sign-in, and no password.
bool takesMailFromAnybody(const Server& server);

}  // namespace mailadvisor
