#include "advisor/shared_probe.h"

#include "net/event_loop.h"
#include "net/network.h"
#include "net/slots.h"
#include "net/task_group.h"
#include "support/scripted_server.h"
#include "support/test_network.h"

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <thread>

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

TEST(SharedProbe, AsksAServerOnceForDomainsOnSeveralLoops) {
    std::atomic<int> greeted{};
    const ScriptedServer server([&](Peer& peer) {
        ++greeted;
        peer.send("+OK ready\r\n");
        while (!peer.readLine().empty()) peer.send("-ERR\r\n");
    });
    ProbedServers probed;
    std::array networks{testing::testNetwork(), testing::testNetwork(), testing::testNetwork()};
    std::array<std::vector<EndpointFacts>, networks.size()> seen;
    const auto lookOften = [&](std::size_t which) -> Task<void> {
        Look look(networks.at(which), 8, Deadline::in(20s));
        std::vector<Task<void>> looks;
        for (int i = 0; i < 20; ++i)
            looks.push_back(look.at(networks.at(which), probed, pop3At(server.port())));
        co_await runAll(std::move(looks));
        seen.at(which) = look.seen;
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < networks.size(); ++i)
        threads.emplace_back([&, i] { networks.at(i).loop->run(lookOften(i)); });
    for (auto& thread : threads) thread.join();

    EXPECT_EQ(greeted, 1);
    for (const auto& answers : seen) {
        ASSERT_EQ(answers.size(), 20U);
        for (const auto& answer : answers) EXPECT_EQ(answer.reason, Reason::StartTlsRefused);
    }
}

TEST(SharedProbe, ForgetsTheAnswersThatNobodyWantedForLongest) {
    ProbedServers probed;
    const auto targetAt = [](int port) {
        return Target{Protocol::Imap, "mail.company.example",
                      Port{static_cast<std::uint16_t>(port)}, Security::Tls};
    };
    for (int port = 1; port <= 10; ++port) {
        ASSERT_TRUE(probed.begin(targetAt(port)));
        probed.end(targetAt(port), EndpointFacts{});
    }
    ASSERT_TRUE(probed.begin(targetAt(11)));
    ASSERT_FALSE(probed.begin(targetAt(11)));

    probed.forgetOld(10);

    EXPECT_FALSE(probed.recall(targetAt(1), nullptr).answer);
    EXPECT_TRUE(probed.recall(targetAt(10), nullptr).answer);
    EXPECT_FALSE(probed.begin(targetAt(11))) << "who is being asked was forgotten";
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
