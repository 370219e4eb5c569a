#pragma once

#include "base/units.h"

#include <optional>

namespace mailadvisor {

/// How much of a whole a part is, rounded down: it says 100 % only when nothing is left. Absurd
/// sizes give 100,000 % at most. Nothing for a whole that is not above zero or a negative part.
std::optional<Percent> shareOf(ByteCount part, ByteCount whole);

}  // namespace mailadvisor
