#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <system_error>

namespace mailadvisor {

// The file system of Windows below its Win32 layer, which knows no folder that is open: names
// relative to a handle, links seen instead of followed. These are built there only.

/// How a name in an open folder is opened.
struct NtOpening {
    std::uint32_t access{};       ///< rights, as for NtCreateFile
    std::uint32_t disposition{};  ///< FILE_OPEN, FILE_CREATE, FILE_OPEN_IF
    std::uint32_t options{};      ///< FILE_DIRECTORY_FILE and so on
    bool isForUsAlone{};          ///< nobody else may open it meanwhile
    bool isHidden{};              ///< when it is made: not shown to the person
    bool takesLinks{};            ///< a link is opened itself, instead of being refused
    void* descriptor{};           ///< of security, for what is made
};

/// Something that was opened, or why it was not.
struct NtOpened {
    std::intptr_t handle{-1};
    std::int32_t status{};
};

/// Opens `name` in the folder (`.` for itself), never what a link under that name leads to: without
/// `takesLinks` the status is STATUS_STOPPED_ON_SYMLINK then. Files that live in a cloud are no
/// links. What another program holds for a moment is waited for, half a second at most.
///
/// A name that could mean something else (a stream, a device) is STATUS_OBJECT_NAME_INVALID.
NtOpened openInFolder(void* folder, const std::string& name, const NtOpening& opening);

/// Gives what is open here (with the right DELETE) another name in `target`. Where a file stands
/// under it, that one is replaced in one step, or the status is STATUS_OBJECT_NAME_COLLISION.
std::int32_t renameTo(void* thing, void* target, const std::string& name, bool isReplacing);

/// Gives the file that is open here a second name; STATUS_OBJECT_NAME_COLLISION where one stands.
std::int32_t linkTo(void* file, void* target, const std::string& name);

/// Removes what is open here (with the right DELETE): its name is gone at the latest when the last
/// handle closes.
std::int32_t removeOpened(void* thing);

/// The next of a folder's names, its first when `isFirst`; nothing after the last.
std::optional<std::string> nextName(void* folder, bool isFirst);

/// Brings the file or folder onto the disk; `isFinal` also what the disk itself keeps back.
std::int32_t flushOpened(void* thing, bool isFinal);

/// The thing that is open here is a link to another place.
bool isLinkOpened(void* thing);

/// An error of Win32 as a failure of std::errc where that has a word for it; none for 0.
std::error_code failureOfWin32(std::uint32_t error);

/// The status as a failure of std::errc; none for a success.
std::error_code failureOfStatus(std::int32_t status);

}  // namespace mailadvisor
