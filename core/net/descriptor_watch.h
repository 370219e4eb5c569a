#pragma once

#include "net/task.h"

#include <asio/any_io_executor.hpp>
#include <asio/posix/stream_descriptor.hpp>

#include <functional>
#include <memory>
#include <unordered_map>

namespace mailadvisor {

/// Watches sockets that belong to a C library (c-ares, libcurl) and tells it when they are ready.
class DescriptorWatch {
public:
    using OnReady = std::function<void(int descriptor, bool isReadable, bool isWritable)>;

    DescriptorWatch(asio::any_io_executor executor, OnReady onReady);
    ~DescriptorWatch();
    DescriptorWatch(const DescriptorWatch&) = delete;
    DescriptorWatch& operator=(const DescriptorWatch&) = delete;

    /// Watches for either, until told otherwise. Neither: forgets the descriptor, which must not
    /// have been closed yet. May be called from inside `onReady`.
    void watch(int descriptor, bool forReading, bool forWriting);

private:
    struct Watched;

    void arm(const std::shared_ptr<Watched>& watched);
    void wait(const std::shared_ptr<Watched>& watched, bool isRead);

    asio::any_io_executor executor_;
    OnReady onReady_;
    std::unordered_map<int, std::shared_ptr<Watched>> watched_{};
};

}  // namespace mailadvisor
