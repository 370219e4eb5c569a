#include "clients/plugin_folders.h"

namespace mailadvisor {

std::vector<std::filesystem::path> pluginFolders(const std::vector<std::filesystem::path>& named,
                                                 const std::filesystem::path& executableFolder) {
    std::vector<std::filesystem::path> folders = named;
    if (executableFolder.empty()) return folders;
    folders.push_back((executableFolder / ".." / "plugins").lexically_normal());
    folders.push_back(
        (executableFolder / ".." / "lib" / "mailadvisor" / "plugins").lexically_normal());
    return folders;
}

}  // namespace mailadvisor
