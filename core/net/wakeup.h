#pragma once

#include "net/deadline.h"
#include "net/task.h"

#include <asio/steady_timer.hpp>

#include <memory>

namespace mailadvisor {

/// Lets one coroutine wait for a callback, or for a deadline, whichever comes first.
class Wakeup {
public:
    explicit Wakeup(const asio::any_io_executor& executor) : timer_(executor) {}

    /// Ends the wait, or the next one when nobody is waiting yet.
    void wake();

    /// The same from any thread, also when nobody waits any more; the loop must still be there.
    static void wakeFromAnywhere(std::shared_ptr<Wakeup> sleeper);

    /// True when woken, false when the deadline came. May be woken for nothing: look again.
    Task<bool> wait(Deadline deadline);

private:
    asio::steady_timer timer_;
    bool isSet_{};
};

}  // namespace mailadvisor
