#include "clients/profile_homes.h"

#include "clients/profile_index.h"
#include "system/environment.h"
#include "system/folders.h"
#include "system/native_path.h"
#include "system/own_system.h"
#include "system/read_file.h"
#include "system/registry.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

/// The path that stands in the metadata on this computer; empty when its beginning is not known.
fs::path expanded(const std::string& text) {
    const std::pair<std::string_view, fs::path (*)()> roots[] = {{"~", homeRoot},
                                                                 {"$CONFIG", configurationRoot}};
    for (const auto& [name, root] : roots) {
        if (text == name) return root();
        if (!text.starts_with(std::string(name) + "/")) continue;
        const fs::path folder = root();
        return folder.is_absolute() ? folder / nativePath(text.substr(name.size() + 1))
                                    : fs::path();
    }
    return nativePath(text);
}

bool isThere(const fs::path& path) {
    std::error_code failure;
    return !path.empty() && fs::exists(path, failure);
}

bool isOnPath(const std::string& command) {
    const char separator = ownSystem() == OperatingSystem::Windows ? ';' : ':';
    std::string folders = environment("PATH") + separator;
    for (std::size_t end; (end = folders.find(separator)) != std::string::npos;) {
        const fs::path folder = nativePath(folders.substr(0, end));
        if (folder.is_absolute() && isThere(folder / command)) return true;
        folders.erase(0, end + 1);
    }
    return false;
}

/// 64-bit Windows has a second folder for programs of 32 bits, as Office often is.
bool isInPrograms(const std::string& path) {
    const char* const roots[] = {"ProgramFiles", "ProgramFiles(x86)"};
    return std::ranges::any_of(roots, [&path](const char* root) {
        const fs::path folder = nativePath(environment(root));
        return folder.is_absolute() && isThere(folder / nativePath(path));
    });
}

bool hasProgram(const ProfileHome& home) {
    static constexpr std::string_view programs = "$PROGRAMS/";
    return std::ranges::any_of(home.programs, [](const std::string& program) {
        if (program.starts_with(programs)) return isInPrograms(program.substr(programs.size()));
        const bool isPath = program.find('/') != std::string::npos;
        return isPath ? isThere(expanded(program)) : isOnPath(program);
    });
}

std::vector<std::string> profilesIn(const ProfileHome& home, const std::string& index) {
    std::vector<std::string> paths;
    if (home.packaging == Packaging::Registry) {
        for (const auto& key : registryKeys(home.folder)) paths.push_back(home.folder + "/" + key);
        return paths;
    }
    const fs::path folder = expanded(home.folder);
    if (!folder.is_absolute()) return {};
    if (index.empty()) return {folder.string()};
    const auto text = readFile((folder / nativePath(index)).string());
    if (!text) return {};
    for (const auto& profile : readProfileIndex(*text)) {
        const fs::path path = nativePath(profile.path);
        if (profile.isRelative == path.is_absolute()) continue;
        paths.push_back((folder / path).lexically_normal().make_preferred().string());
    }
    return paths;
}

/// The same for two ways to one folder.
std::string identityOf(const std::string& path) {
    std::error_code failure;
    const fs::path real = fs::canonical(nativePath(path), failure);
    return failure ? path : real.string();
}

}  // namespace

std::vector<ProfileSpot> profileSpots(const ClientMetadata& client, Platform platform) {
    std::vector<ProfileSpot> spots;
    std::vector<std::string> seen;
    for (const auto& home : client.profile.homes) {
        if (home.platform != platform) continue;
        for (auto& path : profilesIn(home, client.profile.index)) {
            std::string identity = identityOf(path);
            if (std::ranges::find(seen, identity) != seen.end()) continue;
            seen.push_back(std::move(identity));
            spots.push_back({std::move(path), home.packaging});
        }
    }
    return spots;
}

bool isHere(const ClientMetadata& client, Platform platform) {
    return std::ranges::any_of(client.profile.homes, [platform](const ProfileHome& home) {
        return home.platform == platform && hasProgram(home);
    });
}

std::string homeForNewProfile(const ClientMetadata& client, Platform platform) {
    std::string existing;
    for (const auto& home : client.profile.homes) {
        if (home.platform != platform || home.packaging == Packaging::Registry) continue;
        const fs::path folder = expanded(home.folder);
        if (!folder.is_absolute()) continue;
        if (hasProgram(home)) return folder.string();
        if (existing.empty() && isThere(folder)) existing = folder.string();
    }
    return existing;
}

}  // namespace mailadvisor
