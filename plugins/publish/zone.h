#pragma once

#include "account/domain.h"

#include <string>

namespace mailadvisor::publish {

/// Lines for the domain's zone (RFC 1035 §5): SRV for each offered service (RFC 6186, 8314), the
/// target "." for each that is not, where Autodiscover and autoconfig are, and the TXT record
/// `mailconf`. The kind of incoming server that the domain names first has the better priority.
///
/// A server named by its address is left out: SRV knows names only. Without Autodiscover nothing
/// leads there.
std::string zoneLines(const Domain& domain, bool hasAutodiscover);

/// True when zoneLines leaves a server out.
bool hasAddressForName(const Domain& domain);

}  // namespace mailadvisor::publish
