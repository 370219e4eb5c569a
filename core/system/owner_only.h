#pragma once

#include <cstdint>
#include <memory>

namespace mailadvisor {

// What the modes 0600 and 0700 are on Windows. These are built there only.

/// What a descriptor of security is for.
enum class Guarded {
    File,     ///< its owner may do everything, nobody else anything; nothing is inherited
    Folder,   ///< the same, and for what will be made in it
    Process,  ///< others of the same user may wait for it and end it, not look into its memory
};

/// A descriptor of security that names this user as the owner; null when the system makes none.
std::shared_ptr<void> descriptorFor(Guarded thing);

/// The file that is open here belongs to this user, or lies where nothing belongs to anybody (FAT).
bool belongsToUser(void* file);

/// The file that is open here belongs to the computer's administrators or to Windows itself.
bool belongsToAdministrators(void* file);

/// Somebody else than its owner, the administrators and Windows itself has one of these rights
/// (a mask of access) on the file that is open here; true also when that cannot be told.
bool isOpenToOthers(void* file, std::uint32_t rights);

}  // namespace mailadvisor
