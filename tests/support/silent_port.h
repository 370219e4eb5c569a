#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>

namespace mailadvisor::testing {

/// A port of loopback that takes connections and never speaks.
class SilentPort {
public:
    SilentPort() : socket_(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0)) {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof place;
        bind(socket_, reinterpret_cast<sockaddr*>(&place), size);
        listen(socket_, 64);
        getsockname(socket_, reinterpret_cast<sockaddr*>(&place), &size);
        number_ = ntohs(place.sin_port);
    }
    ~SilentPort() { close(socket_); }
    SilentPort(const SilentPort&) = delete;
    SilentPort& operator=(const SilentPort&) = delete;

    std::uint16_t number() const { return number_; }

    /// How many have connected so far.
    int connections() {
        for (int client = -1; (client = accept(socket_, nullptr, nullptr)) >= 0; ++count_) {
            close(client);
        }
        return count_;
    }

private:
    int socket_;
    std::uint16_t number_{};
    int count_{};
};

}  // namespace mailadvisor::testing
