#include "probe/mailbox/growth.h"

#include <gmock/gmock.h>

#include <limits>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;

constexpr Timestamp now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);

MessageSample daysAgo(int days, std::int64_t bytes) {
    return {now - std::chrono::days(days), ByteCount{bytes}};
}

TEST(PlausibleDate, IsNoneInTheFutureOrBeforeThereWasMail) {
    const auto day = std::chrono::days(1);

    EXPECT_EQ(plausibleDate(now - day, now), now - day);
    EXPECT_EQ(plausibleDate(now + day / 2, now), now) << "a clock that runs ahead";
    EXPECT_EQ(plausibleDate(now + 2 * day, now), std::nullopt);
    EXPECT_EQ(plausibleDate(now + 543 * 365 * day, now), std::nullopt);
    EXPECT_EQ(plausibleDate(Timestamp{}, now), std::nullopt);
}

TEST(GrowthPerDay, MeasuresTheLastQuarter) {
    const FolderSamples inbox{
        .messages = 3, .samples = {daysAgo(400, 1'000'000), daysAgo(80, 900), daysAgo(1, 900)}};

    EXPECT_EQ(growthPerDay({inbox}, now).valueOr({}), ByteCount{20});
}

TEST(GrowthPerDay, MeasuresAShorterHistoryByItsOwnLength) {
    const FolderSamples inbox{.messages = 2, .samples = {daysAgo(20, 100), daysAgo(1, 100)}};

    EXPECT_EQ(growthPerDay({inbox}, now).valueOr({}), ByteCount{10});
}

TEST(GrowthPerDay, IsUnknownWithTooLittleHistory) {
    const FolderSamples inbox{.messages = 1, .samples = {daysAgo(leastHistoryDays - 1, 100)}};

    EXPECT_EQ(growthPerDay({inbox}, now).why(), Unknown::NotOffered);
    EXPECT_FALSE(growthPerDay({}, now).isKnown());
}

TEST(GrowthPerDay, IsZeroInAMailboxThatGetsNoMail) {
    EXPECT_EQ(growthPerDay({{.messages = 1, .samples = {daysAgo(700, 100)}}}, now).valueOr({-1}),
              ByteCount{0});
}

TEST(GrowthPerDay, WeighsSamplesByWhatTheyStandFor) {
    const FolderSamples inbox{.messages = 100, .samples = {daysAgo(100, 10), daysAgo(10, 9)}};

    EXPECT_EQ(growthPerDay({inbox}, now).valueOr({}), ByteCount{5});
}

TEST(GrowthPerDay, AddsUpTheFolders) {
    const FolderSamples folder{.messages = 2, .samples = {daysAgo(90, 0), daysAgo(1, 900)}};

    EXPECT_EQ(growthPerDay({folder, folder}, now).valueOr({}), ByteCount{20});
}

TEST(GrowthPerDay, StaysInRangeForAnySize) {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    const FolderSamples inbox{.messages = largest,
                              .samples = {daysAgo(90, largest), daysAgo(5, largest)}};

    EXPECT_GT(growthPerDay({inbox}, now).valueOr({}), ByteCount{0});
}

TEST(GrowthByMonth, AddsUpEachMonthAndKeepsTheEmptyOnes) {
    using namespace std::chrono;
    const FolderSamples inbox{.messages = 3,
                              .samples = {daysAgo(70, 100), daysAgo(1, 5), daysAgo(0, 6)}};

    const auto months = growthByMonth({inbox}, now);

    EXPECT_THAT(months, ElementsAre(MonthOfMail{2026y / September, {100}},
                                    MonthOfMail{2026y / October, {0}},
                                    MonthOfMail{2026y / November, {11}}));
}

TEST(GrowthByMonth, WeighsSamples) {
    using namespace std::chrono;
    const FolderSamples inbox{.messages = 20, .samples = {daysAgo(1, 1), daysAgo(0, 2)}};

    EXPECT_THAT(growthByMonth({inbox}, now), ElementsAre(MonthOfMail{2026y / November, {30}}));
    EXPECT_TRUE(growthByMonth({}, now).empty());
}

TEST(GrowthByMonth, KeepsTenYearsHoweverOldAMessageClaimsToBe) {
    const FolderSamples inbox{.messages = 2,
                              .samples = {daysAgo(30 * monthsKept - 60, 9), daysAgo(0, 1)}};
    const FolderSamples old{.messages = 1, .samples = {{Timestamp{}, {9}}}};

    EXPECT_EQ(growthByMonth({old}, now).size(), 0U);
    EXPECT_LE(growthByMonth({inbox}, now).size(), static_cast<std::size_t>(monthsKept));
}

}  // namespace
}  // namespace mailadvisor
