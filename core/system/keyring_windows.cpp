#include "system/keyring.h"

namespace mailadvisor {

// The mail programs of Windows keep passwords in stores of their own.

bool hasKeyring() { return false; }

KeyringEnd keepInKeyring(const KeyringEntry&, std::string_view, std::string_view,
                         std::chrono::milliseconds) {
    return KeyringEnd::NoKeyring;
}

KeyringEnd removeFromKeyring(const KeyringEntry&, std::string_view, std::chrono::milliseconds) {
    return KeyringEnd::NoKeyring;
}

}  // namespace mailadvisor
