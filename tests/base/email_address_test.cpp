#include "base/email_address.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace mailadvisor {
namespace {

TEST(EmailAddress, SplitsAtTheLastAt) {
    const auto address = EmailAddress::parse("\"a@b\"@Example.COM");

    ASSERT_TRUE(address);
    EXPECT_EQ(address->localPart, "\"a@b\"");
    EXPECT_EQ(address->domain, "example.com");
}

TEST(EmailAddress, KeepsTheLocalPartAsTypedWithItsPlusTag) {
    const auto address = EmailAddress::parse("  Somchai+Shop@example.co.th. ");

    ASSERT_TRUE(address);
    EXPECT_EQ(address->ascii(), "Somchai+Shop@example.co.th");
}

TEST(EmailAddress, KnowsThaiDomainsInBothForms) {
    const auto address = EmailAddress::parse("ผู้ใช้@โดเมน.ไทย");

    ASSERT_TRUE(address);
    EXPECT_EQ(address->domain, "xn--l3ckx7ji.xn--o3cw4h");
    EXPECT_EQ(address->display(), "ผู้ใช้@โดเมน.ไทย");
    EXPECT_EQ(EmailAddress::parse("x@xn--l3ckx7ji.xn--o3cw4h")->displayDomain, "โดเมน.ไทย");
}

struct BadAddress {
    std::string typed;
    std::string error;
};

TEST(EmailAddress, RefusesWhatIsNoneAndSaysWhy) {
    const std::vector<BadAddress> bad{
        {"", "error.address-without-at"},
        {"somchai", "error.address-without-at"},
        {"@example.com", "error.address-without-name"},
        {"somchai@", "error.address-without-domain"},
        {"som chai@example.com", "error.address-characters"},
        {"a@b@example.com", "error.address-characters"},
        {"somchai@exa mple.com", "error.address-domain"},
        {"somchai@example..com", "error.address-domain"},
        {"somchai@-example.com", "error.address-domain"},
        {"somchai@exa_mple!.com", "error.address-domain"},
        {"somchai@[192.0.2.1]", "error.address-ip-literal"},
        {"somchai@192.0.2.1", "error.address-ip-literal"},
        {"som\r\nchai@example.com", "error.address-characters"},
        {"som\x1b[31mchai@example.com", "error.address-characters"},
        {"som\xff"
         "chai@example.com",
         "error.address-characters"},
        {std::string(65, 'a') + "@example.com", "error.address-too-long"},
        {"a@" + std::string(10'000, 'b') + ".com", "error.address-too-long"},
        {"a@xn--invalid-\xe0\xb8\x81.com", "error.address-domain"},
    };
    for (const auto& [typed, error] : bad) {
        const auto address = EmailAddress::parse(typed);

        ASSERT_FALSE(address) << typed;
        EXPECT_EQ(address.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(address.error().text.id, error) << typed;
        EXPECT_FALSE(address.error().remedy.empty());
        EXPECT_EQ(address.error().where.find('\x1b'), std::string::npos);
    }
}

}  // namespace
}  // namespace mailadvisor
