#pragma once

#include "account/answer.h"
#include "advice/recommendation.h"

namespace mailadvisor {

/// The recommendation as a writer may repeat it on paper.
Answer answerOf(const Recommendation& recommendation);

}  // namespace mailadvisor
