#include "text/format.h"

#include <gtest/gtest.h>

#include <limits>

namespace mailadvisor {
namespace {

using std::chrono::sys_days;
using std::chrono::year;

constexpr std::int64_t kib = 1024;
constexpr std::int64_t mib = 1024 * kib;
constexpr std::int64_t gib = 1024 * mib;

TEST(FormatSize, SaysRoundSizesWithoutDecimals) {
    EXPECT_EQ(formatSize({0}), "0 B");
    EXPECT_EQ(formatSize({500}), "500 B");
    EXPECT_EQ(formatSize({500 * mib}), "500 MB");
    EXPECT_EQ(formatSize({2 * gib}), "2 GB");
    EXPECT_EQ(formatSize({50 * gib}), "50 GB");
}

TEST(FormatSize, RoundsToOneDecimal) {
    EXPECT_EQ(formatSize({gib * 19 / 10}), "1.9 GB");
    EXPECT_EQ(formatSize({1540}), "1.5 KB");
    EXPECT_EQ(formatSize({kib + 1}), "1 KB");
    EXPECT_EQ(formatSize({mib * 999 / 10}), "99.9 MB");
}

TEST(FormatSize, HasNoDecimalsFromAHundredOn) {
    EXPECT_EQ(formatSize({mib * 8322 / 10}), "832 MB");
}

TEST(FormatSize, NeverSays1024OfAUnit) {
    EXPECT_EQ(formatSize({mib - 1}), "1 MB");
    EXPECT_EQ(formatSize({gib - 1}), "1 GB");
    EXPECT_EQ(formatSize({1023 * mib}), "1,023 MB");
}

TEST(FormatSize, SurvivesTheSmallestAndLargestNumber) {
    EXPECT_EQ(formatSize({std::numeric_limits<std::int64_t>::max()}), "8 EB");
    EXPECT_EQ(formatSize({std::numeric_limits<std::int64_t>::min()}), "-8 EB");
    EXPECT_EQ(formatSize({-5 * mib}), "-5 MB");
}

TEST(FormatDate, CountsBuddhistYearsInThai) {
    const Date date{sys_days(year(2027) / 3 / 14), DatePrecision::Day};

    EXPECT_EQ(formatDate(date, Language::Thai), "14 มีนาคม 2570");
    EXPECT_EQ(formatDate(date, Language::English), "14 March 2027");
    EXPECT_EQ(formatShortDate(date, Language::Thai), "14 มี.ค. 2570");
    EXPECT_EQ(formatShortDate(date, Language::English), "14 Mar 2027");
}

TEST(FormatDate, GivesAMonthWhereOnlyThatIsKnown) {
    const Date date{sys_days(year(2027) / 12 / 1), DatePrecision::Month};

    EXPECT_EQ(formatDate(date, Language::Thai), "ธันวาคม 2570");
    EXPECT_EQ(formatDate(date, Language::English), "December 2027");
}

TEST(FormatInteger, SeparatesThousands) {
    EXPECT_EQ(formatInteger(0), "0");
    EXPECT_EQ(formatInteger(999), "999");
    EXPECT_EQ(formatInteger(1000), "1,000");
    EXPECT_EQ(formatInteger(-1'234'567), "-1,234,567");
    EXPECT_EQ(formatInteger(-100), "-100");
    EXPECT_EQ(formatInteger(std::numeric_limits<std::int64_t>::min()),
              "-9,223,372,036,854,775,808");
}

}  // namespace
}  // namespace mailadvisor
