#pragma once

#include "account/client_writer.h"

namespace mailadvisor::thunderbird {

/// One person's new profile: a folder to put in Thunderbird's place as it is.
///
/// Errors: InvalidInput for what Thunderbird cannot say or must not (a connection in clear).
Result<Bundle> renderProfile(const Account& account, Platform platform);

}  // namespace mailadvisor::thunderbird
