#pragma once

#include "account/existing_account.h"
#include "base/result.h"
#include "clients/client_metadata.h"

#include <string>

namespace mailadvisor {

/// The files of a mail program's profile that its writer reads (ProfileFiles::reads), as far as
/// they are there; empty when the folder has none of them.
///
/// Errors: InvalidInput for a file that cannot be read; LimitExceeded for one that is too large,
/// and for more than a thousand files: that is a folder of something else.
Result<ExistingFiles> profileFiles(const ClientMetadata& client, const std::string& profile);

}  // namespace mailadvisor
