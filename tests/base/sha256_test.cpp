#include "base/sha256.h"

#include <gtest/gtest.h>

#include <string>

namespace mailadvisor {
namespace {

// FIPS 180-4's own example.
TEST(Sha256, SaysTheSumOfTheStandardsExample) {
    EXPECT_EQ(sha256Of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256Base64Of("abc"), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

TEST(Sha256, GoesOnAfterItWasAsked) {
    Sha256 sum;

    sum.add("a");
    const std::string early = sum.base64();
    sum.add("bc");

    EXPECT_EQ(early, sha256Base64Of("a"));
    EXPECT_EQ(sum.base64(), sha256Base64Of("abc"));
    EXPECT_EQ(sum.hex(), sha256Of("abc"));
}

}  // namespace
}  // namespace mailadvisor
