#pragma once

#include "account/platform.h"

#include <optional>
#include <string_view>

namespace mailadvisor {

/// The engine that a bulk run's files are made ready for, beside the accounts' folders.
enum class Kit {
    Ansible,  ///< `ansible/`: plays, inventory, an archive a computer (ansible_kit.h)
    Windows,  ///< `windows/`: logon script, scripts for Intune, a folder a person (windows_kit.h)
};

/// What runs on the computers that it hands out to.
Platform platformOf(Kit kit);

std::string_view nameOf(Kit kit);
std::optional<Kit> kitFromName(std::string_view name);

}  // namespace mailadvisor
