#include "discovery/look_alike.h"

#include "discovery/fake_network.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::Contains;

TEST(LookAlike, IsALabelOfMixedAlphabets) {
    EXPECT_TRUE(isLookAlike("p\u0430ypal.com"));            // a Cyrillic а
    EXPECT_TRUE(isLookAlike("mail.g\u03BF\u03BFgle.com"));  // Greek omicrons
    EXPECT_TRUE(isLookAlike("bankไทย.com"));
}

TEST(LookAlike, IsALabelOfForeignLettersThatAllLookLatin) {
    EXPECT_TRUE(isLookAlike("\u0430\u0440\u0440.com"));               // арр
    EXPECT_FALSE(isLookAlike("\u043F\u043E\u0447\u0442\u0430.com"));  // почта has its own letters
}

TEST(LookAlike, IsNoOrdinaryName) {
    EXPECT_FALSE(isLookAlike("company.co.th"));
    EXPECT_FALSE(isLookAlike("ตัวอย่าง.ไทย"));
    EXPECT_FALSE(isLookAlike("ร้าน24.ไทย"));
    EXPECT_FALSE(isLookAlike("mail.ตัวอย่าง.com"));  // a label each
    EXPECT_FALSE(isLookAlike("m\u00FCller.de"));
    EXPECT_FALSE(isLookAlike(""));
}

TEST(LookAlike, IsSaidWithTheAddress) {
    FakeWorld world;

    const auto facts = world.discover(addressOf("ann@p\u0430ypal.example"));

    EXPECT_THAT(facts.hints,
                Contains(Hint{Source::Override, HintCode::LookAlike, "p\u0430ypal.example"}));
}

}  // namespace
}  // namespace mailadvisor
