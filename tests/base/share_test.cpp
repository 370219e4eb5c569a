#include "base/share.h"

#include <gtest/gtest.h>

#include <limits>

namespace mailadvisor {
namespace {

constexpr ByteCount most{std::numeric_limits<std::int64_t>::max()};

TEST(ShareOf, IsRoundedDownSoThatOnlyAFullMailboxIsFull) {
    EXPECT_EQ(shareOf({999}, {1000}), Percent{99});
    EXPECT_EQ(shareOf({1000}, {1000}), Percent{100});
    EXPECT_EQ(shareOf({29}, {100}), Percent{29});
    EXPECT_EQ(shareOf({0}, {100}), Percent{0});
}

TEST(ShareOf, SurvivesAbsurdSizes) {
    EXPECT_EQ(shareOf(most, {1}), Percent{100'000});
    EXPECT_EQ(shareOf(most, most), Percent{100});
    EXPECT_EQ(shareOf({1}, {0}), std::nullopt);
    EXPECT_EQ(shareOf({1}, {-5}), std::nullopt);
    EXPECT_EQ(shareOf({-1}, {5}), std::nullopt);
}

}  // namespace
}  // namespace mailadvisor
