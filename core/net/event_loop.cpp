#include "net/event_loop.h"

#include "net/task_group.h"
#include "net/wakeup.h"

#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>
#include <asio/this_coro.hpp>

#include <cassert>
#include <exception>
#include <utility>

namespace mailadvisor {
namespace {

constexpr int oneThread = 1;

}  // namespace

struct EventLoop::Implementation {
    asio::io_context context{oneThread};
};

EventLoop::EventLoop() : implementation_(std::make_unique<Implementation>()) {}

EventLoop::~EventLoop() = default;

void EventLoop::run(Task<void> task) {
    bool isFinished = false;
    asio::io_context& context = implementation_->context;
    asio::co_spawn(context, std::move(task), [&isFinished](const std::exception_ptr& failure) {
        endOnFailure(failure);
        isFinished = true;
    });
    context.restart();
    while (!isFinished && context.run_one() > 0) {
    }
    assert(isFinished && "a task waits for something that will never come");
}

asio::any_io_executor EventLoop::executor() const {
    return implementation_->context.get_executor();
}

Task<void> sleepUntil(Deadline deadline) {
    Wakeup nobody(co_await asio::this_coro::executor);
    co_await nobody.wait(deadline);
}

}  // namespace mailadvisor
