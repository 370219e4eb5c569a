#include "net/task_group.h"

#include <asio/co_spawn.hpp>
#include <asio/redirect_error.hpp>
#include <asio/steady_timer.hpp>
#include <asio/use_awaitable.hpp>

#include <exception>

namespace mailadvisor {

struct TaskGroup::State {
    explicit State(asio::any_io_executor executor)
        : allDone(executor, asio::steady_timer::time_point::max()) {}

    asio::steady_timer allDone;
    int running{};
};

TaskGroup::TaskGroup(asio::any_io_executor executor) : state_(std::make_shared<State>(executor)) {}

TaskGroup::~TaskGroup() = default;

void TaskGroup::start(Task<void> task) {
    ++state_->running;
    asio::co_spawn(state_->allDone.get_executor(), std::move(task),
                   [state = state_](std::exception_ptr failure) {
                       if (failure) std::terminate();
                       if (--state->running == 0) state->allDone.cancel();
                   });
}

Task<void> TaskGroup::wait() {
    while (state_->running > 0) {
        asio::error_code cancelled;
        co_await state_->allDone.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
    }
}

}  // namespace mailadvisor
