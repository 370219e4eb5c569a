#include "net/reverse_name.h"

#include "base/hex.h"

#include <arpa/inet.h>

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
    std::array<unsigned char, 16> bytes{};
    if (inet_pton(AF_INET6, address.c_str(), bytes.data()) == 1) return reverseOf(bytes);
    if (inet_pton(AF_INET, address.c_str(), bytes.data()) != 1) return {};
    std::string name;
    for (std::size_t i = 4; i-- > 0;) name += std::to_string(bytes[i]) + ".";
    return name + "in-addr.arpa";
}

}  // namespace mailadvisor
