#include "system/folders.h"

#include "system/own_file.h"

#include <system_error>

namespace mailadvisor {

namespace fs = std::filesystem;

namespace {

std::string ownFolderIn(const fs::path& root, const char* below) {
    if (root.empty()) return {};
    const fs::path folder = root / below;
    std::error_code failure;
    if (fs::create_directories(folder, failure)) {
        fs::permissions(folder, fs::perms::owner_all, failure);
    }
    return isOwnFolder(folder.string()) ? folder.string() : std::string{};
}

}  // namespace

std::string overrideFileFor(std::string_view domain) {
    const std::string name = std::string(domain) + ".xml";
    for (const auto& root : {configurationRoot(), sharedConfigurationRoot()}) {
        if (root.empty()) continue;
        const fs::path file = root / "mailadvisor" / "isp" / name;
        std::error_code failure;
        if (fs::is_regular_file(file, failure)) return file.string();
    }
    return {};
}

std::string rememberedFolder() { return ownFolderIn(cacheRoot(), "mailadvisor/discovery"); }

std::string stateFolder() { return ownFolderIn(stateRoot(), "mailadvisor"); }

}  // namespace mailadvisor
