#include "system/folders.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

/// An absolute folder from the environment (XDG Base Directory Specification); empty without.
fs::path folderOf(const char* variable, const char* belowHome) {
    if (const char* named = std::getenv(variable); named != nullptr && *named == '/') return named;
    const char* home = std::getenv("HOME");
    return home != nullptr && *home == '/' ? fs::path(home) / belowHome : fs::path();
}

}  // namespace

std::string overrideFileFor(std::string_view domain) {
    const std::string name = std::string(domain) + ".xml";
    for (const auto& root : {folderOf("XDG_CONFIG_HOME", ".config"), fs::path("/etc")}) {
        if (root.empty()) continue;
        const fs::path file = root / "mailadvisor" / "isp" / name;
        std::error_code failure;
        if (fs::is_regular_file(file, failure)) return file.string();
    }
    return {};
}

std::string rememberedFolder() {
    const fs::path root = folderOf("XDG_CACHE_HOME", ".cache");
    if (root.empty()) return {};
    const fs::path folder = root / "mailadvisor" / "discovery";
    std::error_code failure;
    if (fs::create_directories(folder, failure)) {
        fs::permissions(folder, fs::perms::owner_all, failure);
    }
    return fs::is_directory(folder, failure) ? folder.string() : std::string{};
}

}  // namespace mailadvisor
