#pragma once

#include "base/units.h"

#include <optional>
#include <string>

namespace mailadvisor {

/// How full a mailbox is, rounded down: it says 100% only when it is full.
/// Nothing for a limit that is not above zero.
std::optional<Percent> shareOf(ByteCount used, ByteCount limit);

/// A bar of `width` cells that is filled to `share`.
std::string bar(Percent share, int width);

}  // namespace mailadvisor
