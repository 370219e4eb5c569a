#include "net/event_loop.h"
#include "net/task_group.h"

#include "support/await.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::await;

Task<void> waitAndNote(std::chrono::milliseconds time, std::vector<int>& order, int number) {
    co_await sleepUntil(Deadline::in(time));
    order.push_back(number);
}

TEST(EventLoop, RunsATaskToItsEnd) {
    EventLoop loop;
    std::vector<int> order;

    loop.run(waitAndNote(1ms, order, 7));

    EXPECT_EQ(order, std::vector<int>{7});
}

TEST(EventLoop, RunsOneTaskAfterAnother) {
    EventLoop loop;
    std::vector<int> order;

    loop.run(waitAndNote(1ms, order, 1));
    loop.run(waitAndNote(1ms, order, 2));

    EXPECT_EQ(order, (std::vector<int>{1, 2}));
}

TEST(RunAll, RunsTasksAtOnceAndWaitsForTheSlowest) {
    EventLoop loop;
    std::vector<int> order;
    std::vector<Task<void>> tasks;
    tasks.push_back(waitAndNote(300ms, order, 3));
    tasks.push_back(waitAndNote(100ms, order, 1));
    tasks.push_back(waitAndNote(200ms, order, 2));
    const auto start = Deadline::Clock::now();

    loop.run(runAll(std::move(tasks)));

    EXPECT_EQ(order, (std::vector<int>{1, 2, 3}));
    EXPECT_LT(Deadline::Clock::now() - start, 590ms);  // one after another: 600 ms
}

TEST(RunAll, ReturnsAtOnceWithoutTasks) {
    EventLoop loop;

    loop.run(runAll({}));
}

Task<void> throwing() {
    throw std::runtime_error("our own bug");
    co_return;
}

TEST(EventLoopDeathTest, EndsTheProgramWhenATaskThrows) {
    EXPECT_DEATH(EventLoop().run(throwing()), "our own bug");
}

TEST(Deadline, IsOnlyEverShortened) {
    const Deadline soon = Deadline::in(1s);

    EXPECT_EQ(soon.within(10s).at(), soon.at());
    EXPECT_LT(soon.within(1ms).at(), soon.at());
    EXPECT_TRUE(Deadline::in(-1ms).isPast());
}

}  // namespace
}  // namespace mailadvisor
