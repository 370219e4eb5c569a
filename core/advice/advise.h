#pragma once

#include "advice/recommendation.h"
#include "rules/situation.h"

namespace mailadvisor {

/// Judges a situation: total, deterministic, pure. The order of the decision stands in DESIGN.md.
Recommendation advise(const Situation& situation);

}  // namespace mailadvisor
