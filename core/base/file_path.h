#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mailadvisor {

/// The steps of a relative, `/`-separated path: "a/b.txt" -> {"a", "b.txt"}.
///
/// Errors: InvalidInput for an empty path or step, `.` or `..`, an absolute path, a backslash,
/// a control character, a step over 255 bytes: nothing may lead out of the named folder.
Result<std::vector<std::string>> stepsOf(std::string_view path);

/// A path as the person gives it, cut at its last `/`: the folder (`.` without one) and the name,
/// which is empty when the path names a folder.
std::pair<std::string, std::string> folderAndName(const std::string& path);

/// A name that a person recognises for a file or folder made from any text (an address):
/// characters that mean something to a shell or a file system are percent-encoded; case and
/// letters beyond ASCII are kept, so that Thai names stay readable.
///
/// The result passes stepsOf on its own; different texts give different names.
std::string fileNameFor(std::string_view text);

}  // namespace mailadvisor
