#pragma once

#include <asio/ip/tcp.hpp>

namespace mailadvisor {

/// What the system calls an open socket: a descriptor on POSIX systems, on Windows a handle as wide
/// as a pointer.
using NativeSocket = asio::ip::tcp::socket::native_handle_type;

}  // namespace mailadvisor
