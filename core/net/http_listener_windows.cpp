#include "net/http_listener.h"

#include "net/http_listen_text.h"
#include "net/own_shortage.h"

#include <winsock2.h>

#include <ws2tcpip.h>

#include <algorithm>

namespace mailadvisor {
namespace {

/// What connects while we are busy; the system cuts it to its own limit.
constexpr int waitingVisitors = 200;

/// The largest is the first, so that all of it begins as zeros.
union AnyPlace {
    sockaddr_in6 v6;
    sockaddr any;
    sockaddr_in v4;
};

IpAddress addressOf(const AnyPlace& place) {
    IpAddress address;
    address.isIpv6 = place.any.sa_family == AF_INET6;
    if (address.isIpv6) {
        std::copy_n(place.v6.sin6_addr.s6_addr, address.bytes.size(), address.bytes.begin());
        return address;
    }
    address.bytes[10] = address.bytes[11] = 0xFF;
    const auto* bytes = reinterpret_cast<const unsigned char*>(&place.v4.sin_addr);
    std::copy_n(bytes, 4, address.bytes.begin() + 12);
    return address;
}

AnyPlace placeAt(const IpAddress& address, Port port) {
    AnyPlace place{};
    if (address.isIpv6) {
        place.v6.sin6_family = AF_INET6;
        place.v6.sin6_port = htons(port.value);
        std::copy(address.bytes.begin(), address.bytes.end(), place.v6.sin6_addr.s6_addr);
    } else {
        place.v4.sin_family = AF_INET;
        place.v4.sin_port = htons(port.value);
        std::copy_n(address.bytes.begin() + 12, 4,
                    reinterpret_cast<unsigned char*>(&place.v4.sin_addr));
    }
    return place;
}

std::string boundText(SOCKET socket) {
    AnyPlace place{};
    int size = sizeof place;
    ::getsockname(socket, &place.any, &size);
    const IpAddress address = addressOf(place);
    return listenText(address,
                      Port{ntohs(address.isIpv6 ? place.v6.sin6_port : place.v4.sin_port)});
}

ListenFault faultOf(int failure) {
    switch (failure) {
        case WSAEADDRINUSE: return ListenFault::Taken;
        case WSAEACCES: return ListenFault::Forbidden;
        case WSAEADDRNOTAVAIL: return ListenFault::NotOurs;
        default: return ListenFault::Other;
    }
}

void makePatient(SOCKET socket) {
    u_long isOn = 1;
    ::ioctlsocket(socket, static_cast<long>(FIONBIO), &isOn);
}

}  // namespace

// Windows has Unix sockets, but none of its web servers speaks to one.
Result<HttpListener> openListener(const std::string& where) {
    const auto text = readListenText(where);
    if (!text) return badListenText(where);
    if (!text->path.empty()) {
        return Unexpected{{ErrorCode::InvalidInput, where,
                           Message{MESSAGE_ID("error.listen-no-unix"), {{"text", where}}},
                           Message{MESSAGE_ID("remedy.listen-text"), {}}}};
    }
    const bool isV6 = text->address.isIpv6;
    const OpenedSocket opened = openSocket(isV6 ? AF_INET6 : AF_INET, SOCK_STREAM, 0);
    const AnyPlace place = placeAt(text->address, text->port);
    const BOOL isOn = TRUE;
    const int size = isV6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in);
    const SOCKET socket = opened.socket.value_or(INVALID_SOCKET);
    // Without it any program could take the port from us.
    ::setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char*>(&isOn),
                 sizeof isOn);
    if (::bind(socket, &place.any, size) != 0 || ::listen(socket, waitingVisitors) != 0) {
        const int failure = WSAGetLastError();
        if (opened.socket) ::closesocket(socket);
        return cannotListen(where, faultOf(failure));
    }
    makePatient(socket);
    return HttpListener{socket, boundText(socket), false, false, {}};
}

Result<HttpListener> adoptListener(NativeSocket socket) {
    BOOL isListening = FALSE;
    int size = sizeof isListening;
    auto* value = reinterpret_cast<char*>(&isListening);
    const bool isKnown = ::getsockopt(socket, SOL_SOCKET, SO_ACCEPTCONN, value, &size) == 0;
    if (!isKnown || !isListening) return badListenText(std::to_string(socket));
    makePatient(socket);
    return HttpListener{socket, boundText(socket), false, true, {}};
}

AcceptedVisitor acceptVisitor(const HttpListener& listener) {
    AnyPlace place{};
    int size = sizeof place;
    const SOCKET socket = ::accept(listener.socket, &place.any, &size);
    if (socket == INVALID_SOCKET) {
        const int failure = WSAGetLastError();
        const bool isPassing = failure == WSAECONNRESET || failure == WSAEINTR;
        // Whatever else it is will not be over at once.
        return {{}, {}, failure != WSAEWOULDBLOCK && !isPassing, isPassing};
    }
    makePatient(socket);
    const BOOL isAtOnce = TRUE;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char*>(&isAtOnce),
                 sizeof isAtOnce);
    return {socket, addressOf(place), false, false};
}

void closeListener(HttpListener& listener) { ::closesocket(listener.socket); }

// Sockets are no part of a small table here.
std::size_t makeRoomForSockets(std::size_t wanted) { return wanted; }

}  // namespace mailadvisor
