#include "base/hash.h"
#include "base/hex.h"

#include <gtest/gtest.h>

#include <array>

namespace mailadvisor {
namespace {

// The published test values of FNV-1a (draft-eastlake-fnv, appendix C).
TEST(Fingerprint, IsTheSameOnEveryMachine) {
    EXPECT_EQ(fingerprint(""), 0xCBF29CE484222325U);
    EXPECT_EQ(fingerprint("a"), 0xAF63DC4C8601EC8CU);
    EXPECT_EQ(fingerprint("foobar"), 0x85944171F73967E8U);
}

TEST(HexOf, KeepsLeadingZeros) {
    constexpr std::array<unsigned char, 3> bytes{0x00, 0x0A, 0xFF};

    EXPECT_EQ(hexOf(std::uint64_t{0xAB}), "00000000000000ab");
    EXPECT_EQ(hexOf(std::uint64_t{0xCBF29CE484222325}), "cbf29ce484222325");
    EXPECT_EQ(hexOf(bytes), "000aff");
}

TEST(HexDigit, IsOneOfSixteenInEitherCase) {
    EXPECT_EQ(hexDigit(9), '9');
    EXPECT_EQ(hexDigit(15), 'f');
    EXPECT_EQ(upperHexDigit(10), 'A');
}

}  // namespace
}  // namespace mailadvisor
