#pragma once

#include "output/open_folder.h"

#include <cstdint>
#include <string>

namespace mailadvisor {

/// The same for the same bytes: of a file, or of a folder's names with everything below them. A
/// link, a device and nothing at all have one of their own each.
std::uint64_t treeFingerprint(const OpenFolder& folder, const std::string& name);

}  // namespace mailadvisor
