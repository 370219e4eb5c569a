#include "advisor/mail_systems.h"
#include "advisor/mailbox_visit.h"
#include "advisor/probe_plan.h"
#include "advisor/samples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mailadvisor {
namespace {

using sample::breakCertificate;
using sample::endpointAt;
using sample::goodFacts;

void offerOnly(EndpointFacts& endpoint, std::vector<std::string> mechanisms) {
    endpoint.auth = Fact<std::vector<std::string>>::known(std::move(mechanisms));
}

TEST(LoginPlace, IsImapAndNotTheMaildropOfARunningPop3Program) {
    const auto facts = goodFacts();

    EXPECT_EQ(loginPlace(facts, false).endpoint->protocol, Protocol::Imap);
}

TEST(LoginPlace, IsPop3WhereImapIsNotSafe) {
    auto facts = goodFacts();
    breakCertificate(endpointAt(facts, Port{993}), TlsProblem::NameMismatch);

    EXPECT_EQ(loginPlace(facts, false).endpoint->protocol, Protocol::Pop3);
}

TEST(LoginPlace, IsNowhereWithoutVerifiedTls) {
    auto facts = goodFacts();
    for (auto& endpoint : facts.endpoints) breakCertificate(endpoint, TlsProblem::UnknownIssuer);

    const auto place = loginPlace(facts, true);

    EXPECT_EQ(place.endpoint, nullptr);
    EXPECT_EQ(place.reason, Reason::NoVerifiedConnection);
}

TEST(LoginPlace, IsNowhereWhenOnlyAnUnprovenSourceNamesTheServer) {
    auto facts = goodFacts();
    for (auto& candidate : facts.discovery.candidates) candidate.trusted = false;

    EXPECT_EQ(loginPlace(facts, false).endpoint, nullptr);
    EXPECT_EQ(loginPlace(facts, false).reason, Reason::ServerNotVouchedFor);
    EXPECT_NE(loginPlace(facts, true).endpoint, nullptr);
}

TEST(LoginPlace, IsNowhereWhileItIsNotDecidedInWhichSystemTheMailIs) {
    auto facts = sample::withSecondServer("203.0.113.9");

    for (const bool acceptsUntrusted : {false, true}) {
        const auto place = loginPlace(facts, acceptsUntrusted);
        EXPECT_EQ(place.endpoint, nullptr);
        EXPECT_EQ(place.reason, Reason::SystemNotDecided);
        EXPECT_EQ(outcomeWithout(place), LoginOutcome::NotTried);
    }
    ASSERT_TRUE(keepSystem(facts, "imap.elsewhere.example"));
    ASSERT_NE(loginPlace(facts, false).endpoint, nullptr);
    EXPECT_EQ(loginPlace(facts, false).endpoint->host, "imap.elsewhere.example");
}

TEST(LoginPlace, TakesATokenOnlyWhereOAuth2IsOffered) {
    auto facts = goodFacts();
    offerOnly(endpointAt(facts, Port{993}), {"PLAIN", "LOGIN-COMMAND"});
    offerOnly(endpointAt(facts, Port{995}), {"PLAIN", "USER"});
    EXPECT_EQ(loginPlace(facts, false, CredentialKind::AccessToken).endpoint, nullptr);
    EXPECT_EQ(loginPlace(facts, false, CredentialKind::AccessToken).reason,
              Reason::NoCommonMechanism);

    offerOnly(endpointAt(facts, Port{993}), {"XOAUTH2"});

    const auto place = loginPlace(facts, false, CredentialKind::AccessToken);
    ASSERT_NE(place.endpoint, nullptr);
    EXPECT_EQ(place.endpoint->port, Port{993});
}

TEST(LoginPlace, NeverAsksForAPasswordThatCannotWork) {
    auto facts = goodFacts();
    offerOnly(endpointAt(facts, Port{993}), {"XOAUTH2", "OAUTHBEARER"});
    offerOnly(endpointAt(facts, Port{995}), {"XOAUTH2"});

    EXPECT_EQ(loginPlace(facts, false).endpoint, nullptr);
    EXPECT_EQ(loginPlace(facts, false).reason, Reason::OAuth2Only);
}

Candidate guessed(Protocol protocol, Port port) {
    Candidate candidate;
    candidate.protocol = protocol;
    candidate.host = "mail.company.example";
    candidate.port = port;
    candidate.source = Source::Guess;
    return candidate;
}

TEST(ProbePlan, TriesOnlyTheGuessedPortOfAGuess) {
    EXPECT_EQ(targetsFor(guessed(Protocol::Imap, Port{993})).size(), 1U);
}

TEST(ProbePlan, LooksAtAllStandardPortsOfAPublishedHostAndAtItsOwn) {
    auto candidate = guessed(Protocol::Imap, Port{2993});
    candidate.source = Source::Autoconfig;

    const auto targets = targetsFor(candidate);

    EXPECT_EQ(targets.size(), 8U);
    EXPECT_TRUE(std::any_of(targets.begin(), targets.end(),
                            [](const Target& target) { return target.port == Port{2993}; }));
}

TEST(ProbePlan, AsksAPortPublishedAsPlainForAnUpgrade) {
    auto candidate = guessed(Protocol::Imap, Port{143});
    candidate.security = Security::Plain;

    EXPECT_EQ(targetsFor(candidate).front().security, Security::StartTls);
}

TEST(ProbePlan, DropsGuessesThatNothingProves) {
    Facts facts = goodFacts();
    facts.discovery.candidates = {guessed(Protocol::Imap, Port{993}),
                                  guessed(Protocol::Imap, Port{143})};

    dropUnprovenGuesses(facts);

    ASSERT_EQ(facts.discovery.candidates.size(), 1U);
    EXPECT_EQ(facts.discovery.candidates.front().port, Port{993});
}

TEST(ProbePlan, MakesCandidatesOfWhatAnsweredOnANamedServer) {
    Facts facts = goodFacts();
    endpointAt(facts, Port{995}).state = EndpointState::Refused;

    const auto candidates = candidatesOnServer(facts.endpoints, "somchai");

    ASSERT_EQ(candidates.size(), 4U);
    EXPECT_EQ(candidates.front().protocol, Protocol::Imap);
    EXPECT_EQ(candidates.front().source, Source::Override);
    EXPECT_TRUE(candidates.front().trusted);
    EXPECT_EQ(candidates.front().username, "somchai");
}

}  // namespace
}  // namespace mailadvisor
