#include "net/connection.h"

#include "support/await.h"
#include "support/scripted_server.h"
#include "support/test_network.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::await;
using testing::Peer;
using testing::ScriptedServer;
using testing::SilentPort;

struct Attempt {
    std::string address{};
    ConnectionFailure failure{};
    std::chrono::milliseconds time{};
};

Attempt connectTo(std::vector<std::string> addresses, Port port,
                  std::chrono::milliseconds time = 5s) {
    Network network = testing::testNetwork();
    testing::fakeResolver(network).knownAddresses["mail.example.org"] = std::move(addresses);
    const auto start = Deadline::Clock::now();
    Attempt attempt;
    const auto connection = await(
        *network.loop,
        Connection::open(network, "mail.example.org", port, Deadline::in(time), attempt.failure));
    attempt.time =
        std::chrono::duration_cast<std::chrono::milliseconds>(Deadline::Clock::now() - start);
    if (connection) attempt.address = connection->address();
    return attempt;
}

TEST(HappyEyeballs, GoesOnAtOnceWhenTheFirstAddressRefuses) {
    const ScriptedServer server([](Peer&) {});

    const Attempt attempt =
        connectTo({"127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5", "127.0.0.1"}, server.port());

    EXPECT_EQ(attempt.address, "127.0.0.1");
    EXPECT_LT(attempt.time, 900ms);  // four waits of 250 ms would be more
}

TEST(HappyEyeballs, GoesOnAfterAQuarterSecondWhenTheFirstIsSilent) {
    const ScriptedServer server([](Peer&) {});
    const SilentPort silent("127.0.0.2", server.port());

    const Attempt attempt = connectTo({"127.0.0.2", "127.0.0.1"}, server.port());

    EXPECT_EQ(attempt.address, "127.0.0.1");
    EXPECT_GE(attempt.time, 240ms);
    EXPECT_LT(attempt.time, 1s);
}

TEST(HappyEyeballs, TakesTheOtherFamilyWhenOneDoesNotListen) {
    const ScriptedServer server([](Peer&) {}, "::1");

    EXPECT_EQ(connectTo({"127.0.0.1", "::1"}, server.port()).address, "::1");
}

TEST(HappyEyeballs, AlternatesBetweenTheFamilies) {
    const ScriptedServer server([](Peer&) {}, "::1");
    const SilentPort first("127.0.0.2", server.port());
    const SilentPort second("127.0.0.3", server.port());
    const SilentPort third("127.0.0.4", server.port());
    const SilentPort fourth("127.0.0.5", server.port());

    const Attempt attempt =
        connectTo({"127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5", "::1"}, server.port());

    EXPECT_EQ(attempt.address, "::1");
    EXPECT_LT(attempt.time, 900ms);  // after one wait of 250 ms, not after four
}

TEST(HappyEyeballs, IsRefusedWhenEveryAddressRefuses) {
    const Port port = testing::closedPort();

    EXPECT_EQ(connectTo({"127.0.0.1", "127.0.0.2"}, port).failure, ConnectionFailure::Refused);
}

TEST(HappyEyeballs, TimesOutWhenNobodyAnswers) {
    const SilentPort silent("127.0.0.2");

    const Attempt attempt = connectTo({"127.0.0.2"}, silent.port(), 300ms);

    EXPECT_EQ(attempt.failure, ConnectionFailure::TimedOut);
    EXPECT_GE(attempt.time, 290ms);
    EXPECT_LT(attempt.time, 1s);
}

TEST(HappyEyeballs, IsUnreachableWhenThereIsNoWay) {
    // Class E (RFC 1112) is refused by the kernel itself.
    EXPECT_EQ(connectTo({"255.255.255.255"}, Port{993}).failure, ConnectionFailure::Unreachable);
}

}  // namespace
}  // namespace mailadvisor
