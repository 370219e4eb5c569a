#pragma once

#include "advisor/wishes.h"
#include "clients/catalogue.h"
#include "rules/situation.h"
#include "text/language.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// The installed client writers: the wished folders first, then beside the program, then the
/// install's.
ClientCatalogue installedClients(const Wishes& wishes);

/// What two clients can do together: an ability counts when both have it. Each alone is kept
/// beside it.
ChosenClient together(const ChosenClient& a, const ChosenClient& b);

/// What the rules need to know of the named clients together. Nothing when none is named.
///
/// Errors: InvalidInput for an id that is not installed (the remedy lists those that are) and for
/// one that is named twice.
Result<std::optional<ChosenClient>> chosenClient(const ClientCatalogue& catalogue,
                                                 Language language,
                                                 const std::vector<std::string>& ids);

}  // namespace mailadvisor
