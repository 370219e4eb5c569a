#pragma once

#include "base/message.h"
#include "deploy/kits/kit.h"

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// Somebody at a computer, by the names that the kit's engine knows them by.
struct KitPerson {
    std::string computer{};  ///< in lower case
    std::string user{};      ///< who signs in there
};

/// By the names that a roster gives them, both usable.
KitPerson kitPersonOf(std::string_view computer, std::string_view user, Kit kit);

/// Why a kit cannot hand out to a computer that a roster names so; nothing when it can. Windows
/// knows itself by a name only, Ansible may reach a computer by its address.
std::optional<Message> whyNoComputer(std::string_view name, Kit kit);

/// The same of who signs in there.
std::optional<Message> whyNoUser(std::string_view name, Kit kit);

}  // namespace mailadvisor
