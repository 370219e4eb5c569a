#include "probe/mailbox/growth.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr Timestamp now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);
constexpr std::int64_t mail = 100'000;  // bytes of one

/// A mailbox into which mail came, all of it asked.
class Mailbox {
public:
    /// So many mails on each of the days from `oldest` to `youngest`, counted back from now.
    Mailbox& with(int perDay, int oldest, int youngest = 0, std::int64_t bytes = mail) {
        for (int day = youngest; day <= oldest; ++day) {
            for (int i = 0; i < perDay; ++i) {
                folder_.samples.push_back(
                    {now - std::chrono::days(day) - std::chrono::minutes(1 + i % 1400), {bytes}});
            }
        }
        folder_.messages = static_cast<std::int64_t>(folder_.samples.size());
        return *this;
    }

    /// As a server answers when every so many-th mail is asked.
    Mailbox& askedOneIn(std::size_t step) {
        auto& all = folder_.samples;
        std::ranges::sort(all, {}, &MessageSample::received);
        std::vector<MessageSample> some;
        for (std::size_t i = 0; i < all.size(); i += step) some.push_back(all[i]);
        all = std::move(some);
        return *this;
    }

    Fact<ByteCount> growth() const { return growthPerDay({folder_}, now); }

private:
    FolderSamples folder_{};
};

::testing::AssertionResult isAbout(const Fact<ByteCount>& growth, std::int64_t expected) {
    if (!growth.isKnown()) return ::testing::AssertionFailure() << "unknown";
    const auto off = std::abs(growth->value - expected);
    if (off * 3 > expected) return ::testing::AssertionFailure() << growth->value;
    return ::testing::AssertionSuccess();
}

TEST(MoveOfMail, OfYearsInOneNightIsNoGrowth) {
    EXPECT_TRUE(isAbout(Mailbox().with(8000, 45, 45).with(4, 44).growth(), 4 * mail));
}

TEST(MoveOfMail, OverSomeNightsIsNoGrowth) {
    EXPECT_TRUE(isAbout(Mailbox().with(2500, 40, 37).with(4, 36).growth(), 4 * mail));
}

TEST(MoveOfMail, ByHandOverAMonthIsNoGrowth) {
    EXPECT_TRUE(isAbout(Mailbox().with(4, 88).with(200, 60, 40).growth(), 4 * mail));
}

TEST(MoveOfMail, OfOldMailBesideMailWithItsOwnDatesIsNoGrowth) {
    EXPECT_TRUE(isAbout(Mailbox().with(4, 700).with(6000, 30, 30).growth(), 4 * mail));
}

TEST(MoveOfMail, OfFewVeryLargeMailsIsNoGrowth) {
    const auto moved = Mailbox().with(4, 80).with(90, 50, 50, 30'000'000);

    EXPECT_TRUE(isAbout(moved.growth(), 4 * mail));
}

TEST(MoveOfMail, TwiceInAQuarterIsNoGrowth) {
    const auto moved = Mailbox().with(3000, 75, 75).with(4, 74).with(5000, 30, 30);

    EXPECT_TRUE(isAbout(moved.growth(), 4 * mail));
}

TEST(MoveOfMail, ThatNothingFollowedIsNoGrowth) {
    EXPECT_EQ(Mailbox().with(8000, 45, 45).growth().valueOr({-1}), ByteCount{0});
}

TEST(MoveOfMail, OfTheseDaysLeavesGrowthUntold) {
    EXPECT_FALSE(Mailbox().with(8000, 5, 5).with(4, 4).growth().isKnown());
    EXPECT_FALSE(Mailbox().with(4, 700).with(8000, 5, 5).growth().isKnown());
    EXPECT_FALSE(Mailbox().with(8000, 0, 0).with(1, 300).growth().isKnown());
}

TEST(MoveOfMail, LeavesGrowthUntoldWhenTooFewMailsSinceWereAsked) {
    const auto moved = Mailbox().with(80'000, 45, 45).with(1, 44).askedOneIn(200);

    EXPECT_FALSE(moved.growth().isKnown());
}

TEST(MoveOfMail, IsSeenInSamplesToo) {
    const auto moved = Mailbox().with(8000, 45, 45).with(8, 44).askedOneIn(20);

    EXPECT_TRUE(isAbout(moved.growth(), 8 * mail));
}

TEST(MoveOfMail, IsNotWhatComesEveryMonth) {
    auto mailbox = Mailbox().with(4, 90);
    for (const int day : {10, 40, 70}) mailbox.with(500, day, day);

    EXPECT_TRUE(isAbout(mailbox.growth(), 4 * mail + 1500 * mail / 90));
}

TEST(MoveOfMail, IsNotABusyWeekNorTheEndOfAQuietTime) {
    EXPECT_TRUE(isAbout(Mailbox().with(10, 89).with(40, 13, 7).growth(), 13 * mail));
    EXPECT_TRUE(isAbout(Mailbox().with(10, 89, 40).growth(), 50 * 10 * mail / 90));
}

}  // namespace
}  // namespace mailadvisor
