#include "net/dns_sockets.h"

#include "net/own_shortage.h"

#include <ares.h>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace mailadvisor {
namespace {

ares_socket_t open(int family, int type, int protocol, void* argument) {
    auto& sockets = *static_cast<DnsSockets*>(argument);
    const OpenedSocket opened = openSocket(family, type | SOCK_NONBLOCK, protocol);
    sockets.isShort = opened.isShort;
    if (!opened.socket) return ARES_SOCKET_BAD;
    const int descriptor = *opened.socket;
    const int size = sockets.receiveBufferBytes;
    ::setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
    const int isAtOnce = 1;
    if (type == SOCK_STREAM) {
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &isAtOnce, sizeof isAtOnce);
    }
    return descriptor;
}

int closeSocket(ares_socket_t descriptor, void*) { return ::close(descriptor); }

int connectSocket(ares_socket_t descriptor, const sockaddr* place, ares_socklen_t size, void*) {
    return ::connect(descriptor, place, size);
}

ares_ssize_t receive(ares_socket_t descriptor, void* bytes, std::size_t size, int flags,
                     sockaddr* from, ares_socklen_t* fromSize, void*) {
    return ::recvfrom(descriptor, bytes, size, flags, from, fromSize);
}

ares_ssize_t send(ares_socket_t descriptor, const iovec* parts, int count, void*) {
    return ::writev(descriptor, parts, count);
}

}  // namespace

const ares_socket_functions& dnsSocketFunctions() {
    static constexpr ares_socket_functions functions{&open, &closeSocket, &connectSocket, &receive,
                                                     &send};
    return functions;
}

}  // namespace mailadvisor
