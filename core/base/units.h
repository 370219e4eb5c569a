#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace mailadvisor {

/// A size in bytes (octets). Never negative when it was read from a server.
struct ByteCount {
    std::int64_t value{};

    friend auto operator<=>(ByteCount, ByteCount) = default;
    friend constexpr ByteCount operator+(ByteCount a, ByteCount b) { return {a.value + b.value}; }
    friend constexpr ByteCount operator-(ByteCount a, ByteCount b) { return {a.value - b.value}; }
};

/// A TCP or UDP port, 1 to 65535; 0 means "none given".
struct Port {
    std::uint16_t value{};

    friend auto operator<=>(Port, Port) = default;
};

/// A share of a whole in percent; may exceed 100 (a mailbox over its limit).
struct Percent {
    int value{};

    friend auto operator<=>(Percent, Percent) = default;
};

/// How exactly a date is known.
enum class DatePrecision { Day, Month };

/// A calendar day (UTC), or a month when only that is known (then the day is the month's first).
struct Date {
    std::chrono::sys_days day{};
    DatePrecision precision{DatePrecision::Day};

    friend auto operator<=>(const Date&, const Date&) = default;
};

/// A moment in UTC, to the second.
using Timestamp = std::chrono::sys_seconds;

}  // namespace mailadvisor
