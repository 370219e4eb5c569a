#pragma once

#include "base/ip_address.h"
#include "base/result.h"
#include "net/http_message.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// The web servers in front of ours whose word about a visitor counts.
class TrustedProxies {
public:
    /// Each an address, or a network as `10.1.0.0/16`.
    ///
    /// Errors: InvalidInput for anything else (`where` is the text).
    static Result<TrustedProxies> parse(const std::vector<std::string>& written);

    bool contains(const IpAddress& address) const;

private:
    struct Net {
        IpAddress address{};
        int bits{};  ///< of 128; IPv4 counts from 96
    };
    std::vector<Net> nets_{};
};

/// The same address, IPv4 where it is IPv4 inside IPv6: a listener for both sees the latter.
IpAddress unmapped(IpAddress address);

/// Takes from a trusted proxy's request whom it speaks for: peer, isForwarded, isSecure and host
/// of `request`, which hold what the connection itself shows.
///
/// The visitor is the right-most hop that is no trusted proxy: what stands left of it is the
/// visitor's own word. X-Forwarded-For counts before Forwarded (RFC 7239), which a visitor can send
/// through proxies that only know the former. False for a forwarded host that is none: refuse with
/// 400.
bool believeProxy(HttpRequest& request, const TrustedProxies& proxies);

/// True when the request names another peer, as those of proxies do, whether that is believed or
/// not.
bool speaksForSomebody(const HttpRequest& request);

}  // namespace mailadvisor
