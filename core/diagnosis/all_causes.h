#pragma once

#include "diagnosis/cause.h"

#include <span>

namespace mailadvisor {

/// Every cause, one for each code, in the codes' order; of equal weight the earlier comes first.
std::span<const Cause* const> allCauses();

/// The row of a code.
const Cause& causeOf(CauseCode code);

}  // namespace mailadvisor
