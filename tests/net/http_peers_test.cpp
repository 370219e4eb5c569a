#include "net/http_peers.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;

HttpPeer peer(const char* address) { return peerOf(*IpAddress::parse(address)); }

class HttpPeersLimit : public ::testing::Test {
protected:
    int askedBefore(const char* address, Deadline::Clock::time_point now) {
        int count = 0;
        while (count < 1000 && !peers_.mustWait(peer(address), now)) ++count;
        return count;
    }

    HttpLimits limits_{};
    HttpPeers peers_{limits_};
    const Deadline::Clock::time_point start_ = Deadline::Clock::now();
};

TEST_F(HttpPeersLimit, LetsABurstThroughAndThenAnEvenRate) {
    EXPECT_EQ(askedBefore("192.0.2.1", start_), 120);
    EXPECT_EQ(peers_.mustWait(peer("192.0.2.1"), start_), 1s);
    EXPECT_EQ(askedBefore("192.0.2.1", start_ + 1s), 20);
    EXPECT_EQ(askedBefore("192.0.2.1", start_ + 60s), 120);
}

TEST_F(HttpPeersLimit, CountsEachPeerForItself) {
    askedBefore("192.0.2.1", start_);

    EXPECT_EQ(askedBefore("192.0.2.2", start_), 120);
    EXPECT_EQ(askedBefore("2001:db8:1:1::1", start_), 120);
    EXPECT_EQ(askedBefore("2001:db8:1:1:ffff::2", start_), 0);
    EXPECT_EQ(askedBefore("2001:db8:1:2::1", start_), 120);
}

TEST_F(HttpPeersLimit, SaysHowLongToWaitWhenTheRateIsLow) {
    limits_.requestsPerSecond = 0.1;
    limits_.burst = 1;

    EXPECT_EQ(askedBefore("192.0.2.1", start_), 1);
    const auto wait = peers_.mustWait(peer("192.0.2.1"), start_);
    ASSERT_TRUE(wait);
    EXPECT_FALSE(peers_.mustWait(peer("192.0.2.1"), start_ + *wait));
}

TEST_F(HttpPeersLimit, CanBeNone) {
    limits_.requestsPerSecond = 0;

    EXPECT_EQ(askedBefore("192.0.2.1", start_), 1000);
}

TEST_F(HttpPeersLimit, OfConnectionsIsGivenBack) {
    limits_.connectionsPerPeer = 2;

    EXPECT_TRUE(peers_.enter(peer("192.0.2.1")));
    EXPECT_TRUE(peers_.enter(peer("192.0.2.1")));
    EXPECT_FALSE(peers_.enter(peer("192.0.2.1")));
    EXPECT_TRUE(peers_.enter(peer("192.0.2.2")));
    peers_.leave(peer("192.0.2.1"));
    EXPECT_TRUE(peers_.enter(peer("192.0.2.1")));
}

TEST_F(HttpPeersLimit, RemembersOnlySoManyPeers) {
    for (int i = 0; i < 200000; ++i) {
        const std::string address =
            "2001:db8:" + std::to_string(i % 9999) + ":" + std::to_string(i / 9999) + "::1";
        (void)peers_.mustWait(peer(address.c_str()), start_);
    }

    EXPECT_LE(peers_.remembered(), 65536U);
}

}  // namespace
}  // namespace mailadvisor
