#pragma once

#include "account/client_writer.h"

namespace mailadvisor::thunderbird {

/// Everybody on a machine, by what a domain offers: folders to copy into Thunderbird's own.
///
/// `both` (trust in the issuer, no look-ups in clear) goes with either of two ways: `typed-address`
/// (people type name, address and password; the servers come from isp/<domain>.xml) or
/// `login-name` (the account is there already, named by the login name of the computer). For
/// Windows also `registry`: the policies of `both` for those who give them by group policy or
/// Intune. Errors: as usableServers.
Result<Bundle> renderMachine(const RenderRequest& request);

}  // namespace mailadvisor::thunderbird
