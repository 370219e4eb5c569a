#include "probe/mailbox/imap_mailbox.h"
#include "probe/mailbox/mechanism.h"
#include "probe/mailbox/oauth_message.h"
#include "probe/mailbox/pop3_mailbox.h"
#include "probe/probe.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

Login tokenOf(std::string user, std::string token) {
    return {std::move(user), Secret(std::move(token)), CredentialKind::AccessToken};
}

TEST(OAuthMessage, IsWhatTheDocumentsShow) {
    // The example of developers.google.com/gmail/imap/xoauth2-protocol.
    const Login google =
        tokenOf("someuser@example.com", "ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg");
    const Login odd = tokenOf("a=b,c", "t");

    EXPECT_EQ(oauthMessage(Mechanism::XOAuth2, google)->reveal(),
              "dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNr"
              "QmhkSFJoZG1semRHRXVZMjl0Q2cBAQ==");
    // "n,a=a=3Db=2Cc,^Aauth=Bearer t^A^A"
    EXPECT_EQ(oauthMessage(Mechanism::OAuthBearer, odd)->reveal(),
              "bixhPWE9M0RiPTJDYywBYXV0aD1CZWFyZXIgdAEB");
}

TEST(OAuthMessage, LetsNoFieldBeSmuggledIn) {
    EXPECT_FALSE(oauthMessage(Mechanism::XOAuth2, tokenOf("a",
                                                          "t\x01"
                                                          "host=evil")));
    EXPECT_FALSE(oauthMessage(Mechanism::XOAuth2, tokenOf("a\x01"
                                                          "b",
                                                          "t")));
    EXPECT_FALSE(oauthMessage(Mechanism::OAuthBearer, tokenOf("a", "")));
}

TEST(ImapMailboxDialogue, SignsInWithAToken) {
    const Login login = tokenOf("a", "t");
    imap::MailboxDialogue dialogue({.saslIr = true}, Mechanism::XOAuth2, login, {}, {});
    dialogue.begin();

    const Secret command = dialogue.takeSecret();
    dialogue.receive("B1 OK welcome\r\n");

    EXPECT_EQ(command.reveal(), "B1 AUTHENTICATE XOAUTH2 dXNlcj1hAWF1dGg9QmVhcmVyIHQBAQ==\r\n");
    EXPECT_EQ(dialogue.mailbox().login, LoginOutcome::Accepted);
    EXPECT_EQ(dialogue.mailbox().mechanism, "XOAUTH2");
}

class RefusedToken : public ::testing::TestWithParam<std::pair<Mechanism, const char*>> {};

TEST_P(RefusedToken, IsAcknowledgedUnreadAndNamed) {
    const auto [mechanism, acknowledgement] = GetParam();
    const Login login = tokenOf("a", "t");
    imap::MailboxDialogue dialogue({.saslIr = true}, mechanism, login, {}, {});
    dialogue.begin();
    dialogue.takeSecret();

    // Nested deep, not closed, not UTF-8: it is never read.
    dialogue.receive("+ " + std::string(4000, '[') + "\xff\r\n");
    const Secret answer = dialogue.takeSecret();
    dialogue.receive("B1 NO SASL authentication failed\r\n");

    EXPECT_EQ(answer.reveal(), acknowledgement);
    EXPECT_EQ(dialogue.mailbox().login, LoginOutcome::Refused);
    EXPECT_EQ(dialogue.mailbox().loginReason, Reason::TokenRefused);
}

INSTANTIATE_TEST_SUITE_P(OAuth, RefusedToken,
                         ::testing::Values(std::pair{Mechanism::XOAuth2, "\r\n"},
                                           std::pair{Mechanism::OAuthBearer, "AQ==\r\n"}));

TEST(ImapMailboxDialogue, DoesNotBelieveAYesBehindARefusedToken) {
    const Login login = tokenOf("a", "t");
    imap::MailboxDialogue dialogue({.saslIr = true}, Mechanism::XOAuth2, login, {}, {});
    dialogue.begin();
    dialogue.receive("+ eyJzdGF0dXMiOiI0MDAifQ==\r\n");

    dialogue.receive("B1 OK after all\r\n");

    EXPECT_EQ(dialogue.mailbox().login, LoginOutcome::Failed);
}

TEST(ImapMailboxDialogue, GivesUpAtEndlessTokenChallenges) {
    const Login login = tokenOf("a", "t");
    imap::MailboxDialogue dialogue({.saslIr = true}, Mechanism::XOAuth2, login, {}, {});
    dialogue.begin();
    dialogue.receive("+ \r\n");
    dialogue.takeOutput();

    dialogue.receive("+ \r\n");

    EXPECT_EQ(dialogue.takeOutput(), "*\r\n");
}

TEST(Pop3MailboxDialogue, SendsALongTokenOnlyWhenAskedForIt) {
    const Login login = tokenOf("a", std::string(2000, 't'));
    pop3::MailboxDialogue dialogue(Mechanism::XOAuth2, login, {});
    dialogue.begin();

    const std::string command = dialogue.takeOutput();
    const bool hasSaidToken = !dialogue.takeSecret().isEmpty();
    dialogue.receive("+ \r\n");

    EXPECT_EQ(command, "AUTH XOAUTH2\r\n");
    EXPECT_FALSE(hasSaidToken);
    EXPECT_GT(dialogue.takeSecret().reveal().size(), 2000U);
}

}  // namespace
}  // namespace mailadvisor
