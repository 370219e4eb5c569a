#pragma once

#include "base/result.h"
#include "output/sink.h"

#include <functional>
#include <string>
#include <vector>

namespace mailadvisor {

/// A file whose bytes come bit by bit, so that none of it need be held.
struct GrowingFile {
    std::string name{};                   ///< one step, in the folder
    std::function<std::string()> next{};  ///< the next bytes; empty at the end
};

/// Writes such files (mode 0600) into a folder, all as a whole or none, on the disk itself; with
/// writeBundle's guarantees. A dry run only tells whether they could be.
///
/// Errors: as FolderSink::put.
Result<void> writeGrowing(const std::string& folder, const std::vector<GrowingFile>& files,
                          const WriteOptions& options);

}  // namespace mailadvisor
