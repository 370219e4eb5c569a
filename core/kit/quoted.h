#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// `text` in double quotes, with a backslash before each quote and backslash: a string of
/// Thunderbird's prefs.js, of a Windows registry file and of mbsyncrc.
std::string quoted(std::string_view text);

}  // namespace mailadvisor
