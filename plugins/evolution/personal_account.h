#pragma once

#include "account/account.h"
#include "account/bundle.h"
#include "base/result.h"

namespace mailadvisor::evolution {

/// One person's account: sources that stand beside any others, in a new or a used profile.
///
/// Errors: as accountSources.
Result<Bundle> renderPersonalAccount(const Account& account);

}  // namespace mailadvisor::evolution
