#include "net/descriptor_watch.h"

#include <utility>

namespace mailadvisor {

/// Outlives its place in the table while callbacks are under way; `isForgotten` silences them.
struct DescriptorWatch::Watched {
    explicit Watched(const asio::any_io_executor& executor, int number)
        : descriptor(executor, number) {}

    asio::posix::stream_descriptor descriptor;
    bool isReadWanted{};
    bool isWriteWanted{};
    bool isReadPending{};
    bool isWritePending{};
    bool isForgotten{};
};

DescriptorWatch::DescriptorWatch(asio::any_io_executor executor, OnReady onReady)
    : executor_(std::move(executor)), onReady_(std::move(onReady)) {}

DescriptorWatch::~DescriptorWatch() {
    while (!watched_.empty()) watch(watched_.begin()->first, false, false);
}

void DescriptorWatch::watch(int descriptor, bool forReading, bool forWriting) {
    auto place = watched_.find(descriptor);
    if (!forReading && !forWriting) {
        if (place == watched_.end()) return;
        place->second->isForgotten = true;
        // The library owns and closes the descriptor.
        place->second->descriptor.release();
        watched_.erase(place);
        return;
    }
    if (place == watched_.end()) {
        place =
            watched_.emplace(descriptor, std::make_shared<Watched>(executor_, descriptor)).first;
    }
    const std::shared_ptr<Watched> watched = place->second;
    watched->isReadWanted = forReading;
    watched->isWriteWanted = forWriting;
    arm(watched);
}

void DescriptorWatch::arm(const std::shared_ptr<Watched>& watched) {
    if (watched->isForgotten) return;
    if (watched->isReadWanted && !std::exchange(watched->isReadPending, true)) wait(watched, true);
    if (watched->isWriteWanted && !std::exchange(watched->isWritePending, true)) {
        wait(watched, false);
    }
}

void DescriptorWatch::wait(const std::shared_ptr<Watched>& watched, bool isRead) {
    const auto kind = isRead ? asio::posix::stream_descriptor::wait_read
                             : asio::posix::stream_descriptor::wait_write;
    watched->descriptor.async_wait(kind, [this, watched, isRead](const std::error_code& code) {
        (isRead ? watched->isReadPending : watched->isWritePending) = false;
        if (code || watched->isForgotten) return;
        const bool isWanted = isRead ? watched->isReadWanted : watched->isWriteWanted;
        if (isWanted) onReady_(watched->descriptor.native_handle(), isRead, !isRead);
        if (!watched->isForgotten) arm(watched);
    });
}

}  // namespace mailadvisor
