#include "base/share.h"

#include <algorithm>

namespace mailadvisor {

std::optional<Percent> shareOf(ByteCount part, ByteCount whole) {
    if (whole.value <= 0 || part.value < 0) return std::nullopt;
    const double share = static_cast<double>(part.value) * 100 / static_cast<double>(whole.value);
    return Percent{static_cast<int>(std::min(share, 100'000.0))};
}

}  // namespace mailadvisor
