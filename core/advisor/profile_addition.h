#pragma once

#include "advisor/file_renderer.h"
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

/// Adds to the rendered files, which replace some of the profile's, a copy of each as it was
/// (`prefs.js.before-mailadvisor`).
void keepCopies(Bundle& bundle, const RenderRequest& request, const std::string& profile);

}  // namespace mailadvisor
