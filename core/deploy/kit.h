#pragma once

#include <optional>
#include <string_view>

namespace mailadvisor {

/// The engine that a bulk run's files are made ready for, beside the accounts' folders.
enum class Kit {
    Ansible,  ///< `ansible/`: plays, inventory, an archive a computer (ansible_kit.h)
};

std::string_view nameOf(Kit kit);
std::optional<Kit> kitFromName(std::string_view name);

}  // namespace mailadvisor
