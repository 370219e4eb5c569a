#pragma once

#include <string>
#include <vector>

namespace mailadvisor {

/// What started this program as a service (systemd), if anything did; else all of it does nothing.
///
/// Own code, for it is one message to a socket and three variables (sd_notify(3), sd_listen_fds(3))
/// and a library would have to be shipped for it.
class Supervisor {
public:
    /// Reads what the supervisor said in the environment and takes it away from there: commands
    /// that are started later must not speak in this program's name.
    Supervisor();

    /// The listening sockets it opened for us, closed for programs that are started.
    const std::vector<int>& sockets() const { return sockets_; }

    void tellReady() const;
    void tellReloading() const;
    void tellStopping() const;

    /// One line for `systemctl status`.
    void tellStatus(const std::string& line) const;

private:
    void tell(const std::string& state) const;

    std::string place_{};  ///< of its socket; empty = nobody listens
    std::vector<int> sockets_{};
};

}  // namespace mailadvisor
