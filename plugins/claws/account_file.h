#pragma once

#include "account/account.h"
#include "base/result.h"

#include <string>

namespace mailadvisor::claws {

/// The numbers Claws Mail 4 has for the protocols (its files without `config_version` count
/// otherwise).
inline constexpr int protocolPop3 = 0;
inline constexpr int protocolImap = 1;

/// The most days the program's own form shows: opening it would silently shorten more.
inline constexpr int maxDaysOnServer = 365;

/// What the account is called in the program: its address, without the `/` that separates folders.
std::string accountName(const Account& account);

/// The accountrc of a new profile with one account. Values have no escapes: each is the rest of
/// its line.
///
/// Errors: InvalidInput for a server without encryption or without a sign-in method Claws Mail
/// has, and for more than `maxDaysOnServer` days.
Result<std::string> accountFile(const Account& account);

}  // namespace mailadvisor::claws
