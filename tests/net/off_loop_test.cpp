#include "net/off_loop.h"

#include "net/event_loop.h"
#include "net/task_group.h"

#include <gtest/gtest.h>

#include <thread>

namespace mailadvisor {
namespace {

TEST(OffLoop, DoesTheWorkElsewhereWhileTheLoopGoesOn) {
    EventLoop loop;
    const auto own = std::this_thread::get_id();
    std::thread::id seen;
    bool hasGoneOn = false;

    const auto work = [&]() -> Task<void> {
        co_await awayFromLoop([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            seen = std::this_thread::get_id();
        });
        EXPECT_TRUE(hasGoneOn);
    };
    const auto goOn = [&]() -> Task<void> {
        co_await sleepUntil(Deadline::in(std::chrono::milliseconds(1)));
        hasGoneOn = true;
    };
    const auto both = [&]() -> Task<void> {
        TaskGroup tasks(loop.executor());
        tasks.start(work());
        tasks.start(goOn());
        co_await tasks.wait();
    };
    loop.run(both());

    EXPECT_NE(seen, std::thread::id());
    EXPECT_NE(seen, own);
}

}  // namespace
}  // namespace mailadvisor
