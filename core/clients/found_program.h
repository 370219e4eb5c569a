#pragma once

#include "account/existing_account.h"
#include "base/fact.h"
#include "clients/client_metadata.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// A profile of a mail program on this computer.
struct FoundProfile {
    std::string path{};  ///< absolute; of the registry the key below HKEY_CURRENT_USER
    Packaging packaging{};
    Fact<bool> running{};  ///< NotOffered for a program that locks no file
    Fact<ExistingAccounts> accounts{};

    friend bool operator==(const FoundProfile&, const FoundProfile&) = default;
};

/// A mail program that is on this computer, or was: its profiles are there.
struct FoundProgram {
    std::string client{};  ///< the writer's id
    BilingualText name{};
    bool isHere{};  ///< the program itself was seen
    std::vector<FoundProfile> profiles{};

    friend bool operator==(const FoundProgram&, const FoundProgram&) = default;
};

}  // namespace mailadvisor
