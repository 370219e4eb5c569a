#include "system/folders.h"

#include <system_error>

namespace mailadvisor {

namespace fs = std::filesystem;

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

std::string rememberedFolder() {
    const fs::path root = cacheRoot();
    if (root.empty()) return {};
    const fs::path folder = root / "mailadvisor" / "discovery";
    std::error_code failure;
    if (fs::create_directories(folder, failure)) {
        fs::permissions(folder, fs::perms::owner_all, failure);
    }
    return fs::is_directory(folder, failure) ? folder.string() : std::string{};
}

}  // namespace mailadvisor
