#include "net/reverse_name.h"

#include "base/hex.h"
#include "base/ip_address.h"

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
    const auto parsed = IpAddress::parse(address);
    if (!parsed) return {};
    if (parsed->isIpv6) return reverseOf(parsed->bytes);
    std::string name;
    for (std::size_t i = parsed->bytes.size(); i-- > 12;) {
        name += std::to_string(parsed->bytes[i]) + ".";
    }
    return name + "in-addr.arpa";
}

}  // namespace mailadvisor
