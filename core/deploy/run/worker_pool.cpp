#include "deploy/run/worker_pool.h"

#include <algorithm>
#include <system_error>

namespace mailadvisor {
namespace {

/// One thread writes what these make, and each keeps sentences of its own.
constexpr unsigned mostThreads = 8;

}  // namespace

WorkerPool::WorkerPool() {
    const unsigned count = std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
    bool isGiven = true;
    while (threads_.size() < count && isGiven) isGiven = addThread();
}

bool WorkerPool::addThread() {
    try {
        threads_.emplace_back([this] { run(); });
        return true;
    } catch (const std::system_error&) {
        return false;
    }
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
    if (threads_.empty()) return work();
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
