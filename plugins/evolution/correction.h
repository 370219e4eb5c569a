#pragma once

#include "account/account.h"
#include "account/bundle.h"
#include "account/existing_account.h"

namespace mailadvisor::evolution {

/// The sources in which one account that stands there has the servers' settings of `account`, and
/// the differences; every other byte stays. A sign-in method that the server names is right.
///
/// Errors: NotFound when the account does not stand there; as accountSources.
Result<Bundle> renderCorrection(const Account& account, const ExistingFiles& files,
                                const ExistingAccount& present);

}  // namespace mailadvisor::evolution
