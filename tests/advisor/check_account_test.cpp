#include "advisor/check_account.h"

#include "advisor/check_end.h"
#include "advisor/check_servers.h"
#include "advisor/narrator.h"
#include "advisor/refusals.h"
#include "net/clock.h"
#include "support/await.h"
#include "support/own_folders.h"
#include "support/temporary_folder.h"
#include "support/test_certificates.h"
#include "support/test_network.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using test::MailHost;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::ScriptedServer;

class Silent final : public Narrator {
public:
    void progress(const Message&) override {}
    void detail(const Message&) override {}
    void warn(const Error&) override {}
    Task<Result<Secret>> secret(std::string, std::chrono::milliseconds) override {
        co_return Secret{};
    }
};

/// Both servers with a certificate that verifies; a test changes what it is about.
class CheckAccount : public ::testing::Test {
protected:
    CheckAccount() {
        host_.imapTls.identity = authority_.issue();
        host_.smtpTls.identity = authority_.issue();
    }

    CheckFacts check(bool sends = true, std::chrono::milliseconds timeout = 3s) {
        ScriptedServer imap(host_.imap());
        ScriptedServer smtp(host_.smtp());
        return checkAt(imap.port(), smtp.port(), sends, timeout);
    }

    CheckFacts checkAt(Port imap, Port smtp, bool sends = true,
                       std::chrono::milliseconds timeout = 3s) {
        CheckRequest request;
        request.account.address = "malee@demo.test";
        request.account.protocol = Protocol::Imap;
        request.account.incoming = {"localhost", imap, Security::Tls, "malee@demo.test", auth_};
        request.account.outgoing = {"localhost", smtp, Security::Tls, "malee@demo.test", auth_};
        request.password = Secret("s3cret");
        if (sends) request.mail = {"Test mail", "Hello"};
        request.timeout = timeout;
        return testing::await(*network_.loop, checkAccount(network_, std::move(request), silent_));
    }

    static RunOutcome outcomeOf(const CheckFacts& facts) { return endOfCheck(facts).outcome; }

    testing::TestAuthority authority_{};
    testing::OwnFolders own_{};
    testing::TemporaryFolder folder_{};
    MailHost host_{};
    std::vector<std::string> auth_{};
    Silent silent_{};
    Network network_{
        testing::testNetwork(folder_.write("ca.pem", testing::pemOf(authority_.certificate())))};
};

TEST_F(CheckAccount, SendsOneMailToItselfAndSeesItArrive) {
    const auto facts = check();

    EXPECT_EQ(facts.incoming.outcome, CheckOutcome::Ok);
    EXPECT_EQ(facts.incoming.mechanism, "PLAIN");
    EXPECT_EQ(facts.outgoing->outcome, CheckOutcome::Ok);
    EXPECT_EQ(facts.arrival.outcome, ArrivalOutcome::Arrived);
    EXPECT_EQ(host_.envelope, "MAIL FROM:<malee@demo.test> RCPT TO:<malee@demo.test>");
    EXPECT_THAT(host_.content, HasSubstr("Subject: " + facts.arrival.subject + "\n"));
    EXPECT_THAT(host_.content, HasSubstr("Auto-Submitted: auto-generated\n"));
    EXPECT_EQ(host_.logins, 2);
    EXPECT_EQ(outcomeOf(facts), RunOutcome::Done);
}

TEST_F(CheckAccount, OnlySignsInWhereNoMailIsWished) {
    const auto facts = check(false);

    EXPECT_EQ(facts.outgoing->outcome, CheckOutcome::Ok);
    EXPECT_EQ(facts.arrival.outcome, ArrivalOutcome::NotAsked);
    EXPECT_THAT(host_.envelope, IsEmpty());
    EXPECT_EQ(outcomeOf(facts), RunOutcome::Done);
}

TEST_F(CheckAccount, SeesThatItArrivedInJunk) {
    host_.arrivesIn = "Junk";

    const auto facts = check();

    EXPECT_EQ(facts.arrival.outcome, ArrivalOutcome::ArrivedInJunk);
    EXPECT_EQ(facts.arrival.folder, "Junk");
    EXPECT_EQ(outcomeOf(facts), RunOutcome::Done);
}

TEST_F(CheckAccount, SaysHowLongItWaitedForAMailThatDoesNotCome) {
    host_.arrivesIn.clear();

    const auto facts = check(true, 700ms);

    EXPECT_EQ(facts.arrival.outcome, ArrivalOutcome::NotSeen);
    EXPECT_GE(facts.arrival.seconds, 1s);
    EXPECT_EQ(outcomeOf(facts), RunOutcome::TestMailFailed);
    EXPECT_EQ(endOfCheck(facts).error->text.id, "check.arrival.not-seen");
}

TEST_F(CheckAccount, GivesARefusedPasswordToNoSecondServer) {
    host_.signInAnswer = "NO [AUTHENTICATIONFAILED] no";

    const auto facts = check();

    EXPECT_EQ(facts.incoming.outcome, CheckOutcome::Refused);
    EXPECT_EQ(facts.incoming.reason, Reason::PasswordWrong);
    EXPECT_EQ(facts.outgoing->outcome, CheckOutcome::NotTried);
    EXPECT_EQ(facts.arrival.outcome, ArrivalOutcome::NotSent);
    EXPECT_EQ(host_.logins, 1);
    EXPECT_EQ(outcomeOf(facts), RunOutcome::LoginRefused);
}

TEST_F(CheckAccount, TriesTheOutgoingServerWhereOnlyReadingIsForbidden) {
    host_.signInAnswer = "NO [CONTACTADMIN] IMAP is disabled";

    const auto facts = check();

    EXPECT_EQ(facts.incoming.reason, Reason::LoginByPolicy);
    EXPECT_EQ(facts.outgoing->outcome, CheckOutcome::Ok);
    EXPECT_EQ(facts.arrival.outcome, ArrivalOutcome::NotSent);
    EXPECT_THAT(host_.envelope, IsEmpty());
}

TEST_F(CheckAccount, LeavesAServerAloneThatRefusedThreeTimes) {
    host_.signInAnswer = "NO [AUTHENTICATIONFAILED] no";
    ScriptedServer imap(host_.imap());
    ScriptedServer smtp(host_.smtp());
    for (int i = 0; i < 3; ++i) checkAt(imap.port(), smtp.port());

    const auto facts = checkAt(imap.port(), smtp.port());

    EXPECT_EQ(facts.incoming.reason, Reason::LeftAlone);
    EXPECT_EQ(host_.logins, 3);
    EXPECT_EQ(outcomeOf(facts), RunOutcome::LoginRefused);
}

TEST_F(CheckAccount, SendsNothingSecretToAServerThatDoesNotVerify) {
    host_.imapTls.identity = testing::selfSigned();

    const auto facts = check();

    EXPECT_EQ(facts.incoming.outcome, CheckOutcome::NotSafe);
    EXPECT_EQ(facts.outgoing->outcome, CheckOutcome::Ok);
    EXPECT_EQ(facts.arrival.outcome, ArrivalOutcome::NotSent);
    EXPECT_EQ(host_.logins, 1);
    EXPECT_EQ(outcomeOf(facts), RunOutcome::NothingSafe);
}

TEST_F(CheckAccount, SaysThatTheOutgoingServerIsNotReached) {
    ScriptedServer imap(host_.imap());

    const auto facts = checkAt(imap.port(), testing::closedPort());

    EXPECT_EQ(facts.incoming.outcome, CheckOutcome::Ok);
    EXPECT_EQ(facts.outgoing->outcome, CheckOutcome::Unreachable);
    EXPECT_EQ(facts.outgoing->reason, Reason::ConnectionRefused);
    EXPECT_EQ(outcomeOf(facts), RunOutcome::NoneReachable);
}

TEST_F(CheckAccount, TellsEachRefusalOfTheMailApart) {
    const std::pair<std::string, CheckOutcome> refusals[] = {
        {"450 4.7.1 Greylisted", CheckOutcome::Greylisted},
        {"554 5.7.1 Relay access denied", CheckOutcome::RelayDenied},
        {"552 5.2.2 Mailbox full", CheckOutcome::MailboxFull},
        {"451 4.3.0 later", CheckOutcome::TryLater},
        {"550 5.7.1 forbidden", CheckOutcome::Rejected}};
    for (const auto& [answer, outcome] : refusals) {
        host_.recipientAnswer = answer;

        const auto facts = check();

        EXPECT_EQ(facts.outgoing->outcome, outcome) << answer;
        EXPECT_EQ(std::to_string(facts.outgoing->replyCode) + " " + facts.outgoing->serverSaid,
                  answer);
        EXPECT_EQ(facts.arrival.outcome, ArrivalOutcome::NotSent);
    }
}

TEST_F(CheckAccount, BelievesTheMailboxWhereTheServerHungUpAfterTheMail) {
    host_.contentAnswer.clear();

    const auto facts = check();

    EXPECT_EQ(facts.outgoing->outcome, CheckOutcome::Unreachable);
    EXPECT_EQ(facts.arrival.outcome, ArrivalOutcome::Arrived);
    EXPECT_EQ(outcomeOf(facts), RunOutcome::Done);
}

TEST_F(CheckAccount, DoesNotSignInInAWayThatTheAccountDoesNotHave) {
    auth_ = {"OAuth2"};

    const auto facts = check();

    EXPECT_EQ(facts.incoming.outcome, CheckOutcome::NotPossible);
    EXPECT_EQ(facts.outgoing->outcome, CheckOutcome::NotPossible);
    EXPECT_EQ(host_.logins, 0);
    EXPECT_EQ(outcomeOf(facts), RunOutcome::NothingSafe);
}

TEST_F(CheckAccount, SaysThatAServerWithoutSignInCannotBeSignedInTo) {
    host_.smtpOffer = "SIZE";

    const auto facts = check();

    EXPECT_EQ(facts.outgoing->outcome, CheckOutcome::NotPossible);
    EXPECT_EQ(facts.outgoing->reason, Reason::NoCommonMechanism);
    EXPECT_EQ(host_.logins, 1);
}

}  // namespace
}  // namespace mailadvisor
