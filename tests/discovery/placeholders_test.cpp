#include "discovery/placeholders.h"
#include "discovery/addresses.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(Placeholders, AreReplacedWhereverTheyStand) {
    EXPECT_EQ(expandPlaceholders("%EMAILADDRESS%", addressOf()), "somchai@company.example");
    EXPECT_EQ(expandPlaceholders("a%EMAILLOCALPART%.%EMAILDOMAIN%b", addressOf()),
              "asomchai.company.exampleb");
    EXPECT_EQ(expandPlaceholders("%emaildomain%", addressOf()), "company.example");
}

TEST(Placeholders, LeaveALonePercentSign) {
    EXPECT_EQ(expandPlaceholders("%EMAILLOCALPART%%%EMAILDOMAIN%", addressOf()),
              "somchai%company.example");
    EXPECT_EQ(expandPlaceholders("100%", addressOf()), "100%");
}

TEST(Placeholders, AreNotLookedForInWhatTheyBecame) {
    EXPECT_EQ(expandPlaceholders("%EMAILLOCALPART%", addressOf("%EMAILDOMAIN%@company.example")),
              "%EMAILDOMAIN%");
}

TEST(Placeholders, AreRefusedWhenUnknownOrUnclosed) {
    EXPECT_FALSE(expandPlaceholders("%EMAILADDRESS", addressOf()));
    EXPECT_FALSE(expandPlaceholders("%REALNAME%", addressOf()));
    EXPECT_FALSE(expandPlaceholders("mail.%SERVER%.example", addressOf()));
}

}  // namespace
}  // namespace mailadvisor
