#include "net/http_listener.h"

#include "net/http_listen_text.h"
#include "net/own_shortage.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace mailadvisor {
namespace {

/// What connects while we are busy; the system cuts it to its own limit.
constexpr int waitingVisitors = 4096;
/// Files, the resolver, children of the signing command.
constexpr rlim_t descriptorsForOthers = 64;
constexpr mode_t groupMayWrite = 0660;

/// The largest is the first, so that all of it begins as zeros.
union AnyPlace {
    sockaddr_un local;
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
};

std::optional<IpAddress> addressOf(const AnyPlace& place) {
    IpAddress address;
    if (place.any.sa_family == AF_INET6) {
        std::memcpy(address.bytes.data(), &place.v6.sin6_addr, address.bytes.size());
        address.isIpv6 = true;
        return address;
    }
    if (place.any.sa_family != AF_INET) return std::nullopt;
    address.bytes[10] = address.bytes[11] = 0xFF;
    std::memcpy(address.bytes.data() + 12, &place.v4.sin_addr, 4);
    return address;
}

std::string textOf(const AnyPlace& place) {
    const auto address = addressOf(place);
    if (!address) return std::string("unix:") + place.local.sun_path;
    const auto port = address->isIpv6 ? place.v6.sin6_port : place.v4.sin_port;
    return listenText(*address, Port{ntohs(port)});
}

AnyPlace placeAt(const IpAddress& address, Port port) {
    AnyPlace place{};
    if (address.isIpv6) {
        place.v6.sin6_family = AF_INET6;
        place.v6.sin6_port = htons(port.value);
        std::memcpy(&place.v6.sin6_addr, address.bytes.data(), address.bytes.size());
    } else {
        place.v4.sin_family = AF_INET;
        place.v4.sin_port = htons(port.value);
        std::memcpy(&place.v4.sin_addr, address.bytes.data() + 12, 4);
    }
    return place;
}

/// Faults of one connection, which accept(2) tells before it was ours.
bool isPassing(int failure) {
    switch (failure) {
        case ECONNABORTED:
        case EINTR:
        case EPROTO:
        case EPERM:
        case ENETDOWN:
        case EHOSTDOWN:
        case EHOSTUNREACH:
        case ENETUNREACH:
        case ENOPROTOOPT: return true;
        default: return false;
    }
}

Unexpected notOpened(const std::string& where, int failure) {
    switch (failure) {
        case EADDRINUSE: return cannotListen(where, ListenFault::Taken);
        case EACCES:
        case EPERM: return cannotListen(where, ListenFault::Forbidden);
        case EADDRNOTAVAIL:
        case ENOENT:
        case ENOTDIR: return cannotListen(where, ListenFault::NotOurs);
        default: return cannotListen(where, ListenFault::Other);
    }
}

Result<HttpListener> listenAt(int family, const AnyPlace& place, socklen_t size,
                              const std::string& where) {
    const OpenedSocket opened = openSocket(family, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (!opened.socket) return notOpened(where, errno);
    const int socket = *opened.socket;
    const int isOn = 1;
    if (family != AF_UNIX) ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &isOn, sizeof isOn);
    if (::bind(socket, &place.any, size) != 0 || ::listen(socket, waitingVisitors) != 0) {
        const int failure = errno;
        ::close(socket);
        return notOpened(where, failure);
    }
    AnyPlace bound{};
    socklen_t boundSize = sizeof bound;
    ::getsockname(socket, &bound.any, &boundSize);
    return HttpListener{socket, textOf(bound), family == AF_UNIX, false, {}};
}

/// Takes away a socket file that nobody listens at any more.
void removeDead(const AnyPlace& place, socklen_t size) {
    struct stat found {};
    if (::lstat(place.local.sun_path, &found) != 0 || !S_ISSOCK(found.st_mode)) return;
    const OpenedSocket probe = openSocket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (!probe.socket) return;
    const bool isDead = ::connect(*probe.socket, &place.any, size) != 0 && errno == ECONNREFUSED;
    ::close(*probe.socket);
    if (isDead) ::unlink(place.local.sun_path);
}

Result<HttpListener> listenLocally(const std::string& path, const std::string& where) {
    AnyPlace place{};
    if (path.empty() || path.size() >= sizeof place.local.sun_path) return badListenText(where);
    place.local.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), place.local.sun_path);
    removeDead(place, sizeof place.local);
    const mode_t before = ::umask(0777 & ~groupMayWrite);
    auto listener = listenAt(AF_UNIX, place, sizeof place.local, where);
    ::umask(before);
    if (listener) listener->file = path;
    return listener;
}

}  // namespace

Result<HttpListener> openListener(const std::string& where) {
    const auto text = readListenText(where);
    if (!text) return badListenText(where);
    if (!text->path.empty()) return listenLocally(text->path, where);
    const bool isV6 = text->address.isIpv6;
    return listenAt(isV6 ? AF_INET6 : AF_INET, placeAt(text->address, text->port),
                    isV6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in), where);
}

Result<HttpListener> adoptListener(NativeSocket socket) {
    int isListening = 0;
    socklen_t size = sizeof isListening;
    const bool isKnown = ::getsockopt(socket, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &size) == 0;
    if (!isKnown || isListening == 0) return badListenText(std::to_string(socket));
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
    AnyPlace place{};
    size = sizeof place;
    ::getsockname(socket, &place.any, &size);
    return HttpListener{socket, textOf(place), place.any.sa_family == AF_UNIX, true, {}};
}

AcceptedVisitor acceptVisitor(const HttpListener& listener) {
    AnyPlace place{};
    socklen_t size = sizeof place;
    const int socket = ::accept4(listener.socket, &place.any, &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (socket < 0) {
        const bool isNobody = errno == EAGAIN || errno == EWOULDBLOCK;
        // Whatever else it is will not be over at once.
        return {{}, {}, !isNobody && !isPassing(errno), isPassing(errno)};
    }
    if (!leavesDescriptors(socket)) {
        ::close(socket);
        return {{}, {}, true, false};
    }
    const int isAtOnce = 1;
    if (!listener.isLocal) {
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &isAtOnce, sizeof isAtOnce);
    }
    return {socket, listener.isLocal ? std::nullopt : addressOf(place), false, false};
}

void closeListener(HttpListener& listener) {
    ::close(listener.socket);
    if (!listener.file.empty()) ::unlink(listener.file.c_str());
}

std::size_t makeRoomForSockets(std::size_t wanted) {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return wanted;
    const rlim_t needed = wanted + descriptorsForOthers;
    if (limit.rlim_cur < needed) {
        limit.rlim_cur = std::min(needed, limit.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &limit);
        ::getrlimit(RLIMIT_NOFILE, &limit);
    }
    if (limit.rlim_cur >= needed) return wanted;
    return limit.rlim_cur > 2 * descriptorsForOthers ? limit.rlim_cur - descriptorsForOthers
                                                     : limit.rlim_cur / 2;
}

}  // namespace mailadvisor
