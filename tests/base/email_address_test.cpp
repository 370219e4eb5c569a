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

TEST(EmailAddress, IsReadOutOfTheFormsThatProgramsWrite) {
    for (const char* typed :
         {"Somchai <somchai@example.co.th>", "mailto:somchai@example.co.th",
          "SMTP:somchai@example.co.th", "=\"somchai@example.co.th\"", "'somchai@example.co.th",
          "somchai\uFF20example\uFF0Eco\uFF0Eth", "\u200Bsomchai@example.co.th\u00A0"}) {
        const auto address = EmailAddress::parse(typed);

        ASSERT_TRUE(address) << typed;
        EXPECT_EQ(address->ascii(), "somchai@example.co.th");
    }
}

TEST(EmailAddress, HasOneSpellingWhateverTheBytes) {
    EXPECT_EQ(*EmailAddress::parse("jose\u0301@example.com"),
              *EmailAddress::parse("jos\u00E9@example.com"));
}

TEST(EmailAddress, NamesTheCharacterThatNobodySees) {
    for (const char* typed : {"som\u200Bchai@example.com", "somchai@exam\u00ADple.com",
                              "som\u00A0chai@example.com", "som\u202Echai@example.com"}) {
        const auto address = EmailAddress::parse(typed);

        ASSERT_FALSE(address) << typed;
        EXPECT_EQ(address.error().text.id, "error.address-unseen");
        EXPECT_EQ(address.error().remedy.id, "remedy.unseen");
    }
    EXPECT_EQ(EmailAddress::parse("som\u200Bchai@example.com").error().text.arguments.at(0).value,
              Argument::Value(std::string("U+200B")));
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
        {"somchai@example,co,th", "error.address-comma"},
        {"a@example.com, b@example.com", "error.address-several"},
        {"A <a@example.com>; B <b@example.com>", "error.address-several"},
        {"som\uFFFDchai@example.com", "error.address-characters"},
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

TEST(EmailAddress, StandsForADomainAsAWholeWithoutALocalPart) {
    for (const char* typed : {"ไทย.example", " xn--o3cw4h.EXAMPLE. ", "somchai@ไทย.example"}) {
        const auto domain = EmailAddress::ofDomain(typed);

        ASSERT_TRUE(domain) << typed;
        EXPECT_FALSE(domain->isOnePerson());
        EXPECT_EQ(domain->ascii(), "xn--o3cw4h.example");
        EXPECT_EQ(domain->display(), "ไทย.example");
    }
}

TEST(EmailAddress, RefusesWhatIsNoDomain) {
    for (const char* typed : {"", "somchai@", "192.0.2.1", "2001:db8::1", "https://a.example/",
                              "a..example", "a b.example", "-a.example"}) {
        const auto domain = EmailAddress::ofDomain(typed);

        ASSERT_FALSE(domain) << typed;
        EXPECT_EQ(domain.error().text.id, "error.address-domain") << typed;
        EXPECT_FALSE(domain.error().remedy.empty());
    }
}

}  // namespace
}  // namespace mailadvisor
