#include "advisor/master_user.h"

#include "advisor/narrator.h"
#include "advisor/refusals.h"
#include "net/clock.h"
#include "net/event_loop.h"
#include "support/await.h"
#include "support/own_folders.h"
#include "support/scripted_server.h"
#include "support/temporary_folder.h"
#include "support/test_certificates.h"
#include "support/test_network.h"

#include <gmock/gmock.h>

#include <mutex>

namespace mailadvisor {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Peer;
using testing::ScriptedServer;
using ::testing::SizeIs;

/// Writes down what it is told.
class Listener final : public Narrator {
public:
    void progress(const Message& message) override { told.push_back(message.id); }
    void detail(const Message&) override {}
    void warn(const Error& error) override { warned.push_back(error.where + " " + error.text.id); }
    Task<Result<Secret>> secret(std::string, std::chrono::milliseconds) override {
        co_return Secret("of nobody");
    }

    std::vector<std::string> told{};
    std::vector<std::string> warned{};
};

/// An IMAP server of one host that lets a master user in, or not; it keeps the sign-ins it gets.
class MailHost {
public:
    MailHost(testing::TestAuthority& authority, const std::string& host, bool letsIn = true)
        : host_(host),
          letsIn_(letsIn),
          identity_(authority.issue({.alternativeNames = "DNS:" + host})) {}

    SpaceQuestion mailbox(const std::string& name, const std::string& certificate = {}) const {
        SpaceQuestion question;
        question.mailbox = name;
        question.server.protocol = Protocol::Imap;
        question.server.host = host_;
        question.server.address = "127.0.0.1";
        question.server.port = server_.port();
        question.server.security = Security::Tls;
        TlsFacts tls;
        tls.verified = true;
        tls.certificate.sha256 = certificate;
        question.server.tls = Fact<TlsFacts>::known(std::move(tls));
        return question;
    }

    std::vector<std::string> signIns() {
        const std::lock_guard lock(mutex_);
        return signIns_;
    }

private:
    void serve(Peer& peer) {
        if (!peer.startTls({.identity = identity_})) return;
        peer.send("* OK ready\r\n");
        for (std::string line = peer.readLine(); !line.empty(); line = peer.readLine()) {
            const std::string tag = line.substr(0, line.find(' '));
            if (line.ends_with("CAPABILITY")) {
                peer.send("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n" + tag + " OK\r\n");
            } else if (line.find("AUTHENTICATE PLAIN ") != std::string::npos) {
                const std::lock_guard lock(mutex_);
                signIns_.push_back(line.substr(line.rfind(' ') + 1));
                peer.send(tag + (letsIn_ ? " OK [CAPABILITY IMAP4rev1 QUOTA] in\r\n"
                                         : " NO [AUTHENTICATIONFAILED] no\r\n"));
            } else if (line.ends_with("GETQUOTAROOT INBOX")) {
                peer.send("* QUOTA \"\" (STORAGE 3 9)\r\n" + tag + " OK\r\n");
            } else {
                peer.send(tag + " OK\r\n");
            }
        }
    }

    std::string host_;
    bool letsIn_;
    testing::Identity identity_;
    std::mutex mutex_{};
    std::vector<std::string> signIns_{};
    ScriptedServer server_{[this](Peer& peer) { serve(peer); }};
};

class MasterUserTest : public ::testing::Test {
protected:
    MasterUserTest() {
        for (const auto* host : {"mail.demo.test", "mail.other.test"}) {
            testing::fakeResolver(network_).knownAddresses[host] = {"127.0.0.1"};
        }
    }

    std::vector<MailboxFacts> ask(MasterUser& master, std::vector<SpaceQuestion> questions,
                                  bool isForced = false) {
        const MasterUser::Conduct conduct{
            network_, listener_, refusals_, trustedHosts_, std::chrono::seconds(5), isForced};
        return testing::await(*network_.loop, master.ask(conduct, std::move(questions)));
    }

    testing::OwnFolders own_{};
    testing::TestAuthority authority_{};
    testing::TemporaryFolder folder_{};
    Network network_{
        testing::testNetwork(folder_.write("ca.pem", testing::pemOf(authority_.certificate())))};
    Listener listener_{};
    Refusals refusals_{};
    std::vector<std::string> trustedHosts_{};
    MasterUser master_{"master", Secret("s3cret")};
};

TEST_F(MasterUserTest, AsksForEachMailboxInItsOwnersNameAndItsOwn) {
    MailHost demo(authority_, "mail.demo.test");

    const auto found = ask(master_, {demo.mailbox("a@demo.test")});

    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].usedBytes.valueOr({}).value, 3 * 1024);
    EXPECT_EQ(found[0].limitBytes.valueOr({}).value, 9 * 1024);
    // a@demo.test NUL master NUL s3cret
    EXPECT_THAT(demo.signIns(), ElementsAre("YUBkZW1vLnRlc3QAbWFzdGVyAHMzY3JldA=="));
    EXPECT_THAT(listener_.told, ElementsAre("progress.spaces"));
    EXPECT_THAT(listener_.warned, IsEmpty());
}

TEST_F(MasterUserTest, SendsThePasswordToTheServerOfMostAlone) {
    MailHost demo(authority_, "mail.demo.test");
    MailHost other(authority_, "mail.other.test");

    const auto found =
        ask(master_, {other.mailbox("x@other.test", "22"), demo.mailbox("a@demo.test", "11"),
                      demo.mailbox("b@demo.test", "11")});
    const auto later =
        ask(master_, {other.mailbox("y@other.test", "22"), other.mailbox("z@other.test", "22"),
                      other.mailbox("w@other.test", "22")});

    EXPECT_THAT(other.signIns(), IsEmpty());
    EXPECT_THAT(demo.signIns(), SizeIs(2));
    EXPECT_EQ(found[0].loginReason, Reason::NotTheMastersServer);
    EXPECT_EQ(found[0].usedBytes.why(), Unknown::NeedsLogin);
    EXPECT_EQ(found[1].login, LoginOutcome::Accepted);
    EXPECT_THAT(later,
                Each(::testing::Field(&MailboxFacts::loginReason, Reason::NotTheMastersServer)));
    EXPECT_THAT(listener_.warned, ElementsAre("mail.other.test error.master-other-server"));
}

TEST_F(MasterUserTest, CountsThoseWhoseSpaceIsKnownToo) {
    MailHost demo(authority_, "mail.demo.test");
    MailHost stranger(authority_, "mail.other.test");
    std::vector<SpaceQuestion> questions(3, demo.mailbox("a@demo.test", "11"));
    for (auto& question : questions) question.isAsked = false;
    questions.push_back(stranger.mailbox("x@other.test", "22"));

    const auto found = ask(master_, questions);

    EXPECT_EQ(found.back().loginReason, Reason::NotTheMastersServer);
    EXPECT_THAT(stranger.signIns(), IsEmpty());
    EXPECT_THAT(demo.signIns(), IsEmpty());
}

TEST_F(MasterUserTest, SendsItToAnotherServerThatThePolicyTrusts) {
    MailHost demo(authority_, "mail.demo.test");
    MailHost other(authority_, "mail.other.test");
    trustedHosts_ = {"mail.other.test"};

    const auto found =
        ask(master_, {demo.mailbox("a@demo.test", "11"), other.mailbox("x@other.test", "22")});

    EXPECT_EQ(found[1].login, LoginOutcome::Accepted);
    EXPECT_THAT(other.signIns(), SizeIs(1));
}

TEST_F(MasterUserTest, AsksUnderItsOwnNameForMailboxesOfAnotherNameOfTheSameServer) {
    MailHost demo(authority_, "mail.demo.test");
    // Whatever that name leads to by now: it is not asked there.
    MailHost other(authority_, "mail.other.test");

    const auto found =
        ask(master_, {demo.mailbox("a@demo.test", "11"), other.mailbox("x@other.test", "11")});

    EXPECT_EQ(found[1].login, LoginOutcome::Accepted);
    EXPECT_THAT(demo.signIns(), SizeIs(2));
    EXPECT_THAT(other.signIns(), IsEmpty());
}

TEST_F(MasterUserTest, TellsOnceThatItIsNotLetInAndTheNextRunLeavesTheServerAlone) {
    MailHost demo(authority_, "mail.demo.test", false);
    std::vector<SpaceQuestion> questions;
    for (int i = 0; i < 20; ++i) {
        questions.push_back(demo.mailbox("u" + std::to_string(i) + "@demo.test"));
    }
    MasterUser next("master", Secret("s3cret"));
    MasterUser forced("master", Secret("s3cret"));

    ask(master_, questions);
    ask(master_, questions);
    EXPECT_THAT(demo.signIns(), SizeIs(3));
    EXPECT_THAT(listener_.warned, ElementsAre("mail.demo.test error.master-ended"));

    const auto leftAlone = ask(next, questions);
    EXPECT_THAT(demo.signIns(), SizeIs(3));
    EXPECT_EQ(leftAlone[0].loginReason, Reason::LeftAlone);
    EXPECT_THAT(listener_.warned, SizeIs(2));

    ask(forced, questions, true);
    EXPECT_THAT(demo.signIns(), SizeIs(6));
}

TEST_F(MasterUserTest, IsNotCountedAsRefusedWhereOnlySomeMailboxesAre) {
    MailHost demo(authority_, "mail.demo.test");
    const auto question = demo.mailbox("a@demo.test");
    for (int i = 0; i < 2; ++i) {
        refusals_.note(question.server, "master", LoginOutcome::Refused, now());
    }

    ask(master_, {question});

    refusals_.note(question.server, "master", LoginOutcome::Refused, now());
    EXPECT_FALSE(refusals_.areTooMany(question.server, "master", now()));
}

TEST_F(MasterUserTest, SendsNothingToAServerThatDoesNotProveItself) {
    testing::TestAuthority stranger;
    MailHost demo(stranger, "mail.demo.test");

    const auto found = ask(master_, {demo.mailbox("a@demo.test")});

    EXPECT_EQ(found[0].loginReason, Reason::NoVerifiedConnection);
    EXPECT_THAT(demo.signIns(), IsEmpty());
}

TEST_F(MasterUserTest, SendsNoMailboxNameThatWouldBeACommand) {
    MailHost demo(authority_, "mail.demo.test");

    const auto found = ask(master_, {demo.mailbox("a\r\nB9 LOGOUT"), demo.mailbox("b@demo.test")});

    EXPECT_EQ(found[0].loginReason, Reason::LoginNotSendable);
    EXPECT_EQ(found[1].login, LoginOutcome::Accepted);
    EXPECT_THAT(demo.signIns(), SizeIs(1));
}

}  // namespace
}  // namespace mailadvisor
