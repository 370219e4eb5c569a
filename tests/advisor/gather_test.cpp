#include "advisor/gather.h"

#include "net/event_loop.h"
#include "net/https_client.h"
#include "net/network.h"
#include "net/resolver.h"
#include "net/task_group.h"
#include "net/tls_trust.h"

#include <gmock/gmock.h>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;

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

/// Several looks at one server at the same time, sharing what it answers.
std::vector<Facts> lookTogether(std::size_t count, std::uint16_t port) {
    NetworkOptions options;
    const auto rule = ConnectTo::parse("::127.0.0.1:" + std::to_string(port));
    options.connectTo.push_back(*rule);
    auto network = Network::open(options);
    ProbedServers probed;
    std::vector<GatherRequest> requests(count);
    for (auto& request : requests) {
        request.server = "127.0.0.1";
        request.probed = &probed;
        request.timeout = 400ms;
    }
    const GatherProgress silent;
    std::vector<Facts> facts(count);
    const auto one = [&](std::size_t i) -> Task<void> {
        facts[i] = co_await gather(*network, requests[i], silent);
    };
    const auto all = [&]() -> Task<void> {
        std::vector<Task<void>> tasks;
        for (std::size_t i = 0; i < count; ++i) tasks.push_back(one(i));
        co_await runAll(std::move(tasks));
    };
    network->loop->run(all());
    return facts;
}

TEST(Gather, AsksAServerOnceForAllWhoLookAtTheSameTime) {
    SilentPort alone;
    SilentPort shared;

    const auto facts = lookTogether(1, alone.number());
    const auto together = lookTogether(5, shared.number());

    EXPECT_GT(alone.connections(), 0);
    EXPECT_EQ(shared.connections(), alone.connections());
    for (const auto& each : together) {
        EXPECT_EQ(each.endpoints.size(), facts.front().endpoints.size());
    }
}

}  // namespace
}  // namespace mailadvisor
