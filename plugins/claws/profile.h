#pragma once

#include "account/bundle.h"
#include "account/client_writer.h"

namespace mailadvisor::claws {

/// One person's new profile.
///
/// Errors: InvalidInput for a platform Claws Mail does not run on, and as accountFile.
Result<Bundle> renderProfile(const Account& account, Platform platform);

}  // namespace mailadvisor::claws
