#pragma once

#include "account/account.h"

#include <string>

namespace mailadvisor::outlook {

/// A PRF for one new Outlook profile with one account: ASCII, CRLF, no BOM, no password.
///
/// A profile that is there stays as it is, and the default one stays the default, even when
/// somebody imports the file by hand; the reasons stand beside the values.
///
/// No PST service and no DefaultStore: with them the account is imported without a store
/// (measured by others on 16.0). The account must have passed checkLimits.
std::string prf(const Account& account);

}  // namespace mailadvisor::outlook
