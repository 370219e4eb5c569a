#pragma once

#include "output/sink.h"

#include <string>

namespace mailadvisor {

/// Ends what runs that were stopped left in `folder`, and in the folders above it, where they made
/// it: removed, or taken back where only a part was in place (rollback.h). What became of each is
/// told to `warn`. Nothing is touched that is not provably ours (hidden_folder.h).
void endLeftovers(const std::string& folder, const Warn& warn);

}  // namespace mailadvisor
