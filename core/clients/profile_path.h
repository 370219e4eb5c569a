#pragma once

#include <string_view>

namespace mailadvisor {

/// True for what may stand in a metadata's `profile.reads`: a relative path, `/`-separated, without
/// `.` and `..`, with `*` in its last step only.
bool isProfilePattern(std::string_view pattern);

/// True when `pattern` names the file `path` (both relative to the profile).
///
/// As in a shell: `*` stands for any run of letters within the last step, and a name that begins
/// with a dot is only named by a pattern that begins with one. Letters count as they are.
bool matchesProfilePath(std::string_view pattern, std::string_view path);

}  // namespace mailadvisor
