#pragma once

#include "advice/decide.h"
#include "advice/recommendation.h"
#include "rules/retention.h"

#include <vector>

namespace mailadvisor {

/// The answer in one sentence, with the one or two things it follows from.
Message headlineOf(const Decision& decision, const std::vector<Finding>& reasons,
                   const Retention& retention, bool needsNoProgram);

}  // namespace mailadvisor
