#pragma once

#include "output/sink.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// Writes one bundle into `folder` as a whole, or nothing (FolderSink). Errors: as FolderSink.
Result<std::vector<WrittenFile>> writeBundle(const Bundle& bundle, const std::string& folder,
                                             const WriteOptions& options);

}  // namespace mailadvisor
