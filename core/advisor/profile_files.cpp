#include "advisor/profile_files.h"

#include "clients/profile_path.h"
#include "system/native_path.h"
#include "system/read_file.h"

#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostFiles = 1000;  // an account takes one to three

/// The ordinary files that `pattern` names, relative to the profile.
std::set<std::string> namedBy(const std::string& pattern, const fs::path& profile) {
    std::set<std::string> names;
    const fs::path folder = nativePath(pattern).parent_path();
    std::error_code unreadable;  // a folder that is not there has no files
    fs::directory_iterator entry(profile / folder, unreadable);
    for (; !unreadable && entry != fs::directory_iterator(); entry.increment(unreadable)) {
        const auto path = (folder / entry->path().filename()).generic_string();
        std::error_code vanished;
        const bool isFile = fs::is_regular_file(entry->path(), vanished);
        if (isFile && matchesProfilePath(pattern, path)) names.insert(path);
        if (names.size() > mostFiles) break;
    }
    return names;
}

}  // namespace

Result<ExistingFiles> profileFiles(const ClientMetadata& client, const std::string& profile) {
    ExistingFiles files;
    for (const auto& pattern : client.profile.reads) {
        for (const auto& name : namedBy(pattern, nativePath(profile))) {
            if (files.size() == mostFiles) {
                return Unexpected{{ErrorCode::LimitExceeded,
                                   profile,
                                   {MESSAGE_ID("error.profile-too-large"), {}},
                                   {MESSAGE_ID("error.no-profile.remedy"), {}}}};
            }
            auto bytes = readFile((nativePath(profile) / nativePath(name)).string());
            if (!bytes) return Unexpected{bytes.error()};
            files[name] = *std::move(bytes);
        }
    }
    return files;
}

}  // namespace mailadvisor
