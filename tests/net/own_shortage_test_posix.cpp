#include "net/own_shortage.h"

#include "base/address_sanitizer.h"
#include "net/connection.h"
#include "net/event_loop.h"
#include "net/https_client.h"
#include "net/resolver.h"
#include "net/task_group.h"
#include "support/await.h"
#include "support/scripted_server.h"
#include "support/test_network.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/resource.h>
#include <cerrno>

// Not under the sanitizer: it needs descriptors of its own to judge a pointer.
#ifndef __SANITIZE_ADDRESS__

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::await;
using testing::Peer;
using testing::ScriptedServer;

/// Takes all descriptors from the process but those that are open, until it goes.
class NoDescriptorsLeft {
public:
    NoDescriptorsLeft() {
        getrlimit(RLIMIT_NOFILE, &before_);
        rlimit none = before_;
        none.rlim_cur = 3;
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoDescriptorsLeft() { setrlimit(RLIMIT_NOFILE, &before_); }

private:
    rlimit before_{};
};

TEST(OwnShortage, IsNotToldAsTheServersFault) {
    const ScriptedServer server([](Peer& peer) { peer.send("* OK ready\r\n"); });
    Network network = testing::testNetwork();
    ConnectionFailure failure{};

    const NoDescriptorsLeft none;
    const auto connection =
        await(*network.loop,
              Connection::open(network, "localhost", server.port(), Deadline::in(300ms), failure));

    EXPECT_EQ(connection, nullptr);
    EXPECT_EQ(failure, ConnectionFailure::OwnShortage);
}

TEST(OwnShortage, IsWaitedOutWhileTheDeadlineAllows) {
    const ScriptedServer server([](Peer& peer) { peer.send("* OK ready\r\n"); });
    Network network = testing::testNetwork();
    ConnectionFailure failure{};
    auto none = std::make_unique<NoDescriptorsLeft>();
    const auto giveBack = [&]() -> Task<void> {
        co_await sleepUntil(Deadline::in(50ms));
        none.reset();
    };
    std::unique_ptr<Connection> connection;
    const auto open = [&]() -> Task<void> {
        connection = co_await Connection::open(network, "localhost", server.port(),
                                               Deadline::in(3s), failure);
    };
    std::vector<Task<void>> tasks;
    tasks.push_back(giveBack());
    tasks.push_back(open());

    network.loop->run(runAll(std::move(tasks)));

    EXPECT_NE(connection, nullptr);
    EXPECT_EQ(failure, ConnectionFailure::None);
}

TEST(OwnShortage, IsNotToldAsTheWebSitesFault) {
    const ScriptedServer server([](Peer& peer) { peer.readToEnd(); });
    Network network = testing::testNetwork();
    const std::string url = "http://localhost:" + std::to_string(server.port().value) + "/";

    const NoDescriptorsLeft none;
    const auto answer = await(*network.loop, network.https->get(url, Deadline::in(300ms)));

    EXPECT_EQ(answer.failure, HttpFailure::OwnShortage);
}

TEST(OwnShortage, IsNotToldAsTheNameServersFault) {
    EventLoop loop;
    const auto resolver = makeResolver(loop.executor(), "127.0.0.1:9").value();

    const NoDescriptorsLeft none;
    const auto records = await(loop, resolver->mx("example.org", Deadline::in(2s)));
    const auto addresses = await(loop, resolver->addresses("mail.example.org", Deadline::in(2s)));

    EXPECT_EQ(records.error().code, ErrorCode::Internal);
    EXPECT_EQ(addresses.error().code, ErrorCode::Internal);
}

TEST(OwnShortage, LeavesTheLastDescriptorsToFiles) {
    rlimit before{};
    getrlimit(RLIMIT_NOFILE, &before);
    rlimit few = before;
    few.rlim_cur = 40;
    setrlimit(RLIMIT_NOFILE, &few);
    std::vector<int> sockets;
    OpenedSocket opened = openSocket(AF_INET, SOCK_STREAM, 0);
    for (; opened.socket && sockets.size() < 40; opened = openSocket(AF_INET, SOCK_STREAM, 0)) {
        sockets.push_back(*opened.socket);
    }
    const int file = ::open("/dev/null", 0);

    EXPECT_FALSE(opened.socket);
    EXPECT_TRUE(opened.isShort);
    EXPECT_GE(file, 0);
    EXPECT_LT(sockets.size(), 30U);

    ::close(file);
    for (const int socket : sockets) ::close(socket);
    setrlimit(RLIMIT_NOFILE, &before);
}

}  // namespace
}  // namespace mailadvisor

#endif
