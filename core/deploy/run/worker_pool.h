#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace mailadvisor {

/// A few threads that do pieces of work in the order in which they were given.
class WorkerPool {
public:
    /// As many threads as the computer does at once, eight at most; without any where the system
    /// gives none, and `begin` does the work itself then.
    WorkerPool();

    /// What is not begun by then is not done: its future says so (std::future_error).
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// What `work` gives, once it is done.
    template <class Work>
    auto begin(Work work) -> std::future<decltype(work())> {
        auto task = std::make_shared<std::packaged_task<decltype(work())()>>(std::move(work));
        auto result = task->get_future();
        add([task] { (*task)(); });
        return result;
    }

private:
    /// False where the system gives no further one.
    bool addThread();
    void add(std::function<void()> work);
    void run();

    std::mutex mutex_{};
    std::condition_variable hasWork_{};
    std::deque<std::function<void()>> waiting_{};
    bool isEnding_{};
    std::vector<std::thread> threads_{};
};

}  // namespace mailadvisor
