#pragma once

#include "advice/recommendation_json.h"
#include "base/json.h"
#include "clients/catalogue.h"

namespace mailadvisor {

/// One installed writer as it stands in `clients --json` (mailadvisor.clients.v1).
Json toJson(const ClientMetadata& client);

/// All of them, and what kept others from being used: what `clients --json` prints.
Json toJson(const ClientCatalogue& catalogue, const Say& say);

}  // namespace mailadvisor
