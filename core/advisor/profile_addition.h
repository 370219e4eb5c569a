#pragma once

#include "account/client_writer.h"
#include "base/result.h"
#include "clients/client_metadata.h"

#include <string>

namespace mailadvisor {

/// The request for adding its account to a profile that is in use: with the files of the profile
/// that the client's writer reads. Writes nothing.
///
/// Errors: InvalidInput for a client that cannot add, or a folder that is not a profile of it;
/// Refused while the program is running: it would write over what was added.
Result<RenderRequest> additionTo(const std::string& profile, const ClientMetadata& client,
                                 RenderRequest request);

/// The program has this profile open, as far as it locks a file there.
bool isRunning(const ClientMetadata& client, const std::string& profile);

/// Errors: Refused while it is running: it would write over what is changed.
Result<void> checkIsClosed(const ClientMetadata& client, const std::string& profile);

}  // namespace mailadvisor
