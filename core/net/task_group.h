#pragma once

#include "net/task.h"

#include <memory>

namespace mailadvisor {

/// Tasks that start at once and are waited for together; new ones may join while others run.
///
/// Only on the loop's thread. A task that would throw ends the program.
class TaskGroup {
public:
    explicit TaskGroup(asio::any_io_executor executor);
    ~TaskGroup();
    TaskGroup(const TaskGroup&) = delete;
    TaskGroup& operator=(const TaskGroup&) = delete;

    void start(Task<void> task);

    /// Returns when every started task has finished, also those started meanwhile.
    Task<void> wait();

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace mailadvisor
