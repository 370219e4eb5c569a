#pragma once

#include "net/deadline.h"
#include "net/task.h"

#include <functional>
#include <memory>
#include <vector>

namespace mailadvisor {

/// The one thread that talks to the network.
class EventLoop {
public:
    EventLoop();
    ~EventLoop();

    /// Runs until the task has finished. Must not be called from inside a task.
    void run(Task<void> task);

    asio::any_io_executor executor() const;

private:
    struct Implementation;
    std::unique_ptr<Implementation> implementation_;
};

/// Runs all tasks at once and returns when every one has finished. A task that would throw ends
/// the program: no exception crosses a module.
Task<void> runAll(std::vector<Task<void>> tasks);

/// Waits until the deadline.
Task<void> sleepUntil(Deadline deadline);

}  // namespace mailadvisor
