#pragma once

#include "facts/mailbox_facts.h"

#include <string>

namespace mailadvisor {

/// Where a mail was seen.
struct Sighting {
    bool isSeen{};
    FolderRole role{FolderRole::Inbox};  ///< of the folder it lies in
    std::string folder{};                ///< as the server names it, sanitised
    Reason reason{};                     ///< None, or why it could not be looked for
};

}  // namespace mailadvisor
