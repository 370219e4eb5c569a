#include "net/connection.h"

#include "support/await.h"
#include "support/scripted_server.h"
#include "support/test_network.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::await;
using testing::closedPort;
using testing::fakeResolver;
using testing::Peer;
using testing::ScriptedServer;
using testing::testNetwork;

struct Opened {
    std::unique_ptr<Connection> connection{};
    ConnectionFailure failure{};
};

Opened openTo(Network& network, const std::string& host, Port port,
              std::chrono::milliseconds time = 5s) {
    Opened opened;
    opened.connection = await(
        *network.loop, Connection::open(network, host, port, Deadline::in(time), opened.failure));
    return opened;
}

std::string readOnce(Network& network, Connection& connection, ConnectionFailure& failure,
                     std::chrono::milliseconds time = 5s) {
    return await(*network.loop, connection.read(Deadline::in(time), failure));
}

TEST(Connection, CarriesBytesBothWays) {
    const ScriptedServer server([](Peer& peer) {
        peer.send("* OK ready\r\n");
        peer.send("heard " + peer.readLine() + "\r\n");
    });
    Network network = testNetwork();

    const Opened opened = openTo(network, "localhost", server.port());
    ConnectionFailure failure{};
    const std::string greeting = readOnce(network, *opened.connection, failure);
    await(*network.loop, opened.connection->write("A CAPABILITY\r\n", Deadline::in(5s)));
    const std::string answer = readOnce(network, *opened.connection, failure);

    EXPECT_EQ(greeting, "* OK ready\r\n");
    EXPECT_EQ(answer, "heard A CAPABILITY\r\n");
    EXPECT_EQ(opened.connection->address(), "127.0.0.1");
    EXPECT_EQ(failure, ConnectionFailure::None);
}

TEST(Connection, TellsAClosedPortFromASilentServer) {
    const ScriptedServer silent([](Peer& peer) { peer.readToEnd(); });
    Network network = testNetwork();

    const Opened refused = openTo(network, "localhost", closedPort());
    const Opened opened = openTo(network, "localhost", silent.port());
    ConnectionFailure failure{};
    const std::string nothing = readOnce(network, *opened.connection, failure, 50ms);

    EXPECT_EQ(refused.failure, ConnectionFailure::Refused);
    EXPECT_EQ(refused.connection, nullptr);
    EXPECT_EQ(failure, ConnectionFailure::TimedOut);
    EXPECT_EQ(nothing, "");
}

TEST(Connection, CanBeReadAgainAfterATimeout) {
    const ScriptedServer server([](Peer& peer) {
        peer.readLine();
        peer.send("late\r\n");
        peer.readToEnd();
    });
    Network network = testNetwork();
    const Opened opened = openTo(network, "localhost", server.port());
    ConnectionFailure failure{};

    readOnce(network, *opened.connection, failure, 20ms);
    await(*network.loop, opened.connection->write("now\r\n", Deadline::in(5s)));
    const std::string late = readOnce(network, *opened.connection, failure);

    EXPECT_EQ(late, "late\r\n");
    EXPECT_EQ(failure, ConnectionFailure::None);
}

TEST(Connection, ReportsAServerThatHangsUpAsLost) {
    const ScriptedServer closing([](Peer& peer) { peer.send("* BYE\r\n"); });
    const ScriptedServer resetting([](Peer& peer) {
        peer.readLine();
        peer.reset();
    });
    Network network = testNetwork();
    ConnectionFailure failure{};

    const Opened closed = openTo(network, "localhost", closing.port());
    EXPECT_EQ(readOnce(network, *closed.connection, failure), "* BYE\r\n");
    EXPECT_EQ(readOnce(network, *closed.connection, failure), "");
    EXPECT_EQ(failure, ConnectionFailure::Lost);

    const Opened reset = openTo(network, "localhost", resetting.port());
    await(*network.loop, reset.connection->write("x\r\n", Deadline::in(5s)));
    EXPECT_EQ(readOnce(network, *reset.connection, failure), "");
    EXPECT_EQ(failure, ConnectionFailure::Lost);
}

TEST(Connection, EndsAFloodAtItsBudget) {
    const ScriptedServer flooding([](Peer& peer) {
        const std::string flood(64 * 1024, 'x');
        while (peer.send(flood)) {
        }
    });
    Network network = testNetwork();
    const Opened opened = openTo(network, "localhost", flooding.port());
    ConnectionFailure failure{};
    std::size_t received = 0;

    while (failure == ConnectionFailure::None) {
        received += readOnce(network, *opened.connection, failure).size();
    }

    EXPECT_EQ(failure, ConnectionFailure::Lost);
    EXPECT_LE(received, maxConnectionBytes);
}

TEST(Connection, DoesNotLetASteadyDripOutliveTheDeadline) {
    const ScriptedServer dripping([](Peer& peer) {
        while (peer.send(".")) {
        }
    });
    Network network = testNetwork();
    const Opened opened = openTo(network, "localhost", dripping.port());
    const auto readAll = [](Connection& connection, Deadline deadline) -> Task<ConnectionFailure> {
        ConnectionFailure failure{};
        while (failure == ConnectionFailure::None) co_await connection.read(deadline, failure);
        co_return failure;
    };

    const ConnectionFailure failure =
        await(*network.loop, readAll(*opened.connection, Deadline::in(30ms)));

    EXPECT_EQ(failure, ConnectionFailure::TimedOut);
}

TEST(Connection, WaitsForAServerThatDoesNotReadUpToTheDeadline) {
    std::atomic<bool> isOver{};
    const ScriptedServer stuffed([&](Peer&) {
        while (!isOver) std::this_thread::yield();
    });
    Network network = testNetwork();
    const Opened opened = openTo(network, "localhost", stuffed.port());

    const ConnectionFailure failure =
        await(*network.loop,
              opened.connection->write(std::string(64 * 1024 * 1024, 'x'), Deadline::in(100ms)));
    isOver = true;

    EXPECT_EQ(failure, ConnectionFailure::TimedOut);
}

TEST(Connection, TellsWhatTheResolverSaid) {
    Network network = testNetwork();
    fakeResolver(network).failures["broken.example.org"] = ErrorCode::Refused;

    EXPECT_EQ(openTo(network, "nowhere.example.org", Port{993}).failure,
              ConnectionFailure::NameNotFound);
    EXPECT_EQ(openTo(network, "broken.example.org", Port{993}).failure,
              ConnectionFailure::DnsFailed);
}

TEST(Connection, FollowsConnectToRules) {
    const ScriptedServer server([](Peer& peer) { peer.send("here\r\n"); });
    Network network = testNetwork();
    fakeResolver(network).knownAddresses["127.0.0.1"] = {"127.0.0.1"};
    const std::string rule =
        "mail.example.org:993:127.0.0.1:" + std::to_string(server.port().value);
    network.options.connectTo = {ConnectTo::parse(rule).value()};

    const Opened opened = openTo(network, "mail.example.org", Port{993});

    ASSERT_NE(opened.connection, nullptr);
    ConnectionFailure failure{};
    EXPECT_EQ(readOnce(network, *opened.connection, failure), "here\r\n");
}

TEST(PublicOnly, RefusesPrivateAddressesHoweverTheyWereFound) {
    const ScriptedServer server([](Peer&) {});
    Network network = testNetwork();
    network.options.publicOnly = true;
    auto& known = fakeResolver(network).knownAddresses;
    known["mail.example.org"] = {"127.0.0.1"};
    known["mapped.example.org"] = {"::ffff:127.0.0.1"};
    known["127.0.0.1"] = {"127.0.0.1"};

    for (const char* host : {"mail.example.org", "mapped.example.org", "127.0.0.1", "localhost"}) {
        EXPECT_EQ(openTo(network, host, server.port()).failure, ConnectionFailure::PrivateAddress)
            << host;
    }
    EXPECT_EQ(server.connections(), 0);
}

TEST(PublicOnly, AllowsWhatAConnectToRuleNames) {
    const ScriptedServer server([](Peer&) {});
    Network network = testNetwork();
    network.options.publicOnly = true;
    network.options.connectTo = {ConnectTo::parse("::127.0.0.1:").value()};
    fakeResolver(network).knownAddresses["127.0.0.1"] = {"127.0.0.1"};

    EXPECT_NE(openTo(network, "mail.example.org", server.port()).connection, nullptr);
}

}  // namespace
}  // namespace mailadvisor
