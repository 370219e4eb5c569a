#pragma once

#include "base/result.h"
#include "output/nearest_folder.h"

#include <string>

namespace mailadvisor {

/// The nearest folder on the way to `folder`, locked for one writer until its handle closes: others
/// that write there wait for their turn, some seconds at most.
///
/// Where there are no locks, or where somebody else's folder stays locked, nobody waits: then each
/// file is still whole. Errors: WriteFailed, also when another run does not end.
Result<NearestFolder> waitForTurn(const std::string& folder);

/// The error for a run that finds another one at work in `folder`.
Error otherRunAtWork(const std::string& folder);

}  // namespace mailadvisor
