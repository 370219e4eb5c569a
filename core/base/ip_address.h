#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// An IPv4 or IPv6 address, known by its bytes whatever way it was spelled.
struct IpAddress {
    std::array<std::uint8_t, 16> bytes{};  ///< IPv4 stands as ::ffff:a.b.c.d (RFC 4291 §2.5.5.2)
    bool isIpv6{};                         ///< as it was written

    /// Reads four decimal numbers without leading zeros, or the forms of RFC 4291 §2.2; no
    /// brackets, no zone. Nothing for everything else (`1.2.3`, `0x7f.0.0.1`, `..`, `a:25`).
    static std::optional<IpAddress> parse(std::string_view text);

    /// The shortest form, lower case (RFC 5952): `::1` for `0:0::0:1`.
    std::string text() const;

    /// True where only this machine or its own cable can answer: loopback, link-local, unspecified
    /// and multicast addresses, also inside IPv6 (mapped, compatible, NAT64, 6to4).
    bool isOwnMachineOrLink() const;
};

/// True for the names that every system gives itself, whatever the DNS says of them: `localhost`
/// (RFC 6761 §6.3), `localhost.localdomain`, `ip6-loopback` and their like.
bool isOwnMachineName(std::string_view host);

}  // namespace mailadvisor
