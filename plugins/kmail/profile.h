#pragma once

#include "account/account.h"
#include "account/bundle.h"
#include "base/result.h"

namespace mailadvisor::kmail {

/// The most days KMail's own form shows: opening it would silently shorten more.
inline constexpr int maxDaysOnServer = 365;

/// One person's new profile.
///
/// Errors: InvalidInput for a server without encryption or without a sign-in method KMail has, and
/// for more than `maxDaysOnServer` days.
Result<Bundle> renderProfile(const Account& account);

}  // namespace mailadvisor::kmail
