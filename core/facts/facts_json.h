#pragma once

#include "base/json.h"
#include "base/result.h"
#include "facts/facts.h"

namespace mailadvisor {

inline constexpr std::string_view factsSchema = "mailadvisor.facts.v1";

/// The facts as DESIGN's `mailadvisor.facts.v1`: stable order of fields, unknowns with their
/// reason.
Json toJson(const Facts& facts);
Json toJson(const DiscoveryFacts& discovery);

/// Reads saved facts; unknown fields are ignored.
///
/// Errors: InvalidInput with the JSON path in `where` for a wrong schema, type or word.
Result<Facts> factsFromJson(const Json& json);

}  // namespace mailadvisor
