#pragma once

#include "net/deadline.h"
#include "net/task.h"

#include <memory>
#include <optional>
#include <utility>

namespace mailadvisor {

/// One thread that talks to the network; a long list of domains has several.
class EventLoop {
public:
    EventLoop();
    ~EventLoop();

    /// Runs until the task has finished. Must not be called from inside a task.
    void run(Task<void> task);

    /// The same for a task that has something to give.
    template <class T>
    T run(Task<T> task) {
        std::optional<T> given;
        run(keep(given, std::move(task)));
        return *std::move(given);
    }

    asio::any_io_executor executor() const;

private:
    template <class T>
    static Task<void> keep(std::optional<T>& given, Task<T> task) {
        given.emplace(co_await std::move(task));
    }

    struct Implementation;
    std::unique_ptr<Implementation> implementation_;
};

/// Waits until the deadline.
Task<void> sleepUntil(Deadline deadline);

}  // namespace mailadvisor
