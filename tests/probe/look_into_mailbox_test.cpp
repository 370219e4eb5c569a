#include "probe/mail_scripts.h"
#include "probe/probe.h"
#include "support/await.h"
#include "support/temporary_folder.h"
#include "support/test_certificates.h"
#include "support/test_network.h"

#include <gtest/gtest.h>

#include <future>

namespace mailadvisor::test {
namespace {

using testing::TemporaryFolder;
using testing::TestAuthority;

class LookIntoMailbox : public ::testing::Test {
protected:
    MailboxFacts look(Protocol protocol, Port port, Security security,
                      const std::string& user = "alice", const std::string& host = "localhost") {
        const Login login{user, Secret("s3cret")};
        const Timestamp now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);
        return testing::await(
            *network_.loop, lookIntoMailbox(network_, {protocol, host, port, security}, login, now,
                                            Deadline::in(std::chrono::seconds(5))));
    }

    /// A POP3 server with STLS whose certificate is `identity`; keeps all it reads.
    ScriptedServer::Script pop3With(testing::Identity identity, std::promise<std::string>& heard) {
        return [identity, &heard](Peer& peer) {
            std::string all;
            const auto hear = [&] { return all += peer.readLine() + "\n", all; };
            peer.send("+OK\r\n");
            hear();
            peer.send("+OK\r\nSTLS\r\n.\r\n");
            hear();
            peer.send("+OK\r\n");
            if (peer.startTls({.identity = identity})) {
                hear();
                peer.send("+OK\r\nUSER\r\n.\r\n");
                if (hear().ends_with("USER alice\n")) {
                    peer.send("+OK\r\n");
                    hear();
                    peer.send("+OK\r\n");
                    hear();
                    peer.send("+OK\r\nUIDL\r\n.\r\n");
                    hear();
                    peer.send("+OK 2 320\r\n");
                }
                all += peer.readToEnd();
            }
            heard.set_value(all);
        };
    }

    TestAuthority authority_{};
    TemporaryFolder folder_{};
    Network network_{
        testing::testNetwork(folder_.write("ca.pem", testing::pemOf(authority_.certificate())))};
};

TEST_F(LookIntoMailbox, SignsInBehindStartTlsAndLeavesWithQuit) {
    std::promise<std::string> heard;
    ScriptedServer server(pop3With(authority_.issue(), heard));

    const MailboxFacts facts = look(Protocol::Pop3, server.port(), Security::StartTls);

    EXPECT_EQ(facts.login, LoginOutcome::Accepted);
    EXPECT_EQ(facts.mechanism, "USER");
    EXPECT_EQ(facts.messages.valueOr(0), 2);
    EXPECT_EQ(facts.limitBytes.why(), Unknown::NotOffered);
    EXPECT_EQ(heard.get_future().get(),
              "CAPA\nSTLS\nCAPA\nUSER alice\nPASS s3cret\nCAPA\nSTAT\nQUIT\r\n");
}

TEST_F(LookIntoMailbox, SendsNothingToAServerThatDoesNotVerify) {
    std::promise<std::string> heard;
    ScriptedServer server(pop3With(testing::selfSigned(), heard));

    const MailboxFacts facts = look(Protocol::Pop3, server.port(), Security::StartTls);

    EXPECT_EQ(facts.login, LoginOutcome::Impossible);
    EXPECT_EQ(facts.loginReason, Reason::NoVerifiedConnection);
    EXPECT_EQ(facts.usedBytes.why(), Unknown::NeedsLogin);
    EXPECT_EQ(heard.get_future().get().find("alice"), std::string::npos);
}

TEST_F(LookIntoMailbox, SendsNothingWithoutEncryption) {
    std::promise<std::string> heard;
    ScriptedServer server([&](Peer& peer) {
        peer.send("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n");
        peer.readLine();
        peer.send("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nA1 OK done\r\n");
        heard.set_value(peer.readToEnd());
    });

    const MailboxFacts facts = look(Protocol::Imap, server.port(), Security::StartTls);

    EXPECT_EQ(facts.login, LoginOutcome::Impossible);
    EXPECT_EQ(facts.loginReason, Reason::NoVerifiedConnection);
    EXPECT_EQ(heard.get_future().get(), "A2 LOGOUT\r\n");
}

TEST_F(LookIntoMailbox, SaysWhatTheServerSaidToAWrongPassword) {
    ScriptedServer server([this](Peer& peer) {
        if (!peer.startTls({.identity = authority_.issue()})) return;
        peer.send("* OK ready\r\n");
        peer.readLine();
        peer.send("* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=PLAIN SASL-IR\r\nA1 OK done\r\n");
        peer.readLine();
        peer.send("B1 NO [AUTHENTICATIONFAILED] no\r\n");
        peer.readToEnd();
    });

    const MailboxFacts facts = look(Protocol::Imap, server.port(), Security::Tls);

    EXPECT_EQ(facts.login, LoginOutcome::Refused);
    EXPECT_EQ(facts.loginReason, Reason::PasswordWrong);
    EXPECT_EQ(facts.mechanism, "PLAIN");
    EXPECT_EQ(facts.messages.why(), Unknown::NeedsLogin);
    EXPECT_EQ(server.connections(), 1) << "one attempt only";
}

TEST_F(LookIntoMailbox, AsksNoPasswordWhereOnlyOAuth2Works) {
    ScriptedServer server(
        imapsOffering({.identity = authority_.issue()}, "IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2"));

    const MailboxFacts facts = look(Protocol::Imap, server.port(), Security::Tls);

    EXPECT_EQ(facts.login, LoginOutcome::Impossible);
    EXPECT_EQ(facts.loginReason, Reason::OAuth2Only);
}

TEST_F(LookIntoMailbox, DoesNotEvenConnectForALoginThatIsACommand) {
    ScriptedServer server([](Peer& peer) { peer.readToEnd(); });

    for (const std::string& user : {std::string("al\r\nDELE 1"), std::string("al\nDELE 1"),
                                    std::string("a\0b", 3), std::string()}) {
        const MailboxFacts facts = look(Protocol::Pop3, server.port(), Security::Tls, user);

        EXPECT_EQ(facts.login, LoginOutcome::Impossible);
        EXPECT_EQ(facts.loginReason, Reason::LoginNotSendable);
    }
    EXPECT_EQ(server.connections(), 0);
}

TEST_F(LookIntoMailbox, DoesNotEvenConnectWherePasswordsAreSwitchedOff) {
    const MailboxFacts facts =
        look(Protocol::Imap, Port{993}, Security::Tls, "alice", "outlook.office365.com");

    EXPECT_EQ(facts.loginReason, Reason::OAuth2Only);
}

TEST_F(LookIntoMailbox, SaysWhyAServerWasNotReached) {
    const MailboxFacts facts = look(Protocol::Imap, testing::closedPort(), Security::Tls);

    EXPECT_EQ(facts.login, LoginOutcome::Failed);
    EXPECT_EQ(facts.loginReason, Reason::ConnectionRefused);
    EXPECT_EQ(facts.usedBytes.why(), Unknown::Refused);
}

}  // namespace
}  // namespace mailadvisor::test
