#pragma once

#include "advice/recommendation_json.h"
#include "base/json.h"
#include "policy/policy.h"

namespace mailadvisor {

/// What `rules --json` prints (mailadvisor.rules.v1): every rule, and the thresholds in force.
Json rulesJson(const Policy& policy, const Say& say);

}  // namespace mailadvisor
