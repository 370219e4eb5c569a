#include "system/executable.h"

#include <windows.h>

#include <string>

namespace mailadvisor {

std::filesystem::path executableFolder() {
    constexpr DWORD longestPath = 32'768;  // of the extended form
    std::wstring program(longestPath, L'\0');
    const DWORD length = GetModuleFileNameW(nullptr, program.data(), longestPath);
    if (length == 0 || length == longestPath) return {};
    program.resize(length);
    return std::filesystem::path(program).parent_path();
}

}  // namespace mailadvisor
