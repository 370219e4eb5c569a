#include "discovery/host_check.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(PublishedHost, IsNeverThisMachineHoweverItIsSpelled) {
    for (const char* host : {"localhost",
                             "LocalHost.",
                             "localhost.localdomain",
                             "mail.localhost",
                             "ip6-localhost",
                             "127.0.0.1",
                             "127.1",
                             "0x7f000001",
                             "0x7f.0.0.1",
                             "0177.0.0.1",
                             "2130706433",
                             "0",
                             "0.0.0.0",
                             "::1",
                             "0::1",
                             "[0:0:0:0:0:0:0:1]",
                             "::",
                             "::ffff:127.0.0.1",
                             "::ffff:7f00:1",
                             "[::127.0.0.1]",
                             "64:ff9b::7f00:1",
                             "169.254.169.254",
                             "fe80::1",
                             "[FE80::1]",
                             "febf::1",
                             "fe80::1%eth0",
                             "224.0.0.1",
                             "ff02::1"}) {
        EXPECT_FALSE(publishedHost(host)) << host;
    }
}

TEST(PublishedHost, IsAnyOtherNameOrAddress) {
    EXPECT_EQ(publishedHost("Mail.Company.Example."), "mail.company.example");
    EXPECT_EQ(publishedHost("192.168.1.10"), "192.168.1.10");
    EXPECT_EQ(publishedHost("[2001:DB8:0::1]"), "2001:db8::1");
    EXPECT_EQ(publishedHost("localhost.company.example"), "localhost.company.example");
    EXPECT_EQ(publishedHost("mx--1.ab.co.th"), "mx--1.ab.co.th");
}

}  // namespace
}  // namespace mailadvisor
