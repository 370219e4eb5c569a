#pragma once

#include "account/bundle.h"
#include "account/existing_account.h"
#include "clients/client_metadata.h"

#include <filesystem>
#include <string>
#include <vector>

namespace mailadvisor {

/// A profile of a mail program as it stands in plugins/<client>/profiles/<name>/files, with what
/// the writer shall find in it beside it (accounts.json).
struct ExistingProfile {
    std::string client{};
    std::filesystem::path folder{};
    ExistingFiles files{};
};

/// All of them; fails the test when there are none.
std::vector<ExistingProfile> existingProfiles();

/// The rendered files that the client's metadata reads, as they stand when the person has put them
/// where the steps say.
ExistingFiles asInProfile(const ClientMetadata& client, const Bundle& bundle);

}  // namespace mailadvisor
