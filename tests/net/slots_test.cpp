#include "net/slots.h"

#include "net/event_loop.h"
#include "net/task_group.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;

TEST(Slots, LetOnlySoManyInAtOnceAndEveryoneInTheEnd) {
    EventLoop loop;
    Slots slots(loop.executor(), 3);
    int inside = 0;
    int most = 0;
    int done = 0;
    const auto work = [&]() -> Task<void> {
        if (!co_await slots.enter(Deadline::in(5s))) co_return;
        most = std::max(most, ++inside);
        co_await sleepUntil(Deadline::in(5ms));
        --inside;
        ++done;
        slots.leave();
    };
    std::vector<Task<void>> tasks;
    for (int i = 0; i < 20; ++i) tasks.push_back(work());

    loop.run(runAll(std::move(tasks)));

    EXPECT_EQ(most, 3);
    EXPECT_EQ(done, 20);
}

TEST(Slots, AreNotWaitedForBeyondTheDeadline) {
    EventLoop loop;
    Slots slots(loop.executor(), 1);
    bool isFirstIn = false;
    bool isSecondIn = true;
    bool isThirdIn = false;
    const auto enterTwice = [&]() -> Task<void> {
        isFirstIn = co_await slots.enter(Deadline::in(1s));
        isSecondIn = co_await slots.enter(Deadline::in(20ms));
        slots.leave();
        isThirdIn = co_await slots.enter(Deadline::in(1s));
    };

    loop.run(enterTwice());

    EXPECT_TRUE(isFirstIn);
    EXPECT_FALSE(isSecondIn);
    EXPECT_TRUE(isThirdIn);
}

}  // namespace
}  // namespace mailadvisor
