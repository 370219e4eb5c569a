#pragma once

#include "cli/console.h"
#include "clients/catalogue.h"
#include "rules/situation.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor::cli {

/// The installed client writers: --plugin-dir first, then beside the program, then the install's.
ClientCatalogue installedClients(const CommonOptions& options);

/// What the rules need to know of the named clients together: an ability counts when every one
/// has it. Nothing when none is named.
///
/// Errors: InvalidInput for an id that is not installed; the remedy lists those that are.
Result<std::optional<ChosenClient>> chosenClient(const ClientCatalogue& catalogue,
                                                 Language language,
                                                 const std::vector<std::string>& ids);

}  // namespace mailadvisor::cli
