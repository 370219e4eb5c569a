#include "advisor/outcome.h"

#include "advisor/samples.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using sample::breakCertificate;
using sample::goodFacts;

Facts withAllPorts(EndpointState state) {
    auto facts = goodFacts();
    for (auto& endpoint : facts.endpoints) {
        endpoint.state = state;
        endpoint.tls = {};
    }
    return facts;
}

TEST(Outcome, OfGoodServersIsDone) {
    const auto end = endOfLook(goodFacts());

    EXPECT_EQ(end.outcome, RunOutcome::Done);
    EXPECT_FALSE(end.error);
}

TEST(Outcome, OfNoServersNamesTheDomain) {
    Facts facts;
    facts.address = "somchai@company.example";

    const auto end = endOfLook(facts);

    EXPECT_EQ(end.outcome, RunOutcome::NothingFound);
    ASSERT_TRUE(end.error);
    EXPECT_EQ(end.error->where, "company.example");
    EXPECT_EQ(endOfDiscovery(facts).outcome, RunOutcome::NothingFound);
}

TEST(Outcome, OfAnUnknownExchangerNamesItAndSendsNobodyBackToTheAddress) {
    for (const auto reason : {Reason::NoKnownHoster, Reason::FilterService}) {
        Facts facts;
        facts.address = "somchai@company.example";
        facts.discovery.attempts = {
            {Source::Mx, "company.example", Outcome::Nothing, reason, "mx1.hoster.example", {}}};

        const auto end = endOfDiscovery(facts);

        EXPECT_EQ(end.outcome, RunOutcome::NothingFound);
        ASSERT_TRUE(end.error);
        EXPECT_EQ(end.error->text.id, "ending.exchanger-unknown");
        EXPECT_EQ(end.error->text.arguments.at(1), (Argument{"host", "mx1.hoster.example"}));
        EXPECT_EQ(end.error->remedy.id, "ending.exchanger-unknown.remedy");
    }
}

TEST(Outcome, OfAProviderWithoutServersSaysWhatToUseInstead) {
    for (const auto code : {HintCode::OwnProgram, HintCode::Bridge}) {
        Facts facts;
        facts.address = "somchai@company.example";
        facts.discovery.hints = {{Source::Mx, code, "Tuta"}};

        const auto end = endOfLook(facts);

        ASSERT_TRUE(end.error);
        EXPECT_EQ(end.error->text.id, "ending.own-program");
        EXPECT_EQ(end.error->remedy, messageOf(facts.discovery.hints[0]));
    }
}

TEST(Outcome, OfASilentNameServiceSaysSo) {
    Facts facts;
    facts.address = "somchai@company.example";
    facts.discovery.attempts.emplace_back();
    facts.discovery.attempts.back().reason = Reason::DnsFailed;

    const auto end = endOfDiscovery(facts);

    EXPECT_EQ(end.outcome, RunOutcome::NothingFound);
    ASSERT_TRUE(end.error);
    EXPECT_EQ(end.error->text.id, "ending.dns-silent");
}

TEST(Outcome, OfPortsThatRefuseAndOfPortsThatStaySilentDiffersInTheNextStep) {
    const auto refused = endOfLook(withAllPorts(EndpointState::Refused));
    const auto silent = endOfLook(withAllPorts(EndpointState::TimedOut));

    EXPECT_EQ(refused.outcome, RunOutcome::NoneReachable);
    EXPECT_EQ(silent.outcome, RunOutcome::NoneReachable);
    ASSERT_TRUE(refused.error && silent.error);
    EXPECT_NE(refused.error->remedy.id, silent.error->remedy.id);
}

TEST(Outcome, OfBrokenCertificatesIsNothingSafe) {
    auto facts = goodFacts();
    for (auto& endpoint : facts.endpoints) breakCertificate(endpoint, TlsProblem::Expired);

    const auto end = endOfLook(facts);

    EXPECT_EQ(end.outcome, RunOutcome::NothingSafe);
    ASSERT_TRUE(end.error);
    EXPECT_EQ(end.error->code, ErrorCode::Untrusted);
}

TEST(Outcome, CountsSendingOnlyForAProbe) {
    auto facts = goodFacts();
    std::erase_if(facts.endpoints,
                  [](const auto& endpoint) { return endpoint.protocol != Protocol::Smtp; });

    EXPECT_EQ(endOfProbe(facts).outcome, RunOutcome::Done);
    EXPECT_EQ(endOfLook(facts).outcome, RunOutcome::NoneReachable);
}

TEST(Outcome, OfARefusedSignInComesAfterEverythingElse) {
    auto facts = goodFacts();
    facts.mailbox.login = LoginOutcome::Refused;

    EXPECT_EQ(endOfLook(facts).outcome, RunOutcome::LoginRefused);
    for (auto& endpoint : facts.endpoints) breakCertificate(endpoint, TlsProblem::Expired);
    EXPECT_EQ(endOfLook(facts).outcome, RunOutcome::NothingSafe);
}

TEST(Outcome, OfAdviceWithoutSettingsIsNothingSafeUnlessNobodyNeedsAny) {
    Situation situation;
    situation.facts = goodFacts();
    const std::optional<Account> none;

    EXPECT_EQ(endOfAdvice(situation, none).outcome, RunOutcome::NothingSafe);
    situation.needs.devices = Fact<int>::known(0);
    EXPECT_EQ(endOfAdvice(situation, none).outcome, RunOutcome::Done);
}

}  // namespace
}  // namespace mailadvisor
