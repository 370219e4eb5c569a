#pragma once

#include "net/task.h"

#include <exception>
#include <memory>
#include <vector>

namespace mailadvisor {

/// Tasks that start at once and are waited for together; new ones may join while others run.
///
/// Only on the loop's thread. A task that would throw ends the program.
class TaskGroup {
public:
    explicit TaskGroup(const asio::any_io_executor& executor);
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

/// Runs all tasks at once and returns when every one has finished.
Task<void> runAll(std::vector<Task<void>> tasks);

/// What becomes of a task that throws: the program ends, and the exception is named. No exception
/// crosses a module.
void endOnFailure(const std::exception_ptr& failure) noexcept;

}  // namespace mailadvisor
