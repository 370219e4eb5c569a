#include "clients/catalogue.h"

#include <system_error>

namespace mailadvisor {

std::vector<std::filesystem::path> pluginFolders(const std::vector<std::filesystem::path>& named,
                                                 const std::filesystem::path& executableFolder) {
    std::vector<std::filesystem::path> folders = named;
    folders.push_back((executableFolder / ".." / "plugins").lexically_normal());
    folders.push_back(
        (executableFolder / ".." / "lib" / "mailadvisor" / "plugins").lexically_normal());
    return folders;
}

std::filesystem::path executableFolder(const std::filesystem::path& argv0) {
    std::error_code failure;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", failure);
    return failure ? std::filesystem::absolute(argv0, failure).parent_path() : self.parent_path();
}

}  // namespace mailadvisor
