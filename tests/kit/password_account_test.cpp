#include "account/samples.h"
#include "kit/keyring_command.h"
#include "kit/password_sign_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using testing::ElementsAre;

Server serverTaking(std::vector<std::string> auth) {
    Server server = sample::imapAccount().incoming;
    server.auth = std::move(auth);
    return server;
}

TEST(PasswordSignIn, IsPossibleWhereTheServerSaysNothingElse) {
    EXPECT_TRUE(takesCleartextPassword(serverTaking({})));
    EXPECT_TRUE(takesPassword(serverTaking({"OAuth2", "plain"})));
    EXPECT_TRUE(takesPassword(serverTaking({"password-encrypted"})));
    EXPECT_FALSE(takesCleartextPassword(serverTaking({"password-encrypted"})));
    EXPECT_FALSE(takesPassword(serverTaking({"OAuth2", "GSSAPI"})));
}

TEST(PasswordSignIn, CannotBeWhereTheServerNamesOAuth2Alone) {
    EXPECT_TRUE(takesTokensOnly(serverTaking({"OAuth2"})));
    EXPECT_FALSE(takesTokensOnly(serverTaking({"OAuth2", "GSSAPI"})));
    EXPECT_FALSE(takesTokensOnly(serverTaking({})));
}

TEST(PasswordSignIn, IsLeftOutOnlyWhereNoPasswordIsTaken) {
    EXPECT_TRUE(takesMailFromAnybody(serverTaking({"client-IP-address"})));
    EXPECT_FALSE(takesMailFromAnybody(serverTaking({"none", "password-cleartext"})));
    EXPECT_FALSE(takesMailFromAnybody(serverTaking({})));
}

TEST(KeyringCommand, StoresOncePerServerAndUserName) {
    Account account = sample::imapAccount();
    EXPECT_THAT(keyringStoreLines(account),
                ElementsAre("secret-tool store --label=somchai@example.com mail-server "
                            "imap.example.com mail-user somchai@example.com",
                            "secret-tool store --label=somchai@example.com mail-server "
                            "smtp.example.com mail-user somchai@example.com"));

    account.outgoing->host = account.incoming.host;
    EXPECT_EQ(keyringStoreLines(account).size(), 1U);

    account.outgoing->host = "relay.example.com";
    account.outgoing->auth = {"none"};
    EXPECT_EQ(keyringStoreLines(account).size(), 1U);
}

TEST(KeyringCommand, LooksUpWhatWasStoredAndClearsTheSame) {
    const Account account = sample::pop3Account();
    const std::string attributes = "mail-server pop.example.com mail-user somchai@example.com";

    EXPECT_EQ(keyringLookupLine(account.incoming), "secret-tool lookup " + attributes);
    EXPECT_TRUE(keyringStoreLines(account).front().ends_with(attributes));
    EXPECT_EQ(keyringClearLines(account).front(), "secret-tool clear " + attributes);
}

TEST(KeyringCommand, NamesTheEntriesThatTheCommandLooksUp) {
    Account account = sample::imapAccount();
    const auto entries = keyringEntries(account);

    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].label, "somchai@example.com");
    EXPECT_THAT(entries[0].attributes,
                ElementsAre(testing::Pair("mail-server", "imap.example.com"),
                            testing::Pair("mail-user", "somchai@example.com")));
    account.outgoing->host = account.incoming.host;
    EXPECT_EQ(keyringEntries(account).size(), 1U);
    account.outgoing->host = "relay.example.com";
    account.outgoing->auth = {"none"};
    EXPECT_EQ(keyringEntries(account).size(), 1U);
}

}  // namespace
}  // namespace mailadvisor
