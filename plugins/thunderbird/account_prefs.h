#pragma once

#include "account/account.h"
#include "account_keys.h"
#include "base/result.h"
#include "pref.h"

#include <vector>

namespace mailadvisor::thunderbird {

/// The preferences that make up one account, without the lists it must stand in
/// (mail.accountmanager.accounts, mail.smtpservers).
///
/// Errors: InvalidInput for a server without encryption or without a sign-in method that
/// Thunderbird has.
Result<std::vector<Pref>> accountPrefs(const Account& account, const AccountKeys& keys);

}  // namespace mailadvisor::thunderbird
