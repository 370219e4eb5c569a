#include "base/ip_address.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(IpAddress, IsReadAndWrittenInItsShortestForm) {
    const std::pair<const char*, const char*> forms[] = {
        {"192.0.2.1", "192.0.2.1"},
        {"0::1", "::1"},
        {"0:0:0:0:0:0:0:1", "::1"},
        {"::", "::"},
        {"2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"},
        {"2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"},
        {"1::", "1::"},
        {"fe80::00ab", "fe80::ab"},
        {"::ffff:7f00:1", "::ffff:127.0.0.1"},
        {"::ffff:127.0.0.1", "::ffff:127.0.0.1"},
        {"64:ff9b::192.0.2.1", "64:ff9b::c000:201"},
    };
    for (const auto& [written, shortest] : forms) {
        const auto address = IpAddress::parse(written);
        ASSERT_TRUE(address) << written;
        EXPECT_EQ(address->text(), shortest);
    }
}

TEST(IpAddress, IsNothingThatOnlySomeProgramsTakeForOne) {
    for (const char* text : {"",
                             "..",
                             ".",
                             "1.2.3",
                             "1.2.3.4.5",
                             "01.2.3.4",
                             "0x7f.0.0.1",
                             "2130706433",
                             "999.999.999.999",
                             "256.1.1.1",
                             "a:25",
                             "1:2",
                             ":::",
                             "::1::",
                             "1:2:3:4:5:6:7",
                             "1:2:3:4:5:6:7:8:9",
                             "1::2:3:4:5:6:7:8",
                             "12345::",
                             "::g",
                             "fe80::1%eth0",
                             "[::1]",
                             "::1.2.3",
                             "1.2.3.4::",
                             "+1.2.3.4",
                             "1.2.3.-4",
                             " 1.2.3.4"}) {
        EXPECT_FALSE(IpAddress::parse(text)) << text;
    }
}

TEST(IpAddress, KnowsThisMachineAndItsLinkInEverySpelling) {
    for (const char* text :
         {"127.0.0.1", "127.9.9.9", "0.0.0.0", "169.254.169.254", "224.0.0.1", "255.255.255.255",
          "::1", "0::1", "0:0:0:0:0:0:0:1", "::", "::ffff:127.0.0.1", "::ffff:7f00:1",
          "0:0:0:0:0:ffff:a9fe:1", "::127.0.0.1", "fe80::1", "febf::1", "ff02::1",
          "64:ff9b::7f00:1", "2002:7f00:1::1"}) {
        EXPECT_TRUE(IpAddress::parse(text).value().isOwnMachineOrLink()) << text;
    }
    for (const char* text : {"192.0.2.1", "10.1.2.3", "192.168.1.1", "2001:db8::1", "fd00::1",
                             "::ffff:10.0.0.1", "64:ff9b::c000:201", "fec0::1"}) {
        EXPECT_FALSE(IpAddress::parse(text).value().isOwnMachineOrLink()) << text;
    }
}

TEST(OwnMachineName, IsEveryNameASystemGivesItself) {
    for (const char* name :
         {"localhost", "LOCALHOST", "localhost.", "mail.localhost", "localhost.localdomain",
          "localhost6.localdomain6", "ip6-loopback", "a.b.localdomain."}) {
        EXPECT_TRUE(isOwnMachineName(name)) << name;
    }
    for (const char* name : {"", "localhost.example.com", "notlocalhost", "mail.example.com"}) {
        EXPECT_FALSE(isOwnMachineName(name)) << name;
    }
}

}  // namespace
}  // namespace mailadvisor
