#pragma once

#include "base/message.h"

#include <chrono>
#include <cstddef>
#include <optional>

namespace mailadvisor {

/// Says of a long run, now and then, how far it is, how fast it goes and how long it will still
/// take: after the first 5 s every 5 s, after a minute every half minute, at last not at all.
class Pace {
public:
    /// `since` = the time since the run began.
    std::optional<Message> after(std::size_t done, std::size_t all, std::chrono::nanoseconds since);

private:
    std::chrono::nanoseconds due_{std::chrono::seconds(5)};
};

}  // namespace mailadvisor
