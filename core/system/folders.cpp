#include "system/folders.h"

#include "system/native_path.h"
#include "system/own_file.h"

#include <system_error>

namespace mailadvisor {

namespace fs = std::filesystem;

namespace {

std::string ownFolderIn(const fs::path& root, const char* below) {
    if (root.empty()) return {};
    const std::string folder = (root / below).make_preferred().string();
    makeOwnFolder(folder);
    return isOwnFolder(folder) ? folder : std::string{};
}

std::string fileBelow(const fs::path& root, const std::string& name) {
    if (root.empty()) return {};
    const fs::path file = (root / "mailadvisor" / "isp" / nativePath(name)).make_preferred();
    std::error_code failure;
    return fs::is_regular_file(file, failure) ? file.string() : std::string();
}

}  // namespace

std::string overrideFileFor(std::string_view domain) {
    const std::string name = std::string(domain) + ".xml";
    std::string own = fileBelow(configurationRoot(), name);
    if (!own.empty()) return own;
    const std::string shared = fileBelow(sharedConfigurationRoot(), name);
    return isOfAdministrators(shared) ? shared : std::string();
}

std::string rememberedFolder() { return ownFolderIn(cacheRoot(), "mailadvisor/discovery"); }

std::string stateFolder() { return ownFolderIn(stateRoot(), "mailadvisor"); }

}  // namespace mailadvisor
