#include "net/reverse_name.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(ReverseName, IsThatOfBothKindsOfAddresses) {
    EXPECT_EQ(reverseName("192.0.2.1"), "1.2.0.192.in-addr.arpa");
    EXPECT_EQ(reverseName("2001:db8::1"),
              "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa");
    EXPECT_EQ(reverseName("mail.company.example"), "");
}

}  // namespace
}  // namespace mailadvisor
