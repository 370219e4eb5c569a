#include "discovery/public_suffix.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(PublicSuffix, KnowsThaiRegistries) {
    EXPECT_EQ(baseDomain("mail.sales.company.co.th"), "company.co.th");
    EXPECT_EQ(baseDomain("mail.school.ac.th"), "school.ac.th");
    EXPECT_EQ(baseDomain("smtp.shop.in.th"), "shop.in.th");
    EXPECT_TRUE(isPublicSuffix("co.th"));
    EXPECT_TRUE(isPublicSuffix("go.th"));
    EXPECT_FALSE(isPublicSuffix("company.co.th"));
}

TEST(PublicSuffix, LeavesAddressesAndSuffixesAsTheyAre) {
    EXPECT_EQ(baseDomain("192.0.2.1"), "192.0.2.1");
    EXPECT_EQ(baseDomain("2001:db8::1"), "2001:db8::1");
    EXPECT_EQ(baseDomain("co.th"), "co.th");
}

TEST(PublicSuffix, TellsOwnersApart) {
    EXPECT_TRUE(isSameOwner("mail.company.co.th", "company.co.th"));
    EXPECT_FALSE(isSameOwner("mail.company.co.th", "mail.other.co.th"));
    EXPECT_FALSE(isSameOwner("co.th", "co.th"));
}

TEST(PublicSuffix, GoesFromAnExchangerToItsSubAndBaseDomain) {
    EXPECT_THAT(domainsOfExchanger("company-co-th.mail.protection.outlook.com"),
                ElementsAre("mail.protection.outlook.com", "outlook.com"));
    EXPECT_THAT(domainsOfExchanger("mx1.hoster.co.th"), ElementsAre("hoster.co.th"));
    EXPECT_THAT(domainsOfExchanger("hoster.co.th"), ElementsAre("hoster.co.th"));
}

TEST(PublicSuffix, NeverAsksARegistry) {
    EXPECT_THAT(domainsOfExchanger("co.th"), IsEmpty());
    EXPECT_THAT(domainsOfExchanger("192.0.2.25"), IsEmpty());
}

}  // namespace
}  // namespace mailadvisor
