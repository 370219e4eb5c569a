#pragma once

#include <string>
#include <utility>
#include <vector>

namespace mailadvisor {

/// An entry of the desktop's keyring (Secret Service), by which a mail program finds a password.
struct KeyringEntry {
    std::string label{};  ///< as the keyring's own program shows it to the person

    /// Name and value; all must fit. `xdg:schema` among them where the program has a schema.
    std::vector<std::pair<std::string, std::string>> attributes{};

    friend bool operator==(const KeyringEntry&, const KeyringEntry&) = default;
};

}  // namespace mailadvisor
