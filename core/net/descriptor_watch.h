#pragma once

#include "net/native_socket.h"

#include <asio/any_io_executor.hpp>

#include <functional>
#include <memory>
#include <unordered_map>

namespace mailadvisor {

/// Watches sockets that belong to a C library (c-ares, libcurl) and tells it when they are ready.
class DescriptorWatch {
public:
    using OnReady = std::function<void(NativeSocket socket, bool isReadable, bool isWritable)>;

    DescriptorWatch(asio::any_io_executor executor, OnReady onReady);
    ~DescriptorWatch();
    DescriptorWatch(const DescriptorWatch&) = delete;
    DescriptorWatch& operator=(const DescriptorWatch&) = delete;

    /// Watches for either, until told otherwise. Neither: forgets the socket, which must not
    /// have been closed yet. May be called from inside `onReady`.
    void watch(NativeSocket socket, bool forReading, bool forWriting);

private:
    struct Watched;
    enum class Readiness;

    void arm(const std::shared_ptr<Watched>& watched);
    void wait(const std::shared_ptr<Watched>& watched, Readiness readiness);

    asio::any_io_executor executor_;
    OnReady onReady_;
    std::unordered_map<NativeSocket, std::shared_ptr<Watched>> watched_{};
};

}  // namespace mailadvisor
