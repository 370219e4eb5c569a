#pragma once

#include "account/client_writer.h"

#include <map>
#include <string>

namespace mailadvisor::thunderbird {

/// The prefs.js of a profile in use with the account in it: under keys of our own, everything else
/// byte for byte as it was. The default account and the default outgoing server stay what they
/// were; an account that was added before is replaced.
///
/// Taking the account out again (removal.h) gives back every byte.
///
/// `files` holds the profile's `prefs.js` and, when there is one, `user.js`. Errors: InvalidInput
/// when there is no prefs.js, when it does not parse, when the profile already has this account
/// under other keys, or when a user.js would undo the addition at the next start.
Result<Bundle> renderAddition(const Account& account,
                              const std::map<std::string, std::string>& files);

}  // namespace mailadvisor::thunderbird
