#include "net/off_loop.h"

#include "net/wakeup.h"

#include <asio/post.hpp>
#include <asio/this_coro.hpp>
#include <asio/use_awaitable.hpp>

#include <memory>
#include <thread>
#include <utility>

namespace mailadvisor {

Task<void> awayFromLoop(std::function<void()> work) {
    const auto executor = co_await asio::this_coro::executor;
    const auto done = std::make_shared<Wakeup>(executor);
    bool isDone = false;
    std::thread worker([&] {
        work();
        asio::post(executor, [&isDone, done] {
            isDone = true;
            done->wake();
        });
    });
    while (!isDone) co_await done->wait(Deadline::in(std::chrono::minutes(1)));
    worker.join();
}

}  // namespace mailadvisor
