#include "net/dns_sockets.h"

#include "net/own_shortage.h"

#include <winsock2.h>

#include <ws2tcpip.h>

#include <ares.h>

#include <vector>

/// As c-ares has it for systems without one (its ares_writev.h, which it does not install).
struct iovec {
    void* iov_base;
    std::size_t iov_len;
};

namespace mailadvisor {
namespace {

ares_socket_t open(int family, int type, int protocol, void* argument) {
    auto& sockets = *static_cast<DnsSockets*>(argument);
    const OpenedSocket opened = openSocket(family, type, protocol);
    sockets.isShort = opened.isShort;
    if (!opened.socket) return ARES_SOCKET_BAD;
    u_long isAtOnce = 1;
    ::ioctlsocket(*opened.socket, static_cast<long>(FIONBIO), &isAtOnce);
    const char* size = reinterpret_cast<const char*>(&sockets.receiveBufferBytes);
    ::setsockopt(*opened.socket, SOL_SOCKET, SO_RCVBUF, size, sizeof sockets.receiveBufferBytes);
    const BOOL isUndelayed = TRUE;
    if (type == SOCK_STREAM) {
        ::setsockopt(*opened.socket, IPPROTO_TCP, TCP_NODELAY,
                     reinterpret_cast<const char*>(&isUndelayed), sizeof isUndelayed);
    }
    return *opened.socket;
}

int closeSocket(ares_socket_t socket, void*) { return ::closesocket(socket); }

int connectSocket(ares_socket_t socket, const sockaddr* place, ares_socklen_t size, void*) {
    return ::connect(socket, place, static_cast<int>(size));
}

ares_ssize_t receive(ares_socket_t socket, void* bytes, std::size_t size, int flags, sockaddr* from,
                     ares_socklen_t* fromSize, void*) {
    int placeSize = fromSize == nullptr ? 0 : static_cast<int>(*fromSize);
    const int count = ::recvfrom(socket, static_cast<char*>(bytes), static_cast<int>(size), flags,
                                 from, fromSize == nullptr ? nullptr : &placeSize);
    if (fromSize != nullptr) *fromSize = static_cast<ares_socklen_t>(placeSize);
    return count;
}

ares_ssize_t send(ares_socket_t socket, const iovec* parts, int count, void*) {
    std::vector<WSABUF> buffers;
    for (int i = 0; i < count; ++i) {
        buffers.push_back(
            {static_cast<ULONG>(parts[i].iov_len), static_cast<CHAR*>(parts[i].iov_base)});
    }
    DWORD sent = 0;
    const int failure =
        ::WSASend(socket, buffers.data(), static_cast<DWORD>(count), &sent, 0, nullptr, nullptr);
    return failure == 0 ? static_cast<ares_ssize_t>(sent) : -1;
}

}  // namespace

const ares_socket_functions& dnsSocketFunctions() {
    static constexpr ares_socket_functions functions{&open, &closeSocket, &connectSocket, &receive,
                                                     &send};
    return functions;
}

}  // namespace mailadvisor
