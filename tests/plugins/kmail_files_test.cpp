#include "plugins/rendering.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

class KmailFiles : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_NE(builtClients().find("kmail"), nullptr) << "not built"; }
};

Account account(Protocol type, Security security) {
    Account account;
    account.address = "malee@example.com";
    account.displayName = "Malee";
    account.protocol = type;
    account.incoming = {"mail.example.com", Port{993}, security, "malee@example.com", {}};
    return account;
}

bool holds(const Result<Bundle>& bundle, std::string_view file, std::string_view line) {
    return fileEndingIn(bundle, file).find("\n" + std::string(line) + "\n") != std::string::npos;
}

TEST_F(KmailFiles, SignInByPlainAfterStartTlsForTheProgramBelievesTheOldCapabilities) {
    const auto tls = renderAccount("kmail", account(Protocol::Imap, Security::Tls));
    const auto startTls = renderAccount("kmail", account(Protocol::Imap, Security::StartTls));

    EXPECT_TRUE(holds(tls, "resource_0rc", "Authentication=7"));
    EXPECT_TRUE(holds(startTls, "resource_0rc", "Authentication=1"));
    EXPECT_TRUE(holds(startTls, "resource_0rc", "Safety=STARTTLS"));
}

TEST_F(KmailFiles, LeaveMailOnTheServerForItsDays) {
    Account pop3 = account(Protocol::Pop3, Security::Tls);
    pop3.pop3.deleteAfterDays = 14;

    const auto bundle = renderAccount("kmail", pop3);

    EXPECT_TRUE(holds(bundle, "resource_0rc", "leaveOnServer=true"));
    EXPECT_TRUE(holds(bundle, "resource_0rc", "leaveOnServerDays=14"));
    ASSERT_TRUE(bundle);
    EXPECT_TRUE(hasMessage(bundle->cautions, "kmail.days-from-first-download"));
}

TEST_F(KmailFiles, RefuseMoreDaysThanItsFormShows) {
    Account pop3 = account(Protocol::Pop3, Security::Tls);
    pop3.pop3.deleteAfterDays = 366;

    const auto bundle = renderAccount("kmail", pop3);

    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error().text.id, "kmail.days-over-a-year");
}

TEST_F(KmailFiles, KeepOuterBlanksOfTheName) {
    Account imap = account(Protocol::Imap, Security::Tls);
    imap.displayName = " Malee ";

    EXPECT_TRUE(holds(renderAccount("kmail", imap), "emailidentities", "Name=\\sMalee\\s"));
}

TEST_F(KmailFiles, SayThatTheSendersNameLosesItsBackslash) {
    Account plain = account(Protocol::Imap, Security::Tls);
    Account slanted = plain;
    slanted.displayName = R"(Malee \ Jaidee)";

    const auto without = renderAccount("kmail", plain);
    const auto with = renderAccount("kmail", slanted);

    ASSERT_TRUE(without && with);
    EXPECT_FALSE(hasMessage(without->cautions, "kmail.backslash-lost"));
    EXPECT_TRUE(hasMessage(with->cautions, "kmail.backslash-lost"));
}

}  // namespace
}  // namespace mailadvisor
