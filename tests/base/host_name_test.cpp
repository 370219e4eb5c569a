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

TEST(NormaliseHost, RefusesNumbersThatAreNoAddress) {
    for (const char* host : {"a:25", "..", "999.999.999.999", "1.2.3", "127.1", "0x7f.0.0.1",
                             "0x7f000001", "2130706433", "0177.0.0.1", "mail.example.1", "::g",
                             "1:2:3", "192.0.2.1:25", "[192.0.2.1", "fe80::1%eth0"}) {
        EXPECT_FALSE(normaliseHost(host)) << host;
    }
    EXPECT_EQ(*normaliseHost("0:0::0:1"), "::1");
    EXPECT_EQ(*normaliseHost("1.mail4.example2"), "1.mail4.example2");
}

TEST(NormaliseHost, TakesEveryNameThatTheDnsCanHold) {
    for (const char* host :
         {"mx--1.ab.co.th", "r3---sn-abc.example.com", "ab--cd.example", "a--.b.example"}) {
        const bool endsInHyphen = std::string_view(host).starts_with("a--.");
        EXPECT_EQ(normaliseHost(host).has_value(), !endsInHyphen) << host;
    }
    EXPECT_EQ(*normaliseHost("MX--1.Example.COM"), "mx--1.example.com");
    EXPECT_EQ(*normaliseHost("mx--1.เมล.ไทย"), "mx--1.xn--y3ci3f.xn--o3cw4h");
    EXPECT_EQ(displayHost("mx--1.ab.co.th"), "mx--1.ab.co.th");
}

TEST(NormaliseHost, StillRefusesALabelThatOnlyClaimsToBeIdna) {
    EXPECT_FALSE(normaliseHost("xn--a.example"));
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
