#pragma once

#include "account/existing_account.h"
#include "clients/client_metadata.h"

#include <string>

namespace mailadvisor {

/// The files of a profile that the client's writer reads (`profile.reads`); what does not exist is
/// left out, and so is a folder that a pattern names.
///
/// Errors: as readFile for a file that is there and cannot be read.
Result<ExistingFiles> profileFiles(const ClientMetadata& client, const std::string& profile);

}  // namespace mailadvisor
