#include "advisor/provider_database.h"

#include "discovery/ispdb.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(ProviderDatabase, IsThePublicOneUnlessSomebodySaysOtherwise) {
    Policy policy;
    EXPECT_EQ(ispdbFor("", policy, "firm.co.th"), std::string(publicIspdb));
    EXPECT_EQ(ispdbFor("https://own.example/", policy, "firm.co.th"), "https://own.example/");
    EXPECT_EQ(ispdbFor("none", policy, "firm.co.th"), std::nullopt);

    policy.ispdb = "none";
    EXPECT_EQ(ispdbFor("", policy, "firm.co.th"), std::nullopt);
    EXPECT_EQ(ispdbFor("https://own.example/", policy, "firm.co.th"), "https://own.example/");
}

TEST(ProviderDatabase, InPublicIsNotAskedAboutDomainsThatThePolicyLaysDown) {
    Policy policy;
    policy.mailSystems["firm.co.th"] = "mail.firm.co.th";

    EXPECT_EQ(ispdbFor("", policy, "firm.co.th"), std::nullopt);
    EXPECT_EQ(ispdbFor("https://autoconfig.thunderbird.net/v1.1", policy, "firm.co.th"),
              std::nullopt);
    EXPECT_EQ(ispdbFor("https://own.example/", policy, "firm.co.th"), "https://own.example/");
    EXPECT_EQ(ispdbFor("", policy, "other.co.th"), std::string(publicIspdb));
}

}  // namespace
}  // namespace mailadvisor
