#pragma once

#include <algorithm>
#include <chrono>

namespace mailadvisor {

/// A point in time after which waiting stops; passed down, only ever shortened.
class Deadline {
public:
    using Clock = std::chrono::steady_clock;

    static Deadline in(Clock::duration time) { return Deadline(Clock::now() + time); }
    explicit Deadline(Clock::time_point at) : at_(at) {}

    /// The earlier of this one and `time` from now.
    Deadline within(Clock::duration time) const {
        return Deadline(std::min(at_, Clock::now() + time));
    }
    Clock::time_point at() const { return at_; }
    bool isPast() const { return Clock::now() >= at_; }

private:
    Clock::time_point at_;
};

}  // namespace mailadvisor
