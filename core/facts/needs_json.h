#pragma once

#include "base/json.h"
#include "base/result.h"
#include "facts/needs.h"

namespace mailadvisor {

/// The JSON form of needs: camelCase keys, unknowns with their reason.
Json toJson(const Needs& needs);

/// Errors: InvalidInput with the JSON path for a wrong type or word; missing keys are NotAsked.
Result<Needs> needsFromJson(const Json& json);

}  // namespace mailadvisor
