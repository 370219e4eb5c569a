#pragma once

#include "base/keyring_entry.h"

#include <chrono>
#include <string_view>

namespace mailadvisor {

/// How it went with the desktop's keyring.
enum class KeyringEnd {
    Kept,       ///< the password is in it under the mark
    WasKept,    ///< the very password was in it already; nothing was changed
    Removed,    ///< it is out again
    WasGone,    ///< nothing stands there under the mark: gone, or another password since
    NoKeyring,  ///< no session of a desktop here, or no keyring in it
    NoTool,     ///< `secret-tool`, which speaks to it, is not installed
    Locked,     ///< it is locked, and nobody opened it
    TooLate,    ///< no answer in time: it waits for its own password, or hangs
    Failed,     ///< it said no in another way
};

/// A keyring may be reached here; whether one answers, and whether it is open, only asking shows.
bool hasKeyring();

/// Puts a password where mail programs look for it, instead of another that stands there; nothing
/// is changed where it stands there already. `limit` is for all of it: a locked keyring asks for
/// its own password on the desktop.
///
/// The entry gets one attribute more, `mailadvisor` = `mark` (none where it is empty). Programs
/// find it all the same, and whoever replaces the password later replaces the mark with it (Secret
/// Service, CreateItem with replace): what still bears the mark is still ours.
KeyringEnd keepInKeyring(const KeyringEntry& entry, std::string_view mark, std::string_view secret,
                         std::chrono::milliseconds limit);

/// Takes it out again where it still bears the mark.
KeyringEnd removeFromKeyring(const KeyringEntry& entry, std::string_view mark,
                             std::chrono::milliseconds limit);

}  // namespace mailadvisor
