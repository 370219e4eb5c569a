#include "web/server_watch.h"

#include "web/check_servers.h"

#include <gtest/gtest.h>

namespace mailadvisor::web {
namespace {

using std::chrono::hours;

const ServerPlace imap{Protocol::Imap, "imap.example.test", Port{993}};
const ServerPlace pop3{Protocol::Pop3, "pop3.example.test", Port{995}};
constexpr Timestamp begin{std::chrono::seconds(1'795'000'000)};

std::map<ServerPlace, WatchOutcome> round(WatchOutcome ofImap, WatchOutcome ofPop3) {
    return {{imap, ofImap}, {pop3, ofPop3}};
}

TEST(ServerWatch, WithdrawsAServerAfterThreeFailedChecksInADay) {
    ServerWatch watch;
    const auto failing = round(WatchOutcome::Works, WatchOutcome::Broken);

    EXPECT_EQ(watch.pause(), ServerWatch::usualPause);
    watch.note(failing, begin);
    EXPECT_EQ(watch.pause(), ServerWatch::pauseInTrouble);
    watch.note(failing, begin + hours(1));
    EXPECT_TRUE(watch.withdrawn().empty());
    ASSERT_EQ(watch.troubled().size(), 1U);
    EXPECT_EQ(watch.troubled().front().failedChecks, 2U);
    watch.note(failing, begin + hours(2));

    EXPECT_EQ(watch.withdrawn(), std::set{pop3});
    EXPECT_EQ(watch.troubled().front().since, begin);
}

TEST(ServerWatch, ForgetsFailuresAfterADay) {
    ServerWatch watch;
    const auto failing = round(WatchOutcome::Works, WatchOutcome::Silent);
    for (int day = 0; day < 5; ++day) watch.note(failing, begin + day * hours(24));

    EXPECT_TRUE(watch.withdrawn().empty());
}

TEST(ServerWatch, GivesAServerBackOnlyWhenItWorks) {
    ServerWatch watch;
    const auto failing = round(WatchOutcome::Works, WatchOutcome::Broken);
    for (int hour = 0; hour < 3; ++hour) watch.note(failing, begin + hours(hour));
    watch.note(failing, begin + hours(200));
    EXPECT_EQ(watch.withdrawn(), std::set{pop3});

    watch.note(round(WatchOutcome::Works, WatchOutcome::Works), begin + hours(201));

    EXPECT_TRUE(watch.withdrawn().empty());
    EXPECT_TRUE(watch.troubled().empty());
}

TEST(ServerWatch, BlamesNoServerWhenAllAreSilent) {
    ServerWatch watch;
    for (int hour = 0; hour < 9; ++hour)
        watch.note(round(WatchOutcome::Silent, WatchOutcome::Silent), begin + hours(hour));

    EXPECT_TRUE(watch.troubled().empty());
}

TEST(ServerWatch, CountsAServerWithoutVerifiedEncryptionAsBroken) {
    EndpointFacts seen;
    seen.state = EndpointState::Open;
    EXPECT_EQ(outcomeOf(seen), WatchOutcome::Broken);

    TlsFacts tls;
    tls.verified = true;
    seen.tls = Fact<TlsFacts>::known(tls);
    EXPECT_EQ(outcomeOf(seen), WatchOutcome::Works);

    seen.state = EndpointState::TimedOut;
    EXPECT_EQ(outcomeOf(seen), WatchOutcome::Silent);
}

}  // namespace
}  // namespace mailadvisor::web
