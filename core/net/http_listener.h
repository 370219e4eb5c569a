#pragma once

#include "base/ip_address.h"
#include "base/result.h"
#include "net/native_socket.h"

#include <cstddef>
#include <optional>
#include <string>

namespace mailadvisor {

/// A socket that visitors connect to.
struct HttpListener {
    NativeSocket socket{};
    std::string place{};  ///< `127.0.0.1:8080` or `unix:/run/x`, as it is in the end
    bool isLocal{};       ///< a Unix socket: only who may write to its file can come
    bool isInherited{};   ///< somebody else holds it too and goes on when we end
    std::string file{};   ///< of a Unix socket of our own, to be removed at the end
};

/// Opens `ADDRESS:PORT` (IPv6 in brackets; port 0 = the system's choice) or `unix:PATH` (its group
/// may write; a file that a dead server left there is replaced). Never inherited by children.
///
/// Errors: InvalidInput for another text, and for Unix sockets where they are not offered; Refused
/// when it is taken, not ours or not allowed. `where` is the text.
Result<HttpListener> openListener(const std::string& where);

/// A listening socket that was handed to this process (sd_listen_fds(3)).
///
/// Errors: InvalidInput for a descriptor that does not listen.
Result<HttpListener> adoptListener(NativeSocket socket);

/// One visitor's connection, or why there is none now.
struct AcceptedVisitor {
    std::optional<NativeSocket> socket{};
    std::optional<IpAddress> address{};  ///< none for a Unix socket
    bool isShort{};  ///< no descriptor or memory is left, or worse: pause, then ask again
    bool isMore{};   ///< a visitor went away again: ask once more
};

/// Never waits.
AcceptedVisitor acceptVisitor(const HttpListener& listener);

/// Closes the socket, and removes the file of a Unix socket of our own.
void closeListener(HttpListener& listener);

/// Asks the system for room for `wanted` sockets beside our files, and says how many it gave.
std::size_t makeRoomForSockets(std::size_t wanted);

}  // namespace mailadvisor
