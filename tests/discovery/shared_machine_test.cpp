#include "discovery/shared_machine.h"

#include <gtest/gtest.h>

#include <string>

namespace mailadvisor {
namespace {

TEST(SharedMachine, IsAMachineThatManyCustomersShare) {
    for (const char* host :
         {"thsv71.hostatom.com", "SGSV2.hostatom.com", "da94.hostneverdie.com",
          "asia.hostneverdie.com", "mailpro-12.zth.netdesignhost.com",
          "win05-mail.zth.netdesignhost.com", "mail.win3-mailpro.zth.netdesignhost.com",
          "cloud-mail-mx2.thaidatahosting.com", "sync.technologyland.co.th"}) {
        EXPECT_TRUE(isSharedMachine(host)) << host;
    }
}

TEST(SharedMachine, IsNoneThatACustomerMayHaveRentedOrNamed) {
    for (const char* host :
         {"hostatom.com", "rb-csl-8.hostatom.com", "thsv.hostatom.com", "thsv71x.hostatom.com",
          "a.thsv71.hostatom.com", "thsv71.hostatom.com.evil.example", "thsv71-hostatom.com",
          "thsv71.nothostatom.com", "shop.netdesignhost.com", "win-mail.zth.netdesignhost.com",
          "mailpro-1.netdesignhost.com", "asia2.hostneverdie.com", ".hostatom.com", ""}) {
        EXPECT_FALSE(isSharedMachine(host)) << host;
    }
}

TEST(SharedMachine, NamesNoParentAsAMachine) {
    for (const auto& row : allSharedMachines()) {
        EXPECT_FALSE(row.patterns.empty()) << row.hoster;
        EXPECT_FALSE(isSharedMachine(row.parent)) << row.hoster;
        EXPECT_FALSE(isSharedMachine("vps7." + std::string(row.parent))) << row.hoster;
    }
}

}  // namespace
}  // namespace mailadvisor
