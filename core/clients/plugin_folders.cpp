#include "clients/plugin_folders.h"

namespace mailadvisor {

std::vector<std::filesystem::path> pluginFolders(const std::vector<std::filesystem::path>& named,
                                                 const std::filesystem::path& executableFolder,
                                                 OperatingSystem system) {
    std::vector<std::filesystem::path> folders = named;
    if (executableFolder.empty()) return folders;
    if (system == OperatingSystem::Windows) {
        folders.push_back(executableFolder / "plugins");
        return folders;
    }
    folders.push_back((executableFolder / ".." / "plugins").lexically_normal());
    folders.push_back(
        (executableFolder / ".." / "lib" / "mailadvisor" / "plugins").lexically_normal());
    return folders;
}

}  // namespace mailadvisor
