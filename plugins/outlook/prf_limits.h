#pragma once

#include "account/account.h"
#include "base/result.h"

#include <string>

namespace mailadvisor::outlook {

/// What Outlook's files can say of an account.
///
/// Errors: InvalidInput for a server in clear, STARTTLS for the incoming server (the PRF knows
/// only "SSL or not"), a server without a password sign-in, a user name or address outside
/// ASCII.
Result<void> checkLimits(const Account& account);

/// The name that can stand in a PRF: its encoding is not documented, so ASCII only.
struct PrfName {
    std::string text{};
    bool isReplaced{};  ///< the display name could not be written; `text` is the address
};

PrfName prfName(const Account& account);

}  // namespace mailadvisor::outlook
