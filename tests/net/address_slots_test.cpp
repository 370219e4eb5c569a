#include "net/address_slots.h"

#include "net/connection.h"
#include "net/event_loop.h"
#include "net/https_client.h"
#include "net/network.h"
#include "net/resolver.h"
#include "net/task_group.h"
#include "net/tls_trust.h"
#include "support/scripted_server.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <thread>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;

/// How many are at each address, and how many were at the most.
struct Crowd {
    Task<void> visit(std::shared_ptr<AddressSlots> slots, std::vector<std::string> addresses) {
        const AddressTurn turn = co_await AddressSlots::enter(slots, addresses, Deadline::in(5s));
        if (!turn.isHeld()) co_return;
        for (const auto& address : addresses) most = std::max(most, ++inside[address]);
        co_await sleepUntil(Deadline::in(2ms));
        for (const auto& address : addresses) --inside[address];
        ++done;
    }

    std::map<std::string, int> inside{};
    int most{};
    int done{};
};

TEST(AddressSlots, LetOnlySoManyToOneAddressAndEveryoneInTheEnd) {
    EventLoop loop;
    const auto slots = std::make_shared<AddressSlots>(2);
    Crowd crowd;
    std::vector<Task<void>> tasks;
    for (int i = 0; i < 30; ++i) {
        // In both orders: whoever has one must not wait for who has the other.
        tasks.push_back(crowd.visit(slots, {"192.0.2.1", "192.0.2.2"}));
        tasks.push_back(crowd.visit(slots, {"192.0.2.2", "192.0.2.1"}));
        tasks.push_back(crowd.visit(slots, {"192.0.2.3"}));
    }

    loop.run(runAll(std::move(tasks)));

    EXPECT_EQ(crowd.most, 2);
    EXPECT_EQ(crowd.done, 90);
}

TEST(AddressSlots, AreGivenBackWhereAConnectionWentElsewhere) {
    EventLoop loop;
    const auto slots = std::make_shared<AddressSlots>(1);
    bool isFree = false;
    bool isTaken = true;
    const auto work = [&]() -> Task<void> {
        std::vector<std::string> both{"192.0.2.1", "192.0.2.2"};
        AddressTurn turn = co_await AddressSlots::enter(slots, both, Deadline::in(1s));
        turn.keepOnly("192.0.2.2");
        std::vector<std::string> first{"192.0.2.1"};
        std::vector<std::string> second{"192.0.2.2"};
        const auto other = co_await AddressSlots::enter(slots, first, Deadline::in(1s));
        const auto none = co_await AddressSlots::enter(slots, second, Deadline::in(20ms));
        isFree = other.isHeld();
        isTaken = !none.isHeld();
    };

    loop.run(work());

    EXPECT_TRUE(isFree);
    EXPECT_TRUE(isTaken);
}

TEST(AddressSlots, HoldAcrossTheLoopsOfSeveralThreads) {
    constexpr int visitsOfEach = 200;
    const auto slots = std::make_shared<AddressSlots>(2);
    std::array<EventLoop, 3> loops;
    std::atomic<int> inside{};
    std::atomic<int> most{};
    std::atomic<int> done{};
    const auto visit = [&]() -> Task<void> {
        std::vector<std::string> address{"192.0.2.1"};
        const AddressTurn turn = co_await AddressSlots::enter(slots, address, Deadline::in(20s));
        if (!turn.isHeld()) co_return;
        const int now = ++inside;
        for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
        }
        co_await sleepUntil(Deadline::in(0ms));
        --inside;
        ++done;
    };
    std::vector<std::thread> threads;
    for (auto& loop : loops) {
        threads.emplace_back([&] {
            std::vector<Task<void>> tasks;
            for (int i = 0; i < visitsOfEach; ++i) tasks.push_back(visit());
            loop.run(runAll(std::move(tasks)));
        });
    }
    for (auto& thread : threads) thread.join();

    EXPECT_EQ(most, 2);
    EXPECT_EQ(done, 3 * visitsOfEach);
}

TEST(AddressSlots, ForgetWhoWaitedTooLong) {
    EventLoop loop;
    const auto slots = std::make_shared<AddressSlots>(1);
    std::vector<bool> held;
    const auto work = [&]() -> Task<void> {
        std::vector<std::string> one{"192.0.2.1"};
        AddressTurn first = co_await AddressSlots::enter(slots, one, Deadline::in(1s));
        const auto late = co_await AddressSlots::enter(slots, one, Deadline::in(5ms));
        first.giveBack();
        const auto next = co_await AddressSlots::enter(slots, one, Deadline::in(1s));
        held = {late.isHeld(), next.isHeld()};
    };

    loop.run(work());

    EXPECT_EQ(held, (std::vector{false, true}));
}

TEST(AddressSlots, HoldForConnectionsAsLongAsTheyStand) {
    testing::ScriptedServer server([](testing::Peer& peer) {
        peer.send("* OK ready\r\n");
        peer.readToEnd();
    });
    NetworkOptions options;
    options.slots = std::make_shared<AddressSlots>(2);
    Network network = Network::open(options).value();
    int opened = 0;
    int standing = 0;
    int most = 0;
    const auto talk = [&]() -> Task<void> {
        ConnectionFailure failure{};
        const auto connection = co_await Connection::open(network, "127.0.0.1", {server.port()},
                                                          Deadline::in(5s), failure);
        if (!connection) co_return;
        most = std::max(most, ++standing);
        (void)co_await connection->read(Deadline::in(5s), failure);
        co_await sleepUntil(Deadline::in(5ms));
        ++opened;
        --standing;
    };
    std::vector<Task<void>> tasks;
    for (int i = 0; i < 12; ++i) tasks.push_back(talk());

    network.loop->run(runAll(std::move(tasks)));

    EXPECT_EQ(opened, 12);
    EXPECT_EQ(most, 2);
}

}  // namespace
}  // namespace mailadvisor
