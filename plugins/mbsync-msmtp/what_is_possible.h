#pragma once

#include "account/account.h"
#include "account/bundle.h"
#include "base/result.h"

namespace mailadvisor::mbsync_msmtp {

/// Errors: InvalidInput for a connection in clear, a server that takes no password, and an IMAP
/// server named by its IP address: mbsync compares certificates with names only, so that it would
/// never sign in there.
Result<void> checkServers(const Account& account);

/// Errors: InvalidInput for a line longer than both programs read.
Result<void> checkLines(const BundleFile& file);

}  // namespace mailadvisor::mbsync_msmtp
