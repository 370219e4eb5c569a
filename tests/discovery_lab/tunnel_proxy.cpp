#include "discovery_lab/tunnel_proxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace mailadvisor::lab {
namespace {

constexpr int pollMs = 50;

sockaddr_in placeOf(const std::string& address, std::uint16_t port) {
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    inet_pton(AF_INET, address.c_str(), &place.sin_addr);
    return place;
}

bool isReadable(int socket) {
    pollfd wanted{socket, POLLIN, 0};
    return poll(&wanted, 1, pollMs) > 0;
}

/// Passes on what has come; false at the end of the connection.
bool passOn(int from, int to) {
    std::array<char, 16384> bytes{};
    const auto size = read(from, bytes.data(), bytes.size());
    return size > 0 && write(to, bytes.data(), static_cast<std::size_t>(size)) == size;
}

}  // namespace

TunnelProxy::TunnelProxy(const std::string& address, std::uint16_t port)
    : address_(address), port_(port), listener_(socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in own = placeOf("127.0.0.1", 0);
    socklen_t size = sizeof own;
    bind(listener_, reinterpret_cast<sockaddr*>(&own), size);
    listen(listener_, 64);
    getsockname(listener_, reinterpret_cast<sockaddr*>(&own), &size);
    ownPort_ = ntohs(own.sin_port);
    acceptor_ = std::thread([this] { accept(); });
}

TunnelProxy::~TunnelProxy() {
    isEnding_ = true;
    acceptor_.join();
    for (auto& tunnel : tunnels_) tunnel.join();
    close(listener_);
}

std::vector<std::string> TunnelProxy::asked() {
    const std::lock_guard lock(mutex_);
    return asked_;
}

void TunnelProxy::accept() {
    while (!isEnding_) {
        if (!isReadable(listener_)) continue;
        const int client = ::accept(listener_, nullptr, nullptr);
        if (client >= 0) tunnels_.emplace_back([this, client] { serve(client); });
    }
}

void TunnelProxy::serve(int client) {
    std::string head;
    char byte{};
    while (!head.ends_with("\r\n\r\n") && read(client, &byte, 1) == 1) head += byte;
    const auto start = head.find(' ') + 1;
    {
        const std::lock_guard lock(mutex_);
        asked_.push_back(head.substr(start, head.find(' ', start) - start));
    }
    const int server = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in place = placeOf(address_, port_);
    const bool isTunnel =
        head.starts_with("CONNECT ") &&
        connect(server, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0;
    const std::string answer =
        isTunnel ? "HTTP/1.1 200 OK\r\n\r\n" : "HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n";
    bool isOpen = write(client, answer.data(), answer.size()) > 0 && isTunnel;
    while (isOpen && !isEnding_) {
        std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
        if (poll(ends.data(), ends.size(), pollMs) <= 0) continue;
        if (ends[0].revents != 0) isOpen = passOn(client, server);
        if (isOpen && ends[1].revents != 0) isOpen = passOn(server, client);
    }
    close(server);
    close(client);
}

}  // namespace mailadvisor::lab
