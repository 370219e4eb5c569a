#include "deploy/run/worker_pool.h"

#include <gtest/gtest.h>

#include <chrono>
#include <stdexcept>
#include <vector>

namespace mailadvisor {
namespace {

TEST(WorkerPool, GivesEachResultToWhomItBelongs) {
    WorkerPool pool;
    std::vector<std::future<int>> results;

    for (int i = 0; i < 1000; ++i) results.push_back(pool.begin([i] { return i * i; }));

    for (int i = 0; i < 1000; ++i) EXPECT_EQ(results[static_cast<std::size_t>(i)].get(), i * i);
}

TEST(WorkerPool, WorksElsewhereThanItsOwner) {
    WorkerPool pool;

    EXPECT_NE(pool.begin([] { return std::this_thread::get_id(); }).get(),
              std::this_thread::get_id());
}

TEST(WorkerPool, HandsOnWhatIsThrown) {
    WorkerPool pool;

    auto broken = pool.begin([]() -> int { throw std::runtime_error("broken"); });

    EXPECT_THROW(broken.get(), std::runtime_error);
    EXPECT_EQ(pool.begin([] { return 7; }).get(), 7);
}

TEST(WorkerPool, LeavesNobodyWaitingForWhatItDidNotBegin) {
    std::promise<void> gate;
    std::vector<std::future<int>> results;
    {
        WorkerPool pool;
        const auto opened = gate.get_future().share();
        for (int i = 0; i < 10'000; ++i)
            results.push_back(pool.begin([opened, i] { return opened.wait(), i; }));
        gate.set_value();
    }

    for (const auto& result : results)
        EXPECT_EQ(result.wait_for(std::chrono::seconds(0)), std::future_status::ready);
}

}  // namespace
}  // namespace mailadvisor
