#pragma once

#include "account/account.h"
#include "account/bundle.h"
#include "account/existing_account.h"

namespace mailadvisor::thunderbird {

/// The profile's prefs.js in which one account that stands there has the servers' settings of
/// `account`, and the differences; every other byte stays. A sign-in method that the server names
/// is right. The outgoing server is left as it is, with a caution, where other accounts send
/// through it and it is another one.
///
/// Errors: NotFound when the account does not stand there; as renderAddition.
Result<Bundle> renderCorrection(const Account& account, const ExistingFiles& files,
                                const ExistingAccount& present);

}  // namespace mailadvisor::thunderbird
