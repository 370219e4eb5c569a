#include "system/supervisor.h"

#include "system/environment.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace mailadvisor {
namespace {

constexpr int firstSocket = 3;   // SD_LISTEN_FDS_START
constexpr int mostSockets = 64;  // more is no service's wish

std::string monotonicMicroseconds() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::to_string(std::int64_t{now.tv_sec} * 1'000'000 + now.tv_nsec / 1000);
}

std::vector<int> handedSockets() {
    if (environment("LISTEN_PID") != std::to_string(getpid())) return {};
    const int count = std::atoi(environment("LISTEN_FDS").c_str());
    std::vector<int> sockets;
    for (int i = 0; i < count && i < mostSockets; ++i) {
        const int socket = firstSocket + i;
        if (fcntl(socket, F_SETFD, FD_CLOEXEC) == 0) sockets.push_back(socket);
    }
    return sockets;
}

}  // namespace

Supervisor::Supervisor() : place_(environment("NOTIFY_SOCKET")), sockets_(handedSockets()) {
    for (const char* name : {"NOTIFY_SOCKET", "LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        unsetenv(name);
}

void Supervisor::tell(const std::string& state) const {
    sockaddr_un address{};
    if (place_.empty() || place_.size() >= sizeof(address.sun_path)) return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, place_.data(), place_.size());
    if (place_.front() == '@') address.sun_path[0] = '\0';  // an abstract name (unix(7))
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + place_.size());
    // A manager that does not listen is no reason to stop serving.
    (void)sendto(socket, state.data(), state.size(), MSG_NOSIGNAL,
                 reinterpret_cast<const sockaddr*>(&address), length);
    close(socket);
}

void Supervisor::tellReady() const { tell("READY=1"); }

void Supervisor::tellReloading() const {
    tell("RELOADING=1\nMONOTONIC_USEC=" + monotonicMicroseconds());
}

void Supervisor::tellStopping() const { tell("STOPPING=1"); }

void Supervisor::tellStatus(const std::string& line) const { tell("STATUS=" + line); }

}  // namespace mailadvisor
