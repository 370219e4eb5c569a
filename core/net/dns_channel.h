#pragma once

#include "base/result.h"
#include "net/descriptor_watch.h"
#include "net/dns_sockets.h"

#include <asio/steady_timer.hpp>

#include <memory>
#include <string>
#include <utility>

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

    /// All servers are on this machine (loopback): only they can vouch for an answer. The bit that
    /// says "authenticated" comes over plain UDP, so on the way from any other server, also one the
    /// person chose, anybody can set it (RFC 4035 §4.9.3, RFC 6840 §5.8).
    bool isTrusted() const { return isTrusted_; }

    /// True when since the last call a socket could not be opened for want of descriptors: what
    /// c-ares says of the server in the same breath is not true.
    bool takeShortage() { return std::exchange(sockets_.isShort, false); }

private:
    DnsChannel(const asio::any_io_executor& executor, OnServerFailure onServerFailure);

    DescriptorWatch watch_;
    DnsSockets sockets_;
    std::shared_ptr<asio::steady_timer> timer_;  ///< callbacks hold it weakly
    ares_channeldata* channel_{};
    bool isTrusted_{};
};

}  // namespace mailadvisor
