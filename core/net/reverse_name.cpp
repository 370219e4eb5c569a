#include "net/reverse_name.h"

#include "base/hex.h"
#include "net/address.h"

#include <asio/ip/address.hpp>

#include <array>
#include <span>

namespace mailadvisor {
namespace {

std::string reverseOf(std::span<const unsigned char, 16> bytes) {
    std::string name;
    for (std::size_t i = bytes.size(); i-- > 0;) {
        for (const unsigned nibble : {bytes[i] & 0x0FU, unsigned{bytes[i]} >> 4U}) {
            name += hexDigit(nibble);
            name += '.';
        }
    }
    return name + "ip6.arpa";
}

}  // namespace

std::string reverseName(const std::string& address) {
    // One with a zone is of this link only (RFC 4007 §11); an address is meant, not a URL's host.
    const bool isPlain = address.find_first_of("%[") == std::string::npos && ipLiteral(address);
    if (!isPlain) return {};
    const auto parsed = asio::ip::make_address(address);
    if (parsed.is_v6()) return reverseOf(parsed.to_v6().to_bytes());
    const auto bytes = parsed.to_v4().to_bytes();
    std::string name;
    for (std::size_t i = bytes.size(); i-- > 0;) name += std::to_string(bytes[i]) + ".";
    return name + "in-addr.arpa";
}

}  // namespace mailadvisor
