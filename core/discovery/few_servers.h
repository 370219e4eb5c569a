#pragma once

#include "discovery/source.h"

#include <cstddef>

namespace mailadvisor {

/// What one source may name. The largest honest answer seen names ten servers on three hosts; more
/// would turn us into a scanner of whatever hosts and ports a stranger writes down.
inline constexpr std::size_t mostServersOfSource = 32;
inline constexpr std::size_t mostHostsOfSource = 8;

/// Leaves the first servers of an answer, as many as one source may name, and says in a lint how
/// many it named when some were left out.
void keepFewServers(SourceFacts& answer);

}  // namespace mailadvisor
