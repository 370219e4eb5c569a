#pragma once

#include "base/json.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// One file that would be written, beside what stands there now.
struct FileChange {
    std::string path{};
    bool isNew{};
    std::string diff{};  ///< as lineDiff

    friend bool operator==(const FileChange&, const FileChange&) = default;
};

/// The `changes` of a preview (DESIGN.md "Dialogue").
Json toJson(const std::vector<FileChange>& changes);

}  // namespace mailadvisor
