#pragma once

#include "base/ip_address.h"
#include "net/deadline.h"
#include "net/http_limits.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>

namespace mailadvisor {

/// One peer as limits count it: an IPv4 address, or the IPv6 network (/64) that one person has.
using HttpPeer = std::array<std::uint8_t, 16>;

/// Whom an address counts for.
HttpPeer peerOf(const IpAddress& address);

/// What each peer has open and has asked lately. The limits must outlive it.
class HttpPeers {
public:
    explicit HttpPeers(const HttpLimits& limits) : limits_(&limits) {}

    /// False when the peer has as many connections as it may; else one more, until leave().
    bool enter(const HttpPeer& peer);
    void leave(const HttpPeer& peer);

    /// Counts one request, or says after how many seconds the peer may ask again.
    std::optional<std::chrono::seconds> mustWait(const HttpPeer& peer,
                                                 Deadline::Clock::time_point now);

    /// Peers whose requests are remembered; bounded, however many there are.
    std::size_t remembered() const { return asked_.size(); }

private:
    struct Hash {
        std::size_t operator()(const HttpPeer& peer) const;
    };

    void forget(Deadline::Clock::time_point now);

    const HttpLimits* limits_;
    std::unordered_map<HttpPeer, std::size_t, Hash> open_{};
    /// When the last of the requests so far would have come at the even rate.
    std::unordered_map<HttpPeer, Deadline::Clock::time_point, Hash> asked_{};
};

}  // namespace mailadvisor
