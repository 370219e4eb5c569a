#include "system/registry.h"

namespace mailadvisor {

std::vector<std::string> registryKeys(const std::string&) { return {}; }

}  // namespace mailadvisor
