#include "net/address.h"

#include "base/ascii.h"
#include "base/host_name.h"
#include "base/ip_address.h"

#include <asio/ip/address.hpp>

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

struct Range4 {
    asio::ip::address_v4::bytes_type first;
    unsigned short prefixBits;
};

// IANA IPv4 Special-Purpose Address Registry, multicast and class E.
constexpr Range4 notPublic4[] = {
    {{0, 0, 0, 0}, 8},      {{10, 0, 0, 0}, 8},    {{100, 64, 0, 0}, 10},   {{127, 0, 0, 0}, 8},
    {{169, 254, 0, 0}, 16}, {{172, 16, 0, 0}, 12}, {{192, 0, 0, 0}, 24},    {{192, 0, 2, 0}, 24},
    {{192, 168, 0, 0}, 16}, {{198, 18, 0, 0}, 15}, {{198, 51, 100, 0}, 24}, {{203, 0, 113, 0}, 24},
    {{224, 0, 0, 0}, 4},    {{240, 0, 0, 0}, 4},
};

bool isPublic(const asio::ip::address_v4& address) {
    return std::none_of(std::begin(notPublic4), std::end(notPublic4), [&](const Range4& range) {
        const auto shift = 32U - range.prefixBits;
        const auto first = asio::ip::address_v4(range.first).to_uint();
        return address.to_uint() >> shift == first >> shift;
    });
}

asio::ip::address_v4 embedded(const asio::ip::address_v6::bytes_type& bytes, std::size_t at) {
    return asio::ip::address_v4({bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]});
}

bool isPublic(const asio::ip::address_v6& address) {
    const auto bytes = address.to_bytes();
    const auto startsWith = [&](std::initializer_list<unsigned char> prefix) {
        return std::equal(prefix.begin(), prefix.end(), bytes.begin());
    };
    if (address.is_v4_mapped()) return isPublic(embedded(bytes, 12));
    if (startsWith({0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0})) {  // NAT64, RFC 6052
        return isPublic(embedded(bytes, 12));
    }
    if (startsWith({0x20, 0x02})) return isPublic(embedded(bytes, 2));  // 6to4, RFC 3056
    const bool isProtocolRange = startsWith({0x20, 0x01, 0x00}) || startsWith({0x20, 0x01, 0x01});
    const bool isDocumentation = startsWith({0x20, 0x01, 0x0d, 0xb8}) || startsWith({0x3f, 0xff});
    const bool isGlobalUnicast = (bytes[0] & 0xe0) == 0x20;
    return isGlobalUnicast && !isProtocolRange && !isDocumentation;
}

// The same on every system: what Windows reads as an address may have a port or lack octets. A zone
// (RFC 4007 §11) is for the system to know.
std::optional<asio::ip::address> addressIn(const std::string& text) {
    if (!IpAddress::parse(std::string_view(text).substr(0, text.find('%')))) return std::nullopt;
    std::error_code failure;
    auto address = asio::ip::make_address(text, failure);
    if (failure || text.find('\0') != std::string::npos) return std::nullopt;
    return address;
}

constexpr std::string_view specialUse[] = {
    "localhost", "local",     "internal", "test", "invalid", "example",
    "onion",     "home.arpa", "lan",      "alt",  "home",    "corp",
};

}  // namespace

std::optional<std::string> ipLiteral(std::string_view text) {
    const bool isBracketed = text.size() > 2 && text.front() == '[' && text.back() == ']';
    const std::string inner(isBracketed ? text.substr(1, text.size() - 2) : text);
    const auto address = addressIn(inner);
    if (!address || (isBracketed && !address->is_v6())) return std::nullopt;
    return address->to_string();
}

bool isPublicAddress(std::string_view address) {
    const auto parsed = addressIn(std::string(address));
    if (!parsed) return false;
    return parsed->is_v4() ? isPublic(parsed->to_v4()) : isPublic(parsed->to_v6());
}

bool isSpecialUseName(std::string_view host) {
    std::string name = lowerAscii(host);
    if (!name.empty() && name.back() == '.') name.pop_back();
    if (name.find('.') == std::string::npos) return true;
    return std::ranges::any_of(specialUse,
                               [&](std::string_view zone) { return isAtOrBelow(name, zone); });
}

}  // namespace mailadvisor
