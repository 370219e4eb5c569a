#pragma once

#include "account/client_writer.h"

namespace mailadvisor::outlook {

/// Everybody on a domain's Windows machines: a logon script that lets Outlook's own wizard find the
/// settings, for those whose Outlook has no profile yet. No PRF: nothing says that Outlook expands
/// variables in one.
///
/// Servers in clear or without a password sign-in are left out and named in the cautions. Errors:
/// InvalidInput when no incoming server remains.
Result<Bundle> renderMachine(const Domain& domain);

}  // namespace mailadvisor::outlook
