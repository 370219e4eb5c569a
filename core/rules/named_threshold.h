#pragma once

#include "rules/thresholds.h"

#include <optional>
#include <span>
#include <string_view>
#include <variant>

namespace mailadvisor {

/// Where a threshold is kept, by its unit.
using ThresholdPlace = std::variant<ByteCount Thresholds::*, Percent Thresholds::*,
                                    int Thresholds::*, std::optional<ByteCount> Thresholds::*>;

/// One threshold: its key in a policy file, where it is kept, what it is for.
struct NamedThreshold {
    std::string_view name{};
    ThresholdPlace place{};
    std::string_view meaning{};  ///< message id
};

/// Every field of Thresholds.
std::span<const NamedThreshold> namedThresholds();

}  // namespace mailadvisor
