#pragma once

#include "cli/render_files.h"

#include <string>

namespace mailadvisor::cli {

/// Adds the account of `request` to a profile that is in use.
///
/// Gives the files that change, and a copy of each as it was (`prefs.js.before-mailadvisor`);
/// writes nothing. Errors: InvalidInput for a client that cannot add, or a folder that is no
/// profile of it; Refused while the program is running: it would write over what was added.
Result<Bundle> addToProfile(FileRenderer& render, const ClientMetadata& client,
                            RenderRequest request, const std::string& profile);

}  // namespace mailadvisor::cli
