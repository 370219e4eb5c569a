#pragma once

#include "account/bundle.h"
#include "account/domain.h"
#include "base/result.h"

namespace mailadvisor::evolution {

/// One account for everybody on a machine: Evolution fills in each person's login and real name
/// and keeps the person's copy in step with the machine's files.
///
/// The best usable IMAP server is taken, else the best POP3 server; the cautions say which. Errors:
/// InvalidInput when no incoming server is usable, for a user name that Evolution would expand
/// (`${`), and as accountSources.
Result<Bundle> renderMachineAccount(const Domain& domain);

}  // namespace mailadvisor::evolution
