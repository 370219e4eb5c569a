#pragma once

#include "system/own_system.h"

#include <filesystem>
#include <vector>

namespace mailadvisor {

/// Where writer plugins are looked for, in order: the folders the person named, then beside the
/// program (`<executable>/../plugins`), then the install's
/// (`<executable>/../lib/mailadvisor/plugins`). On Windows only `plugins` in the program's own
/// folder: it may stand among downloads. Without `executableFolder` only those named.
std::vector<std::filesystem::path> pluginFolders(const std::vector<std::filesystem::path>& named,
                                                 const std::filesystem::path& executableFolder,
                                                 OperatingSystem system);

}  // namespace mailadvisor
