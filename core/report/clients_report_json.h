#pragma once

#include "base/json.h"
#include "clients/client_metadata.h"

namespace mailadvisor {

/// One installed writer as it stands in `clients --json` (mailadvisor.clients.v1).
Json toJson(const ClientMetadata& client);

}  // namespace mailadvisor
