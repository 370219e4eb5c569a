#include "account/samples.h"
#include "plugins/rendering.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

class MbsyncMsmtp : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_NE(builtClients().find("mbsync-msmtp"), nullptr) << "not built";
    }
};

std::string refusalOf(const Account& account) {
    const auto bundle = renderAccount("mbsync-msmtp", account);
    return bundle ? "" : bundle.error().text.id;
}

std::string mbsyncrcOf(const Account& account) {
    return fileEndingIn(renderAccount("mbsync-msmtp", account), "/mbsyncrc");
}

std::string msmtprcOf(const Account& account) {
    return fileEndingIn(renderAccount("mbsync-msmtp", account), "/msmtprc");
}

bool has(const std::string& rc, const std::string& line) {
    return ("\n" + rc).find("\n" + line + "\n") != std::string::npos;
}

TEST_F(MbsyncMsmtp, PartsTheSectionsByEmptyLinesAndHasNoneInside) {
    const std::string rc = mbsyncrcOf(sample::imapAccount());

    for (const char* section : {"IMAPStore", "MaildirStore", "Channel"}) {
        EXPECT_NE(rc.find(std::string("\n\n") + section + " "), std::string::npos) << section;
    }
    std::size_t empty = 0;
    for (auto at = rc.find("\n\n"); at != std::string::npos; at = rc.find("\n\n", at + 1)) ++empty;
    EXPECT_EQ(empty, 3U);
}

TEST_F(MbsyncMsmtp, EscapesAUserNameForMbsyncAndLeavesItBareForMsmtp) {
    Account account = sample::imapAccount();
    account.incoming.username = account.outgoing->username = R"(DOMAIN\som "chai)";

    EXPECT_TRUE(has(mbsyncrcOf(account), R"(User "DOMAIN\\som \"chai")"));
    EXPECT_TRUE(has(msmtprcOf(account), R"(user "DOMAIN\som "chai")"));
}

TEST_F(MbsyncMsmtp, GivesTheShellNothingOfAUserNameToRead) {
    Account account = sample::imapAccount();
    account.incoming.username = account.outgoing->username = "`id`; $(id) '\"";
    const std::string word = "%60id%60%3B%20%24%28id%29%20%27%22";

    EXPECT_TRUE(
        has(mbsyncrcOf(account),
            "PassCmd \"secret-tool lookup mail-server imap.example.com mail-user " + word + "\""));
    EXPECT_TRUE(has(
        msmtprcOf(account),
        "passwordeval \"secret-tool lookup mail-server smtp.example.com mail-user " + word + "\""));
}

TEST_F(MbsyncMsmtp, SaysTlsAndStarttlsToBoth) {
    Account account = sample::imapAccount();
    EXPECT_TRUE(has(mbsyncrcOf(account), "SSLType IMAPS"));
    EXPECT_TRUE(has(msmtprcOf(account), "tls_starttls on"));

    account.incoming.security = Security::StartTls;
    account.outgoing->security = Security::Tls;
    EXPECT_TRUE(has(mbsyncrcOf(account), "SSLType STARTTLS"));
    EXPECT_TRUE(has(msmtprcOf(account), "tls_starttls off"));
}

TEST_F(MbsyncMsmtp, RefusesServersNamedByAnAddressAndConnectionsInClear) {
    for (const char* host : {"2001:db8::25", "192.0.2.25"}) {
        Account account = sample::imapAccount();
        account.incoming.host = host;
        EXPECT_EQ(refusalOf(account), "mbsync-msmtp.ip-address") << host;
    }
    Account account = sample::imapAccount();
    account.outgoing->security = Security::Plain;
    EXPECT_EQ(refusalOf(account), "mbsync-msmtp.plain");
}

TEST_F(MbsyncMsmtp, RefusesALineLongerThanMsmtpReads) {
    Account account = sample::imapAccount();
    account.outgoing->username = std::string(493, 'x');
    EXPECT_EQ(refusalOf(account), "mbsync-msmtp.line-long");

    account.outgoing->username = std::string(400, 'x');
    EXPECT_EQ(refusalOf(account), "");
}

TEST_F(MbsyncMsmtp, WritesNoFileForSendingWithoutAServer) {
    Account account = sample::imapAccount();
    account.outgoing.reset();

    const auto bundle = renderAccount("mbsync-msmtp", account);

    ASSERT_TRUE(bundle);
    EXPECT_EQ(bundle->files.size(), 1U);
    EXPECT_TRUE(hasMessage(bundle->cautions, "mbsync-msmtp.no-outgoing"));
}

TEST_F(MbsyncMsmtp, DoesNotSignInWhereTheServerWantsNone) {
    Account account = sample::imapAccount();
    account.outgoing->auth = {"none"};

    const std::string rc = msmtprcOf(account);

    EXPECT_TRUE(has(rc, "auth off"));
    EXPECT_EQ(rc.find("passwordeval"), std::string::npos);
}

}  // namespace
}  // namespace mailadvisor
