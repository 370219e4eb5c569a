#include "net/task_group.h"

#include "net/wakeup.h"

#include <asio/co_spawn.hpp>
#include <asio/this_coro.hpp>

#include <utility>

namespace mailadvisor {

struct TaskGroup::State {
    explicit State(const asio::any_io_executor& loop) : executor(loop), allDone(loop) {}

    asio::any_io_executor executor;
    Wakeup allDone;
    int running{};
};

TaskGroup::TaskGroup(const asio::any_io_executor& executor)
    : state_(std::make_shared<State>(executor)) {}

TaskGroup::~TaskGroup() = default;

void TaskGroup::start(Task<void> task) {
    ++state_->running;
    asio::co_spawn(state_->executor, std::move(task),
                   [state = state_](const std::exception_ptr& failure) {
                       endOnFailure(failure);
                       if (--state->running == 0) state->allDone.wake();
                   });
}

Task<void> TaskGroup::wait() {
    const auto state = state_;
    const Deadline never(Deadline::Clock::time_point::max());
    while (state->running > 0) co_await state->allDone.wait(never);
}

Task<void> runAll(std::vector<Task<void>> tasks) {
    TaskGroup group(co_await asio::this_coro::executor);
    for (Task<void>& task : tasks) group.start(std::move(task));
    co_await group.wait();
}

// noexcept turns a throwing task into std::terminate, which still names the exception.
void endOnFailure(const std::exception_ptr& failure) noexcept {
    if (failure) std::rethrow_exception(failure);
}

}  // namespace mailadvisor
