#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mailadvisor {

/// Whose rules the names of files keep.
enum class FileNames {
    Posix,    ///< every name but `.` and `..` without `/`; a backslash is never taken here
    Windows,  ///< fewer, and case does not tell two names apart
};

/// True when a file or folder can have this name there: of its own and at most 255 bytes long.
///
/// Windows refuses `< > : " / \ | ? *`, an end of `.` or a space, and the names of devices (CON,
/// NUL, COM1 …), also before an extension (`aux.com`). Source: Microsoft, "Naming Files, Paths, and
/// Namespaces".
bool isFileName(std::string_view name, FileNames names);

/// True for a path that stepsOf takes apart.
bool leadsInside(std::string_view path, FileNames names);

/// The steps of a relative, `/`-separated path: "a/b.txt" -> {"a", "b.txt"}.
///
/// Errors: InvalidInput for an empty path or step, `.` or `..`, an absolute path, a backslash,
/// a control character, a step that is no file name there: nothing may lead out of the named
/// folder.
Result<std::vector<std::string>> stepsOf(std::string_view path, FileNames names);

/// The same for two paths exactly when both lead to one file: as they are or, on Windows, without
/// regard to case.
std::string fileIdentity(std::string_view path, FileNames names);

/// Where the last step of a path begins that a person gave: behind its last `/` or, on Windows,
/// also `\` or the `:` of a drive. 0 for a path of one step.
std::size_t lastStepOf(std::string_view path, FileNames names);

/// A path as the person gives it, cut before its last step: the folder (`.` without one) and the
/// name, which is empty when the path names a folder.
std::pair<std::string, std::string> folderAndName(const std::string& path, FileNames names);

/// A name that a person recognises for a file or folder made from any text (an address):
/// characters that mean something to a shell or a file system are percent-encoded; case and
/// letters beyond ASCII are kept, so that Thai names stay readable.
///
/// The result is a file name on every system, since files are carried from one to another;
/// different texts give different names, also those that are too long for one and are cut.
std::string fileNameFor(std::string_view text);

}  // namespace mailadvisor
