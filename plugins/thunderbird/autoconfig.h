#pragma once

#include "account/client_writer.h"

namespace mailadvisor::thunderbird {

/// The config-v1.1.xml a domain publishes for everybody's account set-up.
///
/// Servers in clear or without a sign-in method that Thunderbird reads are left out and named in
/// the cautions. Errors: InvalidInput when no incoming or no outgoing server remains: Thunderbird
/// refuses a file without either.
Result<Bundle> renderAutoconfig(const Domain& domain);

}  // namespace mailadvisor::thunderbird
