#include "net/descriptor_watch.h"

#include <asio/generic/raw_protocol.hpp>

#include <utility>

namespace mailadvisor {
namespace {

// The library knows the family and the kind; for waiting they do not matter.
using AnySocket = asio::generic::raw_protocol::socket;
const asio::generic::raw_protocol anyKind(0, 0);

}  // namespace

/// What a socket can become ready for. A refused connection is `Failed` on Windows, where select()
/// never calls it writable; elsewhere it is both.
enum class DescriptorWatch::Readiness { Read, Write, Failed };

/// Outlives its place in the table while callbacks are under way; `isForgotten` silences them.
struct DescriptorWatch::Watched {
    Watched(const asio::any_io_executor& executor, NativeSocket number)
        : socket(executor, anyKind, number) {}

    AnySocket socket;
    bool isReadWanted{};
    bool isWriteWanted{};
    bool isReadPending{};
    bool isWritePending{};
    /// Waited for once: a connection fails but once, and urgent bytes, which look the same on
    /// Windows, would be told again and again.
    bool isFailureAwaited{};
    bool isForgotten{};
};

DescriptorWatch::DescriptorWatch(asio::any_io_executor executor, OnReady onReady)
    : executor_(std::move(executor)), onReady_(std::move(onReady)) {}

DescriptorWatch::~DescriptorWatch() {
    while (!watched_.empty()) watch(watched_.begin()->first, false, false);
}

void DescriptorWatch::watch(NativeSocket socket, bool forReading, bool forWriting) {
    auto place = watched_.find(socket);
    if (!forReading && !forWriting) {
        if (place == watched_.end()) return;
        place->second->isForgotten = true;
        // The library owns and closes the socket.
        std::error_code ignored;
        place->second->socket.release(ignored);
        watched_.erase(place);
        return;
    }
    if (place == watched_.end()) {
        place = watched_.emplace(socket, std::make_shared<Watched>(executor_, socket)).first;
    }
    const std::shared_ptr<Watched> watched = place->second;
    watched->isReadWanted = forReading;
    watched->isWriteWanted = forWriting;
    arm(watched);
}

void DescriptorWatch::arm(const std::shared_ptr<Watched>& watched) {
    if (watched->isForgotten) return;
    if (watched->isReadWanted && !std::exchange(watched->isReadPending, true)) {
        wait(watched, Readiness::Read);
    }
    if (!watched->isWriteWanted) return;
    if (!std::exchange(watched->isWritePending, true)) wait(watched, Readiness::Write);
    if (!std::exchange(watched->isFailureAwaited, true)) wait(watched, Readiness::Failed);
}

void DescriptorWatch::wait(const std::shared_ptr<Watched>& watched, Readiness readiness) {
    const bool isRead = readiness == Readiness::Read;
    const auto kind = isRead                           ? AnySocket::wait_read
                      : readiness == Readiness::Failed ? AnySocket::wait_error
                                                       : AnySocket::wait_write;
    watched->socket.async_wait(kind, [this, watched, readiness](const std::error_code& code) {
        if (readiness == Readiness::Read) watched->isReadPending = false;
        if (readiness == Readiness::Write) watched->isWritePending = false;
        if (code || watched->isForgotten) return;
        const bool isReading = readiness == Readiness::Read;
        const bool isWanted = isReading ? watched->isReadWanted : watched->isWriteWanted;
        if (isWanted) onReady_(watched->socket.native_handle(), isReading, !isReading);
        if (!watched->isForgotten) arm(watched);
    });
}

}  // namespace mailadvisor
