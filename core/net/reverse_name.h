#pragma once

#include <string>

namespace mailadvisor {

/// The name under which an address is asked for its names: `1.2.0.192.in-addr.arpa`, or nibbles
/// below `ip6.arpa` (RFC 3596 §2.5). Empty for text that is no IP address.
std::string reverseName(const std::string& address);

}  // namespace mailadvisor
