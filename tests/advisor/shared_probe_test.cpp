#include "advisor/shared_probe.h"

#include "net/event_loop.h"
#include "net/network.h"
#include "net/slots.h"
#include "net/task_group.h"
#include "support/scripted_server.h"
#include "support/test_network.h"

#include <gtest/gtest.h>

#include <atomic>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::Peer;
using testing::ScriptedServer;

/// One domain's look at a server: its own slots, its own deadline.
struct Look {
    Look(Network& network, std::size_t slotCount, Deadline until)
        : slots(network.loop->executor(), slotCount), deadline(until) {}

    Task<void> at(Network& network, ProbedServers& probed, Target target) {
        seen.push_back(co_await probeShared(network, probed, std::move(target), slots, deadline));
    }

    Slots slots;
    Deadline deadline;
    std::vector<EndpointFacts> seen{};
};

Target pop3At(Port port) { return {Protocol::Pop3, "localhost", port, Security::StartTls}; }

TEST(SharedProbe, TakesOverNoAnswerThatAnotherDomainsDeadlineCutShort) {
    std::atomic<int> connections{};
    const ScriptedServer server([&](Peer& peer) {
        if (++connections == 1) {
            peer.readToEnd();
            return;
        }
        peer.send("+OK ready\r\n");
        while (!peer.readLine().empty()) peer.send("-ERR\r\n");
    });
    Network network = testing::testNetwork();
    ProbedServers probed;
    Look hasty(network, 8, Deadline::in(200ms));
    Look patient(network, 8, Deadline::in(5s));
    const auto both = [&]() -> Task<void> {
        std::vector<Task<void>> looks;
        looks.push_back(hasty.at(network, probed, pop3At(server.port())));
        looks.push_back(patient.at(network, probed, pop3At(server.port())));
        co_await runAll(std::move(looks));
    };

    network.loop->run(both());

    EXPECT_EQ(hasty.seen.at(0).reason, Reason::NoGreeting);
    EXPECT_EQ(patient.seen.at(0).reason, Reason::StartTlsRefused);
}

TEST(SharedProbe, IsNotKeptFromAServerByADomainThatWaitsForItsOwnSlots) {
    const ScriptedServer honest([](Peer& peer) {
        peer.send("+OK ready\r\n");
        while (!peer.readLine().empty()) peer.send("-ERR\r\n");
    });
    const ScriptedServer tarPit([](Peer& peer) { peer.readToEnd(); });
    Network network = testing::testNetwork();
    ProbedServers probed;
    Look greedy(network, 1, Deadline::in(700ms));
    Look modest(network, 8, Deadline::in(5s));
    const auto start = Deadline::Clock::now();
    Deadline::Clock::duration modestTook{};
    const auto lookModestly = [&]() -> Task<void> {
        co_await modest.at(network, probed, pop3At(honest.port()));
        modestTook = Deadline::Clock::now() - start;
    };
    const auto both = [&]() -> Task<void> {
        std::vector<Task<void>> looks;
        looks.push_back(greedy.at(network, probed, pop3At(tarPit.port())));
        looks.push_back(greedy.at(network, probed, pop3At(honest.port())));
        looks.push_back(lookModestly());
        co_await runAll(std::move(looks));
    };

    network.loop->run(both());

    EXPECT_EQ(modest.seen.at(0).reason, Reason::StartTlsRefused);
    EXPECT_LT(modestTook, 600ms);
    EXPECT_EQ(greedy.seen.size(), 2U);
}

}  // namespace
}  // namespace mailadvisor
