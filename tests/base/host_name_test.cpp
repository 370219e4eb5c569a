#include "base/host_name.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(NormaliseHost, GivesTheLowerCaseALabelForm) {
    EXPECT_EQ(*normaliseHost("Mail.Example.COM."), "mail.example.com");
    EXPECT_EQ(*normaliseHost("เมล.ไทย"), "xn--y3ci3f.xn--o3cw4h");
    EXPECT_EQ(*normaliseHost("[2001:DB8::1]"), "2001:db8::1");
    EXPECT_EQ(*normaliseHost("192.0.2.1"), "192.0.2.1");
}

TEST(NormaliseHost, RefusesWhatLeadsElsewhere) {
    for (const char* host : {"", ".", "a/../b", "x.com:99999", "imap.x.com/..", "a b", "a..b",
                             "-a.com", "::1%25eth0", "user@host"}) {
        EXPECT_FALSE(normaliseHost(host)) << host;
    }
    EXPECT_FALSE(normaliseHost(std::string(64, 'a') + ".com"));
    EXPECT_FALSE(normaliseHost(std::string("a.com\0.b", 8)));
}

TEST(IsAtOrBelow, KnowsTheDomainAndItsSubdomainsOnly) {
    EXPECT_TRUE(isAtOrBelow("example.com", "example.com"));
    EXPECT_TRUE(isAtOrBelow("mail.a.example.com", "example.com"));
    EXPECT_FALSE(isAtOrBelow("notexample.com", "example.com"));
    EXPECT_FALSE(isAtOrBelow("com", "example.com"));
    EXPECT_FALSE(isAtOrBelow("", "example.com"));
}

TEST(LooksLikeIpAddress, TellsAddressesFromNames) {
    EXPECT_TRUE(looksLikeIpAddress("192.0.2.1"));
    EXPECT_TRUE(looksLikeIpAddress("999.1"));
    EXPECT_TRUE(looksLikeIpAddress("2001:db8::1"));
    EXPECT_FALSE(looksLikeIpAddress("mail2.example.com"));
    EXPECT_FALSE(looksLikeIpAddress(""));
}

}  // namespace
}  // namespace mailadvisor
