#pragma once

#include "base/units.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace mailadvisor {

/// A whole decimal number without anything around it; nothing for another text.
inline std::optional<int> readNumber(std::string_view text) {
    int number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// A port that stands in a client's file; nothing for what is not one (0 and -1 often mean "the
/// usual one").
inline std::optional<Port> readPort(std::string_view text) {
    const auto number = readNumber(text);
    if (!number || *number < 1 || *number > 65535) return std::nullopt;
    return Port{static_cast<std::uint16_t>(*number)};
}

}  // namespace mailadvisor
