#pragma once

#include "base/result.h"
#include "net/descriptor_watch.h"

#include <asio/steady_timer.hpp>

#include <memory>
#include <string>

struct ares_channeldata;

namespace mailadvisor {

/// What the channel does with SERVFAIL, NOTIMP and REFUSED.
enum class OnServerFailure {
    AskNextServer,  ///< when none is left c-ares reports ARES_ECONNREFUSED, as for a closed port
    PassItOn,       ///< the answer is handed over as it is
};

/// A c-ares channel that lives on the event loop: its sockets and its timer are driven here.
class DnsChannel {
public:
    /// `server` as makeResolver takes it.
    ///
    /// Errors: InvalidInput.
    static Result<std::unique_ptr<DnsChannel>> open(const asio::any_io_executor& executor,
                                                    const std::string& server,
                                                    OnServerFailure onServerFailure);

    /// Ends all queries; their callbacks are called.
    ~DnsChannel();
    DnsChannel(const DnsChannel&) = delete;
    DnsChannel& operator=(const DnsChannel&) = delete;

    ares_channeldata* get() const { return channel_; }

    /// To be called after each query given to the channel.
    void restartTimer();

    /// The servers are the person's own choice, or on this machine.
    bool isTrusted() const { return isTrusted_; }

private:
    DnsChannel(const asio::any_io_executor& executor, OnServerFailure onServerFailure);

    DescriptorWatch sockets_;
    std::shared_ptr<asio::steady_timer> timer_;  ///< callbacks hold it weakly
    ares_channeldata* channel_{};
    bool isTrusted_{};
};

}  // namespace mailadvisor
