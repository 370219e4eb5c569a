#include "report/qr_code.h"

#include "report/qr_seen.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using testing::seen;
using testing::thaiPayload;

class QrOnTerminal : public ::testing::TestWithParam<bool> {};

TEST_P(QrOnTerminal, FitsThePageOrIsLeftOut) {
    const PageStyle wide{.width = 80, .colour = GetParam(), .details = false};
    PageStyle narrow = wide;
    narrow.width = 40;

    const auto rows = seen(qrOnTerminal(thaiPayload, wide), GetParam());

    EXPECT_LE(rows.front().size(), 80U);
    EXPECT_EQ(qrOnTerminal(thaiPayload, narrow), "");
    EXPECT_EQ(qrOnTerminal(std::string(2000, 'x'), wide), "");
}

INSTANTIATE_TEST_SUITE_P(Colours, QrOnTerminal, ::testing::Bool());

TEST(QrCode, HasNoSymbolForNothingAndForTooMuch) {
    EXPECT_FALSE(qrModulesOf(""));
    EXPECT_TRUE(qrModulesOf(std::string(2953, '\xff')));
    EXPECT_FALSE(qrModulesOf(std::string(2954, '\xff')));
}

TEST(QrCode, GrowsNoLargerForStrongerCorrection) {
    const auto modules = qrModulesOf("somchai@example.com");

    // 19 bytes fit version 2 (25 modules) with quality M, not with Q.
    ASSERT_TRUE(modules);
    EXPECT_EQ(modules->width, 25);
}

TEST(QrCode, IsBlackOnWhiteWithItsQuietZoneAsAPicture) {
    const auto modules = qrModulesOf("somchai@example.com");

    const auto svg = qrSvg(*modules);

    EXPECT_NE(svg.find(R"(viewBox="0 0 33 33")"), std::string::npos);
    EXPECT_NE(svg.find(R"(fill="#fff" d="M0 0h33v33H0z")"), std::string::npos);
    EXPECT_EQ(svg, qrSvg(*modules));
}

}  // namespace
}  // namespace mailadvisor
