#include "net/address.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(IpLiteral, IsReadInItsShortestForm) {
    EXPECT_EQ(ipLiteral("192.0.2.1"), "192.0.2.1");
    EXPECT_EQ(ipLiteral("2001:DB8:0:0::1"), "2001:db8::1");
    EXPECT_EQ(ipLiteral("[::1]"), "::1");
    EXPECT_EQ(ipLiteral("::FFFF:192.0.2.1"), "::ffff:192.0.2.1");
    EXPECT_EQ(ipLiteral("1:2:3:4:5:6:7:8"), "1:2:3:4:5:6:7:8");
    EXPECT_EQ(ipLiteral("::"), "::");
}

TEST(IpLiteral, IsNotAnythingElse) {
    for (const char* text : {"", "localhost", "1.2.3", "1.2.3.4.5", "0x7f.0.0.1", "[127.0.0.1]",
                             "[]", "::g", "127.0.0.1 "}) {
        EXPECT_EQ(ipLiteral(text), std::nullopt) << text;
    }
}

TEST(IpLiteral, IsNotWhatSomeSystemsReadAsOne) {
    for (const char* text : {"127.0.0.2:20053", "127.1", "2130706433", "0177.0.0.1", "127.0.0.01",
                             "[::1]:53", "::1/64", "::1 ", "1:2:3:4:5:6:7", "::127.0.0.1:53",
                             "::ffff:127.1", "::00001", "1::2::3"}) {
        EXPECT_EQ(ipLiteral(text), std::nullopt) << text;
    }
}

TEST(PublicAddress, IsOneThatAnyoneCanReach) {
    for (const char* text : {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111",
                             "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"}) {
        EXPECT_TRUE(isPublicAddress(text)) << text;
    }
}

TEST(PublicAddress, IsNotPrivateLocalOrReserved) {
    for (const char* text : {"127.0.0.1",
                             "127.9.9.9",
                             "10.1.2.3",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.168.1.1",
                             "169.254.169.254",
                             "100.64.0.1",
                             "0.0.0.0",
                             "192.0.2.1",
                             "198.18.0.1",
                             "224.0.0.1",
                             "255.255.255.255",
                             "::",
                             "::1",
                             "fe80::1",
                             "fd00:ec2::254",
                             "fc00::1",
                             "ff02::1",
                             "2001:db8::1",
                             "::ffff:127.0.0.1",
                             "::ffff:10.0.0.1",
                             "64:ff9b::a00:1",
                             "2002:a00:1::1",
                             "::7f00:1",
                             "no address",
                             ""}) {
        EXPECT_FALSE(isPublicAddress(text)) << text;
    }
}

TEST(SpecialUseName, NeverStandsForAPublicServer) {
    for (const char* name : {"localhost", "LOCALHOST.", "printer", "a.localhost", "nas.local",
                             "demo.test", "x.invalid", "db.internal", "router.home.arpa"}) {
        EXPECT_TRUE(isSpecialUseName(name)) << name;
    }
    for (const char* name : {"example.org", "local.co.th", "mylocal.net.", "test.go.th"}) {
        EXPECT_FALSE(isSpecialUseName(name)) << name;
    }
}

}  // namespace
}  // namespace mailadvisor
