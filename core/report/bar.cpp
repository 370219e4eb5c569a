#include "report/bar.h"

#include <algorithm>

namespace mailadvisor {

std::optional<Percent> shareOf(ByteCount used, ByteCount limit) {
    if (limit.value <= 0 || used.value < 0) return std::nullopt;
    const double share = static_cast<double>(used.value) * 100 / static_cast<double>(limit.value);
    return Percent{static_cast<int>(std::min(share, 1e6))};
}

std::string bar(Percent share, int width) {
    const int filled = std::clamp(share.value * width / 100, 0, width);
    std::string cells;
    for (int i = 0; i < width; ++i) cells += i < filled ? "█" : "░";
    return cells;
}

}  // namespace mailadvisor
