#pragma once

#include "facts/facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Names that a server may have of its own besides the one it is published under, best first and
/// few: those of its certificate, the domain's mail exchanger, `ofAddress` (what the DNS says the
/// address is called), and the servers of the hoster the exchanger belongs to.
///
/// Only possibilities: each must lead to the same address and verify there.
std::vector<std::string> possibleNames(const Facts& facts, const EndpointFacts& published,
                                       const std::vector<std::string>& ofAddress);

/// True when the hoster table names this very server, which vouches for it.
bool isInHosterTable(std::string_view host);

}  // namespace mailadvisor
