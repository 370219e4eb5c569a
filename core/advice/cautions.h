#pragma once

#include "advice/recommendation.h"

namespace mailadvisor {

/// How many cautions one person reads; the same for every form of the advice.
inline constexpr std::size_t mostCautions = 5;

/// How much is read below what comes first: each thing there leaves less.
std::size_t mostBelow(const std::vector<Finding>& first);

/// Puts the gravest cautions in front and moves the others to `furtherCautions`: what is more than
/// one reads, and what the steps that come first have said of the space. Needs `first` and
/// `remedies`.
void keepGravest(Recommendation& advice);

}  // namespace mailadvisor
