#pragma once

#include "net/deadline.h"

#include <chrono>

namespace mailadvisor {

/// The time since it was made, for the durations in the facts.
class Stopwatch {
public:
    std::chrono::milliseconds elapsed() const {
        return std::chrono::duration_cast<std::chrono::milliseconds>(Deadline::Clock::now() -
                                                                     start_);
    }

private:
    Deadline::Clock::time_point start_{Deadline::Clock::now()};
};

}  // namespace mailadvisor
