#include "net/http_peers.h"

#include "base/hash.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace mailadvisor {
namespace {

/// Peers whose requests are remembered; 65,536 take 5 MiB, and an IPv6 /48 has as many networks.
constexpr std::size_t rememberedPeers = 65536;
constexpr std::size_t networkBytes = 8;  ///< of an IPv6 address

}  // namespace

HttpPeer peerOf(const IpAddress& address) {
    HttpPeer peer = address.bytes;
    if (address.isIpv6) std::fill(peer.begin() + networkBytes, peer.end(), std::uint8_t{0});
    return peer;
}

std::size_t HttpPeers::Hash::operator()(const HttpPeer& peer) const {
    return fingerprint({reinterpret_cast<const char*>(peer.data()), peer.size()});
}

bool HttpPeers::enter(const HttpPeer& peer) {
    std::size_t& open = open_[peer];
    if (open >= limits_->connectionsPerPeer) return false;
    ++open;
    return true;
}

void HttpPeers::leave(const HttpPeer& peer) {
    const auto place = open_.find(peer);
    if (place != open_.end() && --place->second == 0) open_.erase(place);
}

// The generic cell rate algorithm: one point in time a peer instead of a bucket and its last look.
std::optional<std::chrono::seconds> HttpPeers::mustWait(const HttpPeer& peer,
                                                        Deadline::Clock::time_point now) {
    if (limits_->requestsPerSecond <= 0) return std::nullopt;
    using Seconds = std::chrono::duration<double>;
    const Seconds each(1 / limits_->requestsPerSecond);
    const Seconds patience = each * (std::max(limits_->burst, 1.0) - 0.5);
    if (asked_.size() >= rememberedPeers && !asked_.contains(peer)) forget(now);
    auto& due = asked_.try_emplace(peer, now).first->second;
    due = std::max(due, now);
    const Seconds ahead = due - now;
    if (ahead > patience) {
        return std::chrono::seconds(static_cast<int>(std::ceil((ahead - patience).count())));
    }
    due += std::chrono::duration_cast<Deadline::Clock::duration>(each);
    return std::nullopt;
}

void HttpPeers::forget(Deadline::Clock::time_point now) {
    std::erase_if(asked_, [&](const auto& each) { return each.second <= now; });
    // Who floods from that many networks is stopped by the connections he may have.
    if (asked_.size() >= rememberedPeers) asked_.clear();
}

}  // namespace mailadvisor
