#pragma once

#include <string>
#include <vector>

namespace mailadvisor {

/// A file that we wrote, known by its bytes.
struct KnownFile {
    std::string path{};  ///< relative to the folder it was written into
    std::string sha256{};

    friend bool operator==(const KnownFile&, const KnownFile&) = default;
};

/// Something stands at `path` below the folder; links are not followed.
bool stands(const std::string& folder, const std::string& path);

/// Removes what we wrote once and is not wanted any more, and the folders that are empty then. A
/// file that somebody changed since stays, and so does what cannot be removed.
void withdraw(const std::string& folder, const std::vector<KnownFile>& files);

}  // namespace mailadvisor
