#pragma once

#include "net/native_socket.h"

#include <optional>

namespace mailadvisor {

/// True when an error of the operating system (of errno or of a socket) says that this computer,
/// not the other side, has no room for one more connection: too many open files in the process or
/// the system, no memory for the socket.
bool isOwnShortage(int error);

/// What asking the system for a socket came to.
struct OpenedSocket {
    std::optional<NativeSocket> socket{};
    bool isShort{};  ///< there is none because this computer has no room for it
};

/// Opens a socket that child processes do not inherit.
///
/// Where sockets and files have numbers from one small table, the last few are left to files
/// (certificates, catalogues, what is written): a socket among them is closed again.
OpenedSocket openSocket(int family, int type, int protocol);

/// True when room is left for files beside this socket.
bool leavesDescriptors(NativeSocket socket);

/// Asks the system to tell at once when a connection over this socket is refused. Windows would try
/// again twice, half a second apart; after this it does not repeat a lost packet either, so an
/// attempt that timed out has to be made again. Elsewhere refusals are told at once anyway.
void tellRefusalAtOnce(NativeSocket socket);

}  // namespace mailadvisor
