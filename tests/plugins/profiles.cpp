#include "plugins/profiles.h"

#include "clients/profile_path.h"
#include "plugins/rendering.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

bool isRead(const ClientMetadata& client, const std::string& path) {
    return std::ranges::any_of(client.profile.reads, [&path](const auto& pattern) {
        return matchesProfilePath(pattern, path);
    });
}

}  // namespace

std::vector<ExistingProfile> existingProfiles() {
    std::vector<ExistingProfile> profiles;
    for (const ClientMetadata& client : builtClients().clients()) {
        const fs::path root = fs::path(WRITERS_DIR) / client.id / "profiles";
        if (!fs::exists(root)) continue;
        for (const auto& folder : fs::directory_iterator(root)) {
            ExistingProfile profile{client.id, folder.path(), {}};
            const fs::path files = folder.path() / "files";
            for (const auto& entry : fs::recursive_directory_iterator(files)) {
                const std::string path = fs::relative(entry.path(), files).generic_string();
                if (entry.is_regular_file() && isRead(client, path))
                    profile.files[path] = readFile(entry.path());
            }
            profiles.push_back(std::move(profile));
        }
    }
    std::ranges::sort(profiles, {}, &ExistingProfile::folder);
    EXPECT_FALSE(profiles.empty());
    return profiles;
}

ExistingFiles asInProfile(const ClientMetadata& client, const Bundle& bundle) {
    ExistingFiles files;
    for (const BundleFile& file : bundle.files) {
        for (auto slash = file.path.find('/'); slash != std::string::npos;
             slash = file.path.find('/', slash + 1)) {
            const std::string path = file.path.substr(slash + 1);
            for (const std::string& place : {path, "." + path}) {
                if (isRead(client, place)) files[place] = file.content;
            }
        }
    }
    return files;
}

}  // namespace mailadvisor
