#include "advisor/profile_files.h"

#include "clients/profile_path.h"
#include "system/read_file.h"

#include <filesystem>
#include <set>
#include <system_error>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

/// The paths that a pattern names in a profile.
std::set<std::string> namedBy(const std::string& pattern, const fs::path& profile) {
    if (pattern.find('*') == std::string::npos) return {pattern};
    std::set<std::string> paths;
    const fs::path folder = fs::path(pattern).parent_path();
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(profile / folder, failure)) {
        const std::string path = (folder / entry.path().filename()).generic_string();
        if (matchesProfilePath(pattern, path)) paths.insert(path);
    }
    return paths;
}

}  // namespace

Result<ExistingFiles> profileFiles(const ClientMetadata& client, const std::string& profile) {
    ExistingFiles files;
    for (const auto& pattern : client.profile.reads) {
        for (const auto& path : namedBy(pattern, profile)) {
            std::error_code failure;
            if (!fs::is_regular_file(fs::path(profile) / path, failure)) continue;
            auto bytes = readFile((fs::path(profile) / path).string());
            if (!bytes) return Unexpected{bytes.error()};
            files[path] = std::move(*bytes);
        }
    }
    return files;
}

}  // namespace mailadvisor
