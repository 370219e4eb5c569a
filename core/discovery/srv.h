#pragma once

#include "net/resolver.h"

#include <vector>

namespace mailadvisor {

/// Puts records in the order they are to be tried (RFC 2782): lower priority first, then more
/// weight. The random draw among equals is left out: the same DNS gives the same advice.
void sortByPreference(std::vector<SrvRecord>& records);

}  // namespace mailadvisor
