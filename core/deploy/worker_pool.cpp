#include "deploy/worker_pool.h"

#include <algorithm>

namespace mailadvisor {

WorkerPool::WorkerPool() {
    const unsigned count = std::max(1U, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < count; ++i) threads_.emplace_back([this] { run(); });
}

WorkerPool::~WorkerPool() {
    {
        const std::lock_guard lock(mutex_);
        isEnding_ = true;
        waiting_.clear();
    }
    hasWork_.notify_all();
    for (auto& thread : threads_) thread.join();
}

void WorkerPool::add(std::function<void()> work) {
    {
        const std::lock_guard lock(mutex_);
        waiting_.push_back(std::move(work));
    }
    hasWork_.notify_one();
}

void WorkerPool::run() {
    std::unique_lock lock(mutex_);
    while (true) {
        hasWork_.wait(lock, [this] { return isEnding_ || !waiting_.empty(); });
        if (isEnding_) return;
        const auto work = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        work();
        lock.lock();
    }
}

}  // namespace mailadvisor
