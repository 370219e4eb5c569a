#pragma once

#include "account/account.h"

#include <optional>

namespace mailadvisor::thunderbird_android {

/// How the app signs in, as it calls it in the settings file and by number in the QR code.
enum class Authentication { None = 0, Password = 1, EncryptedPassword = 2, OAuth2 = 6 };

/// The first of the server's words that the app can do; a password when none is named. OAuth2 only
/// on the hosts that the app is registered with; no sign-in only for sending. Nothing: no way.
std::optional<Authentication> incomingAuthentication(const Server& server);
std::optional<Authentication> outgoingAuthentication(const Server& server);

/// "PLAIN", "CRAM_MD5", "XOAUTH2" or "NONE" (AuthType of the app).
const char* nameOf(Authentication authentication);

}  // namespace mailadvisor::thunderbird_android
