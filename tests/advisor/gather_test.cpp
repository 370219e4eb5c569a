#include "advisor/gather.h"

#include "net/event_loop.h"
#include "net/https_client.h"
#include "net/network.h"
#include "net/resolver.h"
#include "net/task_group.h"
#include "net/tls_trust.h"
#include "support/silent_port.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::SilentPort;

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
