#pragma once

#include "account/bundle.h"
#include "base/result.h"

#include <string>

namespace mailadvisor {

/// The files of a bundle as one ZIP archive in memory, for a download: the same bytes for the same
/// bundle.
///
/// Errors: InvalidInput for a path that leads out of the archive or stands twice; Internal when
/// the archive cannot be made.
Result<std::string> zipOf(const Bundle& bundle);

/// The same as a tar that is not compressed. Errors: as zipOf.
Result<std::string> tarOf(const Bundle& bundle);

}  // namespace mailadvisor
