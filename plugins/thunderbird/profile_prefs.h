#pragma once

#include "account/account.h"
#include "base/result.h"

#include <string>

namespace mailadvisor::thunderbird {

/// The prefs.js of a new profile with one account, under keys of our own so that accounts the
/// person adds later never collide.
///
/// Errors: InvalidInput for a server without encryption or without a sign-in method that
/// Thunderbird has.
Result<std::string> profilePrefs(const Account& account);

}  // namespace mailadvisor::thunderbird
