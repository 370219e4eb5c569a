#include "advice/forecast.h"

#include "rules/situations.h"

namespace mailadvisor::test {
namespace {

Forecast forecastFor(std::int64_t usedMb, std::int64_t limitMb, std::int64_t growthMb) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(usedMb), megabytes(limitMb));
    setGrowth(situation, megabytes(growthMb));
    return forecastOf(gatherEvidence(situation));
}

Date dateOf(int year, unsigned month, unsigned day, DatePrecision precision) {
    return {std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} /
                                  std::chrono::day{day}},
            precision};
}

TEST(Forecast, IsADayWithinSixtyDays) {
    EXPECT_EQ(forecastFor(400, 1000, 10).fullOn, dateOf(2027, 1, 21, DatePrecision::Day));
}

TEST(Forecast, IsAMonthBeyond) {
    EXPECT_EQ(forecastFor(390, 1000, 10).fullOn, dateOf(2027, 1, 1, DatePrecision::Month));
}

TEST(Forecast, IsNoneForAFullMailbox) {
    EXPECT_EQ(forecastFor(1000, 1000, 10).fullOn, std::nullopt);
}

TEST(Forecast, IsNothingBeyondFiveYears) {
    EXPECT_EQ(forecastFor(0, 1826, 1).fullOn, std::nullopt);
    EXPECT_NE(forecastFor(0, 1825, 1).fullOn, std::nullopt);
}

TEST(Forecast, SaysWhyItIsNothing) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(10), megabytes(1000));
    situation.facts.mailbox.growthBytesPerDay = Fact<ByteCount>::unknown(Unknown::NeedsLogin);

    const auto forecast = forecastOf(gatherEvidence(situation));

    EXPECT_EQ(forecast.fullOn, std::nullopt);
    EXPECT_EQ(forecast.because, Unknown::NeedsLogin);
}

TEST(Forecast, IsNothingWhenTheMailboxDoesNotGrow) {
    EXPECT_EQ(forecastFor(10, 1000, 0).fullOn, std::nullopt);
}

TEST(Forecast, CountsFromNoDayWhenNothingWasObserved) {
    Situation typed;
    typed.needs.quota = known(megabytes(500));
    typed.needs.used = known(megabytes(500));

    EXPECT_EQ(forecastOf(gatherEvidence(typed)).fullOn, std::nullopt);
}

TEST(Forecast, NamesNoYearBeyondFourDigits) {
    auto situation = withDevices(1);
    setSpace(situation, megabytes(500), megabytes(1000));
    setGrowth(situation, megabytes(5));
    situation.facts.observedAt =
        Timestamp{std::chrono::sys_days{std::chrono::year{9999} / 12 / 30}};

    EXPECT_FALSE(forecastOf(gatherEvidence(situation)).fullOn);

    situation.facts.observedAt = today;
    EXPECT_TRUE(forecastOf(gatherEvidence(situation)).fullOn);
}

}  // namespace
}  // namespace mailadvisor::test
