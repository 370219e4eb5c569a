#pragma once

#include <filesystem>

namespace mailadvisor {

/// The folder of the running program, links resolved; empty when the system does not tell.
std::filesystem::path executableFolder();

}  // namespace mailadvisor
