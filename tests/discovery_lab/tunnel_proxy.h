#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace mailadvisor::lab {

/// An HTTP proxy on loopback that knows CONNECT only and leads every tunnel to one server.
class TunnelProxy {
public:
    TunnelProxy(const std::string& address, std::uint16_t port);
    ~TunnelProxy();
    TunnelProxy(const TunnelProxy&) = delete;
    TunnelProxy& operator=(const TunnelProxy&) = delete;

    std::string url() const { return "http://127.0.0.1:" + std::to_string(ownPort_); }

    /// What was asked for, `host:port` each.
    std::vector<std::string> asked();

private:
    void accept();
    void serve(int client);

    std::string address_{};
    std::uint16_t port_{};
    std::uint16_t ownPort_{};
    int listener_{-1};
    std::atomic<bool> isEnding_{};
    std::mutex mutex_{};
    std::vector<std::string> asked_{};
    std::vector<std::thread> tunnels_{};
    std::thread acceptor_{};
};

}  // namespace mailadvisor::lab
