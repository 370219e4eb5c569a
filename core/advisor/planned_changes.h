#pragma once

#include "account/bundle.h"
#include "base/result.h"
#include "report/file_change.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// What writing the bundle into `folder` would change there, file by file; nothing is written.
///
/// Errors: as the real run would give (writeBundle).
Result<std::vector<FileChange>> plannedChanges(const Bundle& bundle, const std::string& folder,
                                               bool mayReplace);

}  // namespace mailadvisor
