#include "discovery/published_host.h"

#include "discovery/addresses.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

std::optional<LintCode> faultOf(std::string_view host) {
    return readPublishedHost(host, addressOf("somchai@firm.co.th")).fault;
}

TEST(PublishedHost, NeverCarriesThePersonsNameIntoTheDns) {
    EXPECT_EQ(faultOf("%EMAILLOCALPART%.firm.co.th"), LintCode::NamesPersonInHost);
    EXPECT_EQ(faultOf("mail-%emaillocalpart%.stranger.test"), LintCode::NamesPersonInHost);
    EXPECT_EQ(faultOf("%EMAILADDRESS%"), LintCode::NamesPersonInHost);
    EXPECT_EQ(readPublishedHost("mail.%EMAILDOMAIN%", addressOf()).host, "mail.company.example");
}

TEST(PublishedHost, IsNoWordOfATemplate) {
    for (const char* host : {"HOSTNAME", "{{HOSTNAME}}", "${host}", "<hostname>", "[server]",
                             "__HOST__", "#HOST#", "mail.yourdomain.com", "imap.your-domain.co.th",
                             "mail.domain.tld", "imap.example.com", "example.org", "changeme"}) {
        EXPECT_EQ(faultOf(host), LintCode::UnfilledTemplate) << host;
    }
}

TEST(PublishedHost, IsASingleLabelOnlyInsideTheCompany) {
    EXPECT_EQ(faultOf("mailserver"), LintCode::BadHost);
    EXPECT_EQ(faultOf("exch01"), LintCode::BadHost);
}

TEST(PublishedHost, IsTakenWhereItOnlyLooksLikeAnExample) {
    EXPECT_EQ(faultOf("mail.your-server.de"), std::nullopt);
    EXPECT_EQ(faultOf("smtp.mydomain.com"), std::nullopt);
    EXPECT_EQ(faultOf("mail.myhostname-firm.co.th"), std::nullopt);
    EXPECT_EQ(faultOf("192.0.2.7"), std::nullopt);
    EXPECT_EQ(faultOf("2001:db8::7"), std::nullopt);
    const auto own = readPublishedHost("mail.example.com", addressOf("a@example.com"));
    EXPECT_EQ(own.host, "mail.example.com");
}

TEST(PublishedLogin, IsNoWordOfATemplate) {
    const auto isUnfilled = [](std::string_view login) {
        return isUnfilledLogin(login, addressOf("somchai@firm.co.th"));
    };

    for (const char* login : {"USERNAME", "EMAILADDRESS", "{{ user }}", "your_username", "<login>",
                              "user@yourdomain.com", "%EMAILLOCALPART%@example.com"}) {
        EXPECT_TRUE(isUnfilled(login)) << login;
    }
    for (const char* login : {"%EMAILADDRESS%", "%EMAILLOCALPART%@mailhost.example", "c1234",
                              "X\\%EMAILLOCALPART%", ""}) {
        EXPECT_FALSE(isUnfilled(login)) << login;
    }
}

}  // namespace
}  // namespace mailadvisor
