#pragma once

#include "account/account.h"

#include <optional>
#include <string_view>

namespace mailadvisor::evolution {

/// How Evolution signs in to a server: the word of `[Authentication] Method`; empty when the
/// server wants no sign-in. Nothing when it has none of the server's methods.
std::optional<std::string_view> signInMethod(const Server& server);

/// True when the server names OAuth2 before the method that is written.
bool prefersOAuth2(const Server& server);

}  // namespace mailadvisor::evolution
