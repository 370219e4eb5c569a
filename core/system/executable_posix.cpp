#include "system/executable.h"

#include <system_error>

namespace mailadvisor {

// Linux (proc(5)).
std::filesystem::path executableFolder() {
    std::error_code failure;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", failure);
    return failure ? std::filesystem::path() : program.parent_path();
}

}  // namespace mailadvisor
