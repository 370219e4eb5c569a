#pragma once

#include "base/units.h"

namespace mailadvisor {

/// The system's clock, to the second: the only place that reads it for a fact's date.
Timestamp now();

}  // namespace mailadvisor
