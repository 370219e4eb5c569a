#pragma once

#include "rules/finding.h"

#include <cstddef>
#include <vector>

namespace mailadvisor {

/// More are not read.
inline constexpr std::size_t mostCautions = 5;

/// Sorts cautions by what is lost when nobody heeds them, the gravest first, and drops those beyond
/// `mostCautions`.
void keepGravest(std::vector<Finding>& cautions);

}  // namespace mailadvisor
