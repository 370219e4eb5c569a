#pragma once

#include <optional>
#include <string_view>

namespace mailadvisor {

/// Where a mail program runs.
enum class Platform { Linux, Windows, MacOs, Android, Ios };

std::string_view nameOf(Platform platform);
std::optional<Platform> platformFromName(std::string_view name);

}  // namespace mailadvisor
