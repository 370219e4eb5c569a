#include "advisor/conclude.h"

#include "advisor/samples.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using sample::breakCertificate;
using sample::endpointAt;
using sample::goodFacts;

Situation onDevices(int devices, Facts facts = goodFacts()) {
    Situation situation;
    situation.facts = std::move(facts);
    situation.needs.devices = Fact<int>::known(devices);
    return situation;
}

TEST(Conclude, CarriesOutTheAdviceWithThePublishedServer) {
    const auto conclusion = conclude(onDevices(3), {});

    ASSERT_TRUE(conclusion.account);
    const auto& account = *conclusion.account;
    EXPECT_EQ(account.protocol, Protocol::Imap);
    EXPECT_EQ(account.incoming.host, "mail.company.example");
    EXPECT_EQ(account.incoming.port, Port{993});
    EXPECT_EQ(account.incoming.auth, std::vector<std::string>{"password-cleartext"});
    ASSERT_TRUE(account.outgoing);
    EXPECT_EQ(account.outgoing->port, Port{465});
}

TEST(Conclude, SetsTheRetentionOnlyForPop3) {
    auto situation = onDevices(1);
    situation.needs.webmail = Fact<Webmail>::known(Webmail::No);
    situation.needs.backup = Fact<bool>::known(true);
    situation.needs.quota = Fact<ByteCount>::known({500LL * 1024 * 1024});
    situation.needs.used = Fact<ByteCount>::known({300LL * 1024 * 1024});

    const auto conclusion = conclude(situation, {});

    ASSERT_TRUE(conclusion.account);
    EXPECT_EQ(conclusion.account->protocol, Protocol::Pop3);
    EXPECT_TRUE(conclusion.account->pop3.leaveOnServer);
    EXPECT_EQ(conclusion.account->pop3.deleteAfterDays, conclusion.recommendation.retentionDays);
    EXPECT_TRUE(conclusion.account->pop3.deleteAfterDays);
}

TEST(Conclude, DeletesAtOnceWherePop3CanDoNothingElse) {
    auto situation = onDevices(1);
    std::erase_if(situation.facts.endpoints, [](const EndpointFacts& endpoint) {
        return endpoint.protocol == Protocol::Imap;
    });
    const auto bare = Fact<CapabilityList>::known({Protocol::Pop3, {"TOP"}});
    endpointAt(situation.facts, Port{995}).capabilities.afterTls = bare;
    situation.facts.mailbox.login = LoginOutcome::Accepted;
    situation.facts.mailbox.protocol = Protocol::Pop3;
    situation.facts.mailbox.capabilities = bare;

    const auto conclusion = conclude(situation, {});

    ASSERT_TRUE(conclusion.account);
    EXPECT_EQ(conclusion.account->protocol, Protocol::Pop3);
    EXPECT_FALSE(conclusion.account->pop3.leaveOnServer);
    EXPECT_EQ(conclusion.account->pop3.deleteAfterDays, std::nullopt);
    EXPECT_EQ(conclusion.end.outcome, RunOutcome::Done);
}

TEST(Conclude, NeverSendsMailThroughTheUnpublishedRelayPort) {
    auto situation = onDevices(3);
    breakCertificate(endpointAt(situation.facts, Port{465}), TlsProblem::Expired);
    breakCertificate(endpointAt(situation.facts, Port{587}), TlsProblem::Expired);

    const auto conclusion = conclude(situation, {});

    ASSERT_TRUE(conclusion.account);
    EXPECT_FALSE(conclusion.account->outgoing);
}

TEST(Conclude, TakesAnUnpublishedSubmissionPortWhenThePublishedOneIsBroken) {
    auto situation = onDevices(3);
    breakCertificate(endpointAt(situation.facts, Port{465}), TlsProblem::Expired);

    const auto conclusion = conclude(situation, {});

    ASSERT_TRUE(conclusion.account && conclusion.account->outgoing);
    EXPECT_EQ(conclusion.account->outgoing->port, Port{587});
    EXPECT_EQ(conclusion.account->outgoing->security, Security::StartTls);
    EXPECT_EQ(conclusion.account->outgoing->username, "somchai@company.example");
}

TEST(Conclude, GivesNoSettingsForServersNobodyTrustworthyNamed) {
    auto situation = onDevices(3);
    for (auto& candidate : situation.facts.discovery.candidates) candidate.trusted = false;

    EXPECT_FALSE(conclude(situation, {}).account);
    EXPECT_TRUE(conclude(situation, {.acceptsUntrusted = true}).account);
}

TEST(Conclude, GivesNoSettingsWhenNothingIsSafe) {
    auto situation = onDevices(3);
    for (auto& endpoint : situation.facts.endpoints)
        breakCertificate(endpoint, TlsProblem::SelfSigned);

    EXPECT_FALSE(conclude(situation, {}).account);
}

TEST(Conclude, TakesAPublishedOutgoingServerThatProvedItselfAndOnlyGreetsLate) {
    Situation situation;
    situation.facts = goodFacts();
    std::erase_if(situation.facts.endpoints, [](const EndpointFacts& endpoint) {
        return endpoint.port == Port{587} || endpoint.port == Port{25};
    });
    auto& late = endpointAt(situation.facts, Port{465});
    late.state = EndpointState::TimedOut;
    late.reason = Reason::NoGreeting;

    const auto proven = conclude(situation, {});
    breakCertificate(endpointAt(situation.facts, Port{465}), TlsProblem::NameMismatch);
    const auto unproven = conclude(situation, {});

    ASSERT_TRUE(proven.account && proven.account->outgoing);
    EXPECT_EQ(proven.account->outgoing->port, Port{465});
    ASSERT_TRUE(unproven.account);
    EXPECT_FALSE(unproven.account->outgoing);
}

TEST(Conclude, GivesNoAccountWhereOurOwnShortageHidSomething) {
    Situation situation;
    situation.facts = goodFacts();
    auto& outgoing = endpointAt(situation.facts, Port{465});
    outgoing.state = EndpointState::NotProbed;
    outgoing.reason = Reason::OwnShortage;

    const auto conclusion = conclude(situation, {});

    EXPECT_FALSE(conclusion.account);
    EXPECT_EQ(conclusion.end.outcome, RunOutcome::OwnFault);
}

// Autodiscover alone may show it: a company with Microsoft's programs and mail of its own.
TEST(Conclude, KnowsFromAHintAloneThatTheDomainIsInMicrosoft365Too) {
    auto situation = onDevices(3);
    situation.facts.discovery.hints = {
        {Source::Autodiscover, HintCode::OAuth2Only, "Microsoft 365"}};

    EXPECT_TRUE(conclude(situation, {}).account.value().isAlsoInMicrosoft365);
    EXPECT_TRUE(domainOf(situation.facts, false).value().isAlsoInMicrosoft365);

    situation.facts.discovery.hints.front().subject = "Fastmail";

    EXPECT_FALSE(conclude(situation, {}).account.value().isAlsoInMicrosoft365);
    EXPECT_FALSE(domainOf(situation.facts, false).value().isAlsoInMicrosoft365);
}

TEST(Conclude, IsNotAlsoInMicrosoft365WhereItsOwnMailLies) {
    auto situation = onDevices(3);
    for (auto& endpoint : situation.facts.endpoints) endpoint.host = "outlook.office365.com";
    for (auto& candidate : situation.facts.discovery.candidates)
        candidate.host = "outlook.office365.com";
    const auto account = conclude(situation, {}).account;

    EXPECT_FALSE(account && account->isAlsoInMicrosoft365);
    EXPECT_FALSE(domainOf(situation.facts, false).value().isAlsoInMicrosoft365);
}

TEST(Conclude, UsesTheLoginThePersonGave) {
    const auto conclusion = conclude(onDevices(3), {.displayName = "สมชาย", .username = "somchai"});

    ASSERT_TRUE(conclusion.account);
    EXPECT_EQ(conclusion.account->incoming.username, "somchai");
    EXPECT_EQ(conclusion.account->outgoing->username, "somchai");
    EXPECT_EQ(conclusion.account->displayName, "สมชาย");
}

TEST(Conclude, WritesTheAddressWithItsALabel) {
    Facts facts = goodFacts();
    facts.address = *EmailAddress::parse("somchai@โดเมน.ไทย");

    const auto conclusion = conclude(onDevices(3, facts), {});

    ASSERT_TRUE(conclusion.account);
    EXPECT_EQ(conclusion.account->address, "somchai@xn--l3ckx7ji.xn--o3cw4h");
    EXPECT_EQ(conclusion.account->displayName, "somchai@โดเมน.ไทย");
}

TEST(DomainOf, HoldsOnlyServersThatMayBeBelieved) {
    Facts facts = goodFacts();
    facts.discovery.candidates.front().trusted = false;

    ASSERT_TRUE(domainOf(facts, false));
    EXPECT_EQ(domainOf(facts, false)->servers.size(), 2U);
    EXPECT_EQ(domainOf(facts, true)->servers.size(), 3U);
}

TEST(DomainOf, HoldsThePatternsThatArePublished) {
    Facts facts = goodFacts();
    facts.discovery.candidates.back().username = "somchai-x";
    facts.discovery.candidates.back().usernamePattern = "%EMAILLOCALPART%-x";

    const auto domain = domainOf(facts, false);

    ASSERT_TRUE(domain);
    EXPECT_EQ(domain->domain, "company.example");
    ASSERT_EQ(domain->servers.size(), 3U);
    EXPECT_EQ(domain->servers.front().server.username, "%EMAILADDRESS%");
    EXPECT_EQ(domain->servers.back().server.username, "%EMAILLOCALPART%-x");
}

}  // namespace
}  // namespace mailadvisor
