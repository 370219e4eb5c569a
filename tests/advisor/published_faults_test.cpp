#include "advisor/published_faults.h"

#include "advisor/samples.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using sample::breakCertificate;
using sample::endpointAt;
using sample::goodFacts;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> faultsIn(Facts facts) {
    notePublishedFaults(facts);
    std::vector<std::string> faults;
    for (const auto& lint : facts.discovery.lints) {
        faults.push_back(std::string(nameOf(lint.code)) + " " + lint.subject);
    }
    return faults;
}

TEST(PublishedFaults, AreNoneWhereEverythingIsAsPublished) {
    EXPECT_THAT(faultsIn(goodFacts()), IsEmpty());
}

TEST(PublishedFaults, NameAClosedPort) {
    auto facts = goodFacts();
    auto& imap = endpointAt(facts, Port{993});
    imap.state = EndpointState::Refused;
    imap.reason = Reason::ConnectionRefused;

    EXPECT_THAT(faultsIn(facts), ElementsAre("published-closed mail.company.example:993"));
}

TEST(PublishedFaults, AreSaidOnceForAHostWithAllItsPortsAndSources) {
    auto facts = goodFacts();
    for (auto& endpoint : facts.endpoints) endpoint.state = EndpointState::Refused;
    const auto named = facts.discovery.candidates;
    for (auto again : named) {
        again.source = Source::Srv;
        facts.discovery.candidates.push_back(again);
    }

    EXPECT_THAT(faultsIn(facts),
                ElementsAre("published-closed mail.company.example:993, 995, 465"));
}

TEST(PublishedFaults, BlameASilentPortOnlyWhereOthersAnswer) {
    auto one = goodFacts();
    endpointAt(one, Port{995}).state = EndpointState::TimedOut;
    auto all = goodFacts();
    for (auto& endpoint : all.endpoints) endpoint.state = EndpointState::TimedOut;

    EXPECT_THAT(faultsIn(one), ElementsAre("published-silent mail.company.example:995"));
    EXPECT_THAT(faultsIn(all), IsEmpty());
}

TEST(PublishedFaults, NameACertificateForAnotherName) {
    auto facts = goodFacts();
    breakCertificate(endpointAt(facts, Port{465}), TlsProblem::NameMismatch);

    EXPECT_THAT(faultsIn(facts),
                ElementsAre("published-wrong-certificate mail.company.example:465"));
}

TEST(PublishedFaults, NameMissingStartTls) {
    auto facts = goodFacts();
    auto& candidate = facts.discovery.candidates.back();
    candidate.port = Port{587};
    candidate.security = Security::StartTls;
    auto& submission = endpointAt(facts, Port{587});
    submission.reason = Reason::StartTlsNotOffered;
    submission.tls = Fact<TlsFacts>::unknown(Unknown::NotOffered);

    EXPECT_THAT(faultsIn(facts),
                ElementsAre("published-without-starttls mail.company.example:587"));
}

TEST(PublishedFaults, AreNotMadeOfGuessesOrPortsNobodyPublished) {
    auto facts = goodFacts();
    endpointAt(facts, Port{587}).state = EndpointState::Refused;  // nobody publishes it
    endpointAt(facts, Port{993}).state = EndpointState::Refused;
    facts.discovery.candidates.front().source = Source::Guess;

    EXPECT_THAT(faultsIn(facts), IsEmpty());
}

TEST(PublishedFaults, SayWhereItIsPublished) {
    auto facts = goodFacts();
    facts.discovery.attempts = {{Source::Autoconfig,
                                 "https://autoconfig.company.example/x",
                                 Outcome::Found,
                                 Reason::None,
                                 {},
                                 {}}};
    endpointAt(facts, Port{993}).state = EndpointState::Refused;

    notePublishedFaults(facts);

    ASSERT_EQ(facts.discovery.lints.size(), 1u);
    EXPECT_EQ(facts.discovery.lints[0].url, "https://autoconfig.company.example/x");
    EXPECT_EQ(facts.discovery.lints[0].source, Source::Autoconfig);
}

TEST(PublishedFaults, NameASignInMethodThatTheServerDoesNotList) {
    auto facts = goodFacts();
    for (auto& candidate : facts.discovery.candidates) candidate.auth = {"password-encrypted"};
    endpointAt(facts, Port{993}).auth =
        Fact<std::vector<std::string>>::known({"PLAIN", "LOGIN-COMMAND"});
    endpointAt(facts, Port{995}).auth = Fact<std::vector<std::string>>::known({"CRAM-MD5"});
    endpointAt(facts, Port{465}).auth = {};

    EXPECT_THAT(faultsIn(facts), ElementsAre("published-auth-not-offered "
                                             "mail.company.example:993: password-encrypted"));
}

TEST(PublishedFaults, DoNotBlameTheDomainForWhatOthersSayOfItsMethods) {
    auto facts = goodFacts();
    for (auto& candidate : facts.discovery.candidates) {
        candidate.auth = {"OAuth2"};
        candidate.source = Source::Ispdb;
    }

    EXPECT_THAT(faultsIn(facts), IsEmpty());
}

TEST(PublishedFaults, AreNoneOfAServerThatOnlyGreetsLate) {
    auto facts = goodFacts();
    auto& smtp = endpointAt(facts, Port{465});
    smtp.state = EndpointState::TimedOut;
    smtp.reason = Reason::NoGreeting;

    EXPECT_THAT(faultsIn(facts), IsEmpty());
}

}  // namespace
}  // namespace mailadvisor
