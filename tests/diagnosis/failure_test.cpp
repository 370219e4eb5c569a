#include "diagnosis/failure.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

CheckedServer refused(Protocol protocol, Reason reason) {
    CheckedServer server;
    server.protocol = protocol;
    server.host = "mail.demo.test";
    server.port = Port{static_cast<std::uint16_t>(protocol == Protocol::Smtp ? 587 : 993)};
    server.outcome = CheckOutcome::Refused;
    server.reason = reason;
    return server;
}

CheckedServer answering(CheckOutcome outcome, int code, const char* words) {
    auto server = refused(Protocol::Smtp, Reason::None);
    server.outcome = outcome;
    server.replyCode = code;
    server.serverSaid = words;
    return server;
}

std::optional<CauseCode> causeAt(const CheckedServer& server) {
    const auto failure = failureAt(server);
    return failure ? std::optional(failure->code) : std::nullopt;
}

TEST(Failure, OfARefusedSignInIsTheReasonThatTheServerGave) {
    EXPECT_EQ(causeAt(refused(Protocol::Imap, Reason::PasswordWrong)), CauseCode::WrongPassword);
    EXPECT_EQ(causeAt(refused(Protocol::Imap, Reason::PasswordExpired)), CauseCode::WrongPassword);
    EXPECT_EQ(causeAt(refused(Protocol::Pop3, Reason::LoginByPolicy)), CauseCode::AccessOff);
    EXPECT_EQ(causeAt(refused(Protocol::Imap, Reason::LoginUnavailable)), CauseCode::Temporary);
}

TEST(Failure, IsReadFromTheServersWordsBeforeThePasswordIsBlamed) {
    auto server = refused(Protocol::Smtp, Reason::PasswordWrong);
    server.host = "smtp.office365.com";
    server.replyCode = 535;
    server.serverSaid =
        "5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant";

    EXPECT_EQ(causeAt(server), CauseCode::TenantSmtpAuthOff);
    EXPECT_EQ(remedyMessage(server).id, "cause.tenant-smtp-auth-off.say");
}

TEST(Failure, OfAFullMailboxIsOnesOwnWhateverTheServerCallsIt) {
    for (const auto* words : {"5.2.2 Mailbox full", "4.2.2 Over quota", "no room"}) {
        const auto server = answering(CheckOutcome::MailboxFull, 552, words);

        EXPECT_EQ(causeAt(server), CauseCode::MailboxFull);
        EXPECT_EQ(remedyMessage(server).id, "cause.mailbox-full.say");
    }
}

TEST(Failure, WithoutAProvenCauseKeepsTheGeneralRemedy) {
    for (const auto outcome : {CheckOutcome::Unreachable, CheckOutcome::NotSafe,
                               CheckOutcome::Garbled, CheckOutcome::RelayDenied}) {
        auto server = answering(outcome, 0, "");
        server.mechanism = "PLAIN";

        EXPECT_FALSE(failureAt(server));
        EXPECT_EQ(remedyMessage(server).id, "check.mend." + std::string(nameOf(outcome)));
    }
    EXPECT_EQ(remedyMessage(answering(CheckOutcome::Rejected, 554, "5.7.1 no")).id,
              "check.mend.rejected");
}

TEST(Failure, OfASignInThatHasToWaitIsNotJudged) {
    EXPECT_FALSE(failureAt(refused(Protocol::Smtp, Reason::LoginThrottled)));
    EXPECT_FALSE(failureAt(refused(Protocol::Imap, Reason::LeftAlone)));
    EXPECT_EQ(remedyMessage(refused(Protocol::Imap, Reason::LeftAlone)).id, "trial.left-alone");
}

TEST(Failure, OfARefusedCertificateIsWhatIsWrongWithIt) {
    const std::pair<TlsProblem, CauseCode> rows[] = {
        {TlsProblem::Expired, CauseCode::CertExpired},
        {TlsProblem::NameMismatch, CauseCode::CertName},
        {TlsProblem::IncompleteChain, CauseCode::CertChain},
        {TlsProblem::SelfSigned, CauseCode::CertChain}};
    for (const auto& [problem, cause] : rows) {
        auto server = answering(CheckOutcome::NotSafe, 0, "");
        TlsFacts tls;
        tls.problems = {problem};
        tls.certificate.notAfter = Timestamp{} + std::chrono::days(1);
        server.tls = Fact<TlsFacts>::known(tls);

        EXPECT_EQ(causeAt(server), cause);
        const bool isByDate = problem == TlsProblem::Expired;
        EXPECT_EQ(remedyMessage(server).id == "ending.clock-first", isByDate);
        EXPECT_EQ(remedyMessage(server).id.starts_with("cause.cert-"), !isByDate);
    }
}

TEST(Failure, OfAServerThatCannotNowIsPassingAndNothingTriesAgainByItself) {
    for (const auto outcome : {CheckOutcome::Greylisted, CheckOutcome::TryLater}) {
        const auto server = answering(outcome, 451, "4.7.1 later");

        EXPECT_EQ(causeAt(server), CauseCode::Temporary);
        EXPECT_EQ(remedyMessage(server).id, "check.mend." + std::string(nameOf(outcome)));
    }
}

TEST(Failure, OfAMailThatIsNotRelayedIsTheSignInThatWasLeftOut) {
    const auto server = answering(CheckOutcome::RelayDenied, 554, "5.7.1 Relay access denied");

    EXPECT_EQ(causeAt(server), CauseCode::SmtpAuthOff);
}

TEST(Failure, OfALookWithoutServersIsADomainThatIsGone) {
    Facts facts;
    facts.address = *EmailAddress::parse("mali@demo.test");
    for (const auto source : {Source::Autoconfig, Source::WellKnown, Source::Guess}) {
        facts.discovery.attempts.push_back(
            {source, {}, Outcome::Nothing, Reason::NameNotFound, {}, {}});
    }

    const auto failure = failureOfLook(facts);

    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->code, CauseCode::Domain);
    EXPECT_EQ(failure->whose, Job::Registrar);
}

TEST(Failure, OfALookIsNotWhatIsInTheMailbox) {
    Facts facts;
    facts.mailbox.usedBytes = Fact<ByteCount>::known({100});
    facts.mailbox.limitBytes = Fact<ByteCount>::known({100});

    EXPECT_FALSE(failureOfLook(facts));
}

TEST(Failure, OfASignInIsNotTheCertificateOfAnotherPort) {
    Facts facts;
    EndpointFacts port;
    port.protocol = Protocol::Smtp;
    port.host = "mail.demo.test";
    port.port = Port{465};
    port.security = Security::Tls;
    port.state = EndpointState::Open;
    TlsFacts tls;
    tls.problems = {TlsProblem::Expired};
    port.tls = Fact<TlsFacts>::known(tls);
    facts.endpoints.push_back(port);
    facts.mailbox.login = LoginOutcome::Refused;
    facts.mailbox.loginReason = Reason::PasswordWrong;

    const auto failure = failureOfSignIn(facts);

    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->code, CauseCode::WrongPassword);
}

}  // namespace
}  // namespace mailadvisor
