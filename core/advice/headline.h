#pragma once

#include "advice/decide.h"

#include <optional>
#include <vector>

namespace mailadvisor {

/// The answer in one sentence, with the one or two things it follows from.
Message headlineOf(const Decision& decision, const std::vector<Finding>& reasons,
                   std::optional<int> retentionDays, bool needsNoProgram);

}  // namespace mailadvisor
