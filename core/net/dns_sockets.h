#pragma once

struct ares_socket_functions;

namespace mailadvisor {

/// The sockets of a c-ares channel, opened by us, which alone tells that a server was not asked
/// because this computer had no descriptor left: c-ares reports that like a closed port.
///
/// `receiveBufferBytes` is asked of the kernel for each. Must outlive the channel.
struct DnsSockets {
    int receiveBufferBytes{};
    bool isShort{};  ///< the last one could not be opened for want of descriptors or memory
};

/// For ares_set_socket_functions, with a DnsSockets as its argument.
const ares_socket_functions& dnsSocketFunctions();

}  // namespace mailadvisor
