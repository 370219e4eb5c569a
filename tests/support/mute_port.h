#pragma once

#include "support/test_socket.h"

#include <cstdint>

namespace mailadvisor::testing {

/// A port of loopback that takes connections and never speaks.
class MutePort {
public:
    MutePort() : socket_(openTcp(AF_INET)) {
        makeNonBlocking(socket_);
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof place;
        bind(socket_, reinterpret_cast<sockaddr*>(&place), size);
        listen(socket_, 64);
        getsockname(socket_, reinterpret_cast<sockaddr*>(&place), &size);
        number_ = ntohs(place.sin_port);
    }
    ~MutePort() { closeSocket(socket_); }
    MutePort(const MutePort&) = delete;
    MutePort& operator=(const MutePort&) = delete;

    std::uint16_t number() const { return number_; }

    /// How many have connected so far.
    int connections() {
        for (auto client = acceptOn(socket_); isSocket(client); client = acceptOn(socket_)) {
            closeSocket(client);
            ++count_;
        }
        return count_;
    }

private:
    TestSocket socket_;
    std::uint16_t number_{};
    int count_{};
};

}  // namespace mailadvisor::testing
