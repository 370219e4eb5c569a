#include "signs/usable.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

EndpointFacts verified(Protocol protocol, const std::string& host, Port port,
                       Security security = Security::Tls) {
    EndpointFacts endpoint;
    endpoint.protocol = protocol;
    endpoint.host = host;
    endpoint.address = "192.0.2.1";
    endpoint.port = port;
    endpoint.security = security;
    endpoint.state = EndpointState::Open;
    TlsFacts tls;
    tls.verified = true;
    endpoint.tls = Fact<TlsFacts>::known(tls);
    return endpoint;
}

EndpointFacts withProblems(EndpointFacts endpoint, std::vector<TlsProblem> problems) {
    TlsFacts tls = *endpoint.tls;
    tls.verified = false;
    tls.problems = std::move(problems);
    endpoint.tls = Fact<TlsFacts>::known(tls);
    return endpoint;
}

Candidate named(Protocol protocol, const std::string& host, Port port) {
    Candidate candidate;
    candidate.protocol = protocol;
    candidate.host = host;
    candidate.port = port;
    candidate.trusted = true;
    return candidate;
}

constexpr Port imaps{993};
constexpr Port imap{143};

TEST(UsableEndpoints, AreVerifiedAndNamedBySomebody) {
    Facts facts;
    facts.discovery.candidates = {named(Protocol::Imap, "mail.company.example", imaps)};
    facts.endpoints = {verified(Protocol::Imap, "mail.company.example", imaps),
                       verified(Protocol::Imap, "s12.hoster.example", imaps),
                       withProblems(verified(Protocol::Imap, "mail.company.example", imap),
                                    {TlsProblem::Expired})};

    const auto usable = usableEndpoints(facts, Protocol::Imap);

    ASSERT_EQ(usable.size(), 1U);
    EXPECT_EQ(usable.front()->port, imaps);
    EXPECT_EQ(usable.front()->host, "mail.company.example");
}

TEST(UsableEndpoints, FollowTheRankingAndThenPreferTls) {
    Facts facts;
    facts.discovery.candidates = {named(Protocol::Imap, "second.example", imaps),
                                  named(Protocol::Imap, "first.example", Port{2143})};
    facts.endpoints = {verified(Protocol::Imap, "first.example", imap, Security::StartTls),
                       verified(Protocol::Imap, "first.example", Port{2143}),
                       verified(Protocol::Imap, "second.example", imaps)};

    const auto usable = usableEndpoints(facts, Protocol::Imap);

    ASSERT_EQ(usable.size(), 3U);
    EXPECT_EQ(usable[0]->host, "second.example");
    EXPECT_EQ(usable[1]->port, Port{2143});
    EXPECT_EQ(usable[2]->port, imap);
}

TEST(SharedHosts, AreServersWhoseOnlyFaultIsTheName) {
    Facts facts;
    const auto published = verified(Protocol::Imap, "mail.company.example", imaps);
    facts.endpoints = {withProblems(published, {TlsProblem::NameMismatch}),
                       verified(Protocol::Imap, "s12.hoster.example", imaps)};

    const auto shared = sharedHosts(facts);

    ASSERT_EQ(shared.size(), 1U);
    EXPECT_EQ(shared.front().asPublished->host, "mail.company.example");
    EXPECT_EQ(shared.front().underOwnName->host, "s12.hoster.example");
}

TEST(SharedHosts, AreNotAssumedElsewhereOrWithOtherFaults) {
    Facts elsewhere;
    const auto published = verified(Protocol::Imap, "mail.company.example", imaps);
    auto other = verified(Protocol::Imap, "s12.hoster.example", imaps);
    other.address = "192.0.2.99";
    elsewhere.endpoints = {withProblems(published, {TlsProblem::NameMismatch}), other};
    Facts expired;
    expired.endpoints = {withProblems(published, {TlsProblem::NameMismatch, TlsProblem::Expired}),
                         verified(Protocol::Imap, "s12.hoster.example", imaps)};

    EXPECT_TRUE(sharedHosts(elsewhere).empty());
    EXPECT_TRUE(sharedHosts(expired).empty());
}

TEST(CandidateFor, IsNothingForAPortNobodyPublished) {
    Facts facts;
    facts.discovery.candidates = {named(Protocol::Imap, "mail.company.example", imaps)};

    EXPECT_EQ(candidateFor(facts, verified(Protocol::Imap, "mail.company.example", imap)), nullptr);
    EXPECT_NE(candidateFor(facts, verified(Protocol::Imap, "mail.company.example", imaps)),
              nullptr);
}

}  // namespace
}  // namespace mailadvisor
