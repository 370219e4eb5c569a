#pragma once

#include "advice/decide.h"
#include "advice/recommendation.h"
#include "rules/retention.h"

#include <vector>

namespace mailadvisor {

/// The answer in one sentence, with the one or two things it follows from. Somebody who has the
/// right type already is told to leave it.
Message headlineOf(const Evidence& evidence, const Decision& decision,
                   const std::vector<Finding>& reasons, const Retention& retention);

}  // namespace mailadvisor
