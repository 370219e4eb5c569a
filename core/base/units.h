#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <limits>

namespace mailadvisor {

/// A size in bytes (octets). Never negative when it was read from a server.
///
/// Sums and differences stop at the ends of the type: a facts file may hold any number.
struct ByteCount {
    std::int64_t value{};

    friend auto operator<=>(ByteCount, ByteCount) = default;
    friend constexpr ByteCount operator+(ByteCount a, ByteCount b) {
        ByteCount sum;
        if (__builtin_add_overflow(a.value, b.value, &sum.value)) return end(b.value > 0);
        return sum;
    }
    friend constexpr ByteCount operator-(ByteCount a, ByteCount b) {
        ByteCount difference;
        if (__builtin_sub_overflow(a.value, b.value, &difference.value)) return end(b.value < 0);
        return difference;
    }

private:
    static constexpr ByteCount end(bool isUpper) {
        using Limits = std::numeric_limits<std::int64_t>;
        return {isUpper ? Limits::max() : Limits::min()};
    }
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
