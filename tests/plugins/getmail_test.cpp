#include "account/samples.h"
#include "plugins/rendering.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

class Getmail : public testing::Test {
protected:
    void SetUp() override { ASSERT_NE(builtClients().find("getmail"), nullptr) << "not built"; }
};

std::string refusalOf(const Account& account) {
    const auto bundle = renderAccount("getmail", account);
    return bundle ? "" : bundle.error().text.id;
}

std::string rcOf(const Account& account) {
    return fileEndingIn(renderAccount("getmail", account), "");
}

bool has(const std::string& rc, const std::string& line) {
    return ("\n" + rc).find("\n" + line + "\n") != std::string::npos;
}

TEST_F(Getmail, AlwaysNamesTheTrustedIssuersForWithoutThemItTakesAnyCertificate) {
    EXPECT_TRUE(has(rcOf(sample::imapAccount()), "ca_certs = /etc/ssl/certs/ca-certificates.crt"));
    EXPECT_TRUE(has(rcOf(sample::pop3Account()), "ca_certs = /etc/ssl/certs/ca-certificates.crt"));
}

TEST_F(Getmail, NamesTheGivenIssuersInstead) {
    RenderRequest request;
    request.account = sample::pop3Account();
    request.caFile = "/srv/บริษัท/ca.pem";

    const auto bundle = renderFor(builtClients(), "getmail", request);

    EXPECT_TRUE(has(fileEndingIn(bundle, ""), "ca_certs = /srv/บริษัท/ca.pem"));
}

TEST_F(Getmail, RefusesAPathThatItWouldExpand) {
    RenderRequest request;
    request.account = sample::pop3Account();
    request.caFile = "/srv/$HOME/ca.pem";

    const auto bundle = renderFor(builtClients(), "getmail", request);

    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error().where, "caFile");
}

TEST_F(Getmail, SaysEachOfTheThreeWaysToLeaveMailOnTheServer) {
    Account account = sample::pop3Account();
    EXPECT_TRUE(has(rcOf(account), "delete = false"));
    EXPECT_TRUE(has(rcOf(account), "delete_after = 14"));

    account.pop3 = {true, std::nullopt};
    EXPECT_TRUE(has(rcOf(account), "delete = false"));
    EXPECT_EQ(rcOf(account).find("delete_after"), std::string::npos);

    account.pop3 = {false, std::nullopt};
    EXPECT_TRUE(has(rcOf(account), "delete = true"));
    EXPECT_EQ(rcOf(account).find("delete_after"), std::string::npos);
}

TEST_F(Getmail, DeletesNothingThroughImapWhateverThePop3SettingsSay) {
    Account account = sample::imapAccount();
    account.pop3 = {false, std::nullopt};

    const std::string rc = rcOf(account);

    EXPECT_TRUE(has(rc, "delete = false"));
    EXPECT_TRUE(has(rc, R"(mailboxes = ("ALL",))"));
}

TEST_F(Getmail, KeepsAUserNameOutOfTheValueThatPythonEvaluates) {
    Account account = sample::pop3Account();
    account.incoming.username = R"(x") or __import__("os").system("id)";

    const std::string rc = rcOf(account);

    EXPECT_TRUE(has(rc, "username = " + account.incoming.username));
    EXPECT_TRUE(has(rc,
                    "password_command = (\"secret-tool\", \"lookup\", \"mail-server\", "
                    "\"pop.example.com\", \"mail-user\", "
                    "\"x%22%29%20or%20__import__%28%22os%22%29.system%28%22id\")"));
}

TEST_F(Getmail, RefusesUserNamesThatItWouldChangeOrCouldNotNote) {
    Account account = sample::pop3Account();
    account.incoming.username = " somchai";
    EXPECT_EQ(refusalOf(account), "getmail.username-blank");

    account.incoming.username = std::string(200, 'x');
    EXPECT_EQ(refusalOf(account), "getmail.username-long");
}

TEST_F(Getmail, SignsInWithThePasswordItselfOrNotAtAll) {
    Account account = sample::pop3Account();
    account.incoming.auth = {"password-encrypted"};
    EXPECT_EQ(refusalOf(account), "getmail.sign-in");

    account.incoming.auth = {"password-encrypted", "password-cleartext"};
    EXPECT_EQ(refusalOf(account), "");
}

TEST_F(Getmail, FetchesInPartsSoThatALostConnectionCostsLittle) {
    const std::string rc = rcOf(sample::pop3Account());

    EXPECT_TRUE(has(rc, "max_messages_per_session = 500"));
    EXPECT_EQ(rc.find("to_oldmail_on_each_mail"), std::string::npos);
}

TEST_F(Getmail, SaysFromWhenItCountsTheDays) {
    const auto bundle = renderAccount("getmail", sample::pop3Account());

    ASSERT_TRUE(bundle);
    EXPECT_TRUE(hasMessage(bundle->cautions, "getmail.days"));
}

}  // namespace
}  // namespace mailadvisor
