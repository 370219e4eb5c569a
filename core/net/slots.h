#pragma once

#include "net/deadline.h"
#include "net/wakeup.h"

#include <cstddef>
#include <deque>
#include <memory>

namespace mailadvisor {

/// Lets only so many tasks do something at once; the others wait in their order.
class Slots {
public:
    Slots(asio::any_io_executor executor, std::size_t count)
        : executor_(std::move(executor)), free_(count) {}

    /// True when a slot is the caller's, who must leave it again; false when the deadline came.
    Task<bool> enter(Deadline deadline);

    void leave();

private:
    asio::any_io_executor executor_;
    std::size_t free_;
    std::deque<std::shared_ptr<Wakeup>> waiting_{};
};

}  // namespace mailadvisor
