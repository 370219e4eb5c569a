#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace mailadvisor {

/// The path of a name in UTF-8. What std::filesystem makes of a narrow string itself is Latin-1 on
/// Windows, though it gives UTF-8 back.
inline std::filesystem::path nativePath(std::string_view name) {
    return std::u8string(name.begin(), name.end());
}

}  // namespace mailadvisor
