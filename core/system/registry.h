#pragma once

#include <string>
#include <vector>

namespace mailadvisor {

/// The names of the keys below a key of this user in Windows' registry (HKEY_CURRENT_USER),
/// `\`- or `/`-separated; none where it is not there, and on other systems.
std::vector<std::string> registryKeys(const std::string& key);

}  // namespace mailadvisor
