#include "advisor/mail_systems.h"

#include "advisor/conclude.h"
#include "advisor/samples.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using sample::goodFacts;
using sample::withSecondServer;
using testing::ElementsAre;

std::vector<std::string> namesOf(const std::vector<MailSystem>& systems) {
    std::vector<std::string> names;
    for (const auto& system : systems) names.push_back(system.name);
    return names;
}

TEST(MailSystems, AreOneForOneHost) { EXPECT_EQ(mailSystems(goodFacts()).size(), 1u); }

TEST(MailSystems, AreTwoWhereServersOfTwoOwnersAnswer) {
    const auto systems = mailSystems(withSecondServer("198.51.100.7"));

    EXPECT_THAT(namesOf(systems), ElementsAre("company.example", "elsewhere.example"));
}

TEST(MailSystems, AreOneForTwoNamesOfOneMachineOrOneCertificate) {
    auto cluster = withSecondServer("198.51.100.7", "same");
    TlsFacts tls = *cluster.endpoints.front().tls;
    tls.certificate.sha256 = "same";
    cluster.endpoints.front().tls = Fact<TlsFacts>::known(tls);

    EXPECT_EQ(mailSystems(withSecondServer("192.0.2.1")).size(), 1u);
    EXPECT_EQ(mailSystems(cluster).size(), 1u);
}

TEST(MailSystems, CountOnlyWhatIsTrusted) {
    auto facts = withSecondServer("198.51.100.7");
    facts.discovery.candidates.back().trusted = false;

    EXPECT_EQ(mailSystems(facts).size(), 1u);
}

/// The company's own server beside its hoster's, as split delivery finds it.
Facts withOwnServer() {
    auto facts = withSecondServer("198.51.100.7");
    facts.discovery.candidates.back().source = Source::Guess;
    return facts;
}

void breakTrust(EndpointFacts& endpoint) {
    TlsFacts tls = *endpoint.tls;
    tls.verified = false;
    tls.problems = {TlsProblem::SelfSigned};
    endpoint.tls = Fact<TlsFacts>::known(tls);
}

TEST(MailSystems, CountAnOwnServerWithABadCertificateBesideTheHoster) {
    auto facts = withOwnServer();
    breakTrust(facts.endpoints.back());
    auto published = facts;
    published.discovery.candidates.back().source = Source::Srv;

    EXPECT_EQ(mailSystems(facts).size(), 2u);
    EXPECT_EQ(mailSystems(published).size(), 1u);
}

TEST(MailSystems, CountAHosterThatDoesNotAnswerBesideTheOwnServer) {
    auto facts = withOwnServer();
    const std::string own = facts.discovery.candidates.back().host;
    for (auto& endpoint : facts.endpoints) {
        if (endpoint.host == own) continue;
        endpoint.state = EndpointState::TimedOut;
        endpoint.tls = {};
    }

    EXPECT_EQ(mailSystems(facts).size(), 2u);
    Situation situation{.facts = facts};
    EXPECT_FALSE(conclude(situation, {}).account);
}

TEST(MailSystems, AreNeverChosenBetweenInSilence) {
    Situation situation;
    situation.facts = withSecondServer("198.51.100.7");
    situation.needs.devices = Fact<int>::known(3);

    EXPECT_FALSE(conclude(situation, {}).account);

    ASSERT_TRUE(keepSystem(situation.facts, "imap.elsewhere.example"));
    const auto chosen = conclude(situation, {});
    ASSERT_TRUE(chosen.account);
    EXPECT_EQ(chosen.account->incoming.host, "imap.elsewhere.example");
}

TEST(MailSystems, AreBothNamedWhereNoneWasChosen) {
    Situation situation;
    situation.facts = withSecondServer("198.51.100.7");
    situation.needs.devices = Fact<int>::known(3);

    const auto end = conclude(situation, {}).end;

    EXPECT_EQ(end.outcome, RunOutcome::NothingSafe);
    ASSERT_TRUE(end.error);
    EXPECT_EQ(end.error->code, ErrorCode::InvalidInput);
    EXPECT_EQ(end.error->where, "--server");
    const auto* names = std::get_if<MessageList>(&end.error->text.arguments[0].value);
    ASSERT_NE(names, nullptr);
    EXPECT_EQ(names->size(), 2U);
    EXPECT_EQ(names->back().arguments[0],
              (Argument{"name", std::string("imap.elsewhere.example")}));
}

TEST(MailSystems, AreRememberedInTheAccountWhereTheOtherOneIsMicrosofts) {
    Situation situation{.facts = withSecondServer("198.51.100.7")};
    situation.facts.endpoints.back().host = "outlook.office365.com";
    situation.facts.discovery.candidates.back().host = "outlook.office365.com";
    Situation elsewhere{.facts = withSecondServer("198.51.100.7")};

    ASSERT_TRUE(keepSystem(situation.facts, "mail.company.example"));
    ASSERT_TRUE(keepSystem(elsewhere.facts, "mail.company.example"));

    EXPECT_TRUE(conclude(situation, {}).account.value().isAlsoInMicrosoft365);
    EXPECT_FALSE(conclude(elsewhere, {}).account.value().isAlsoInMicrosoft365);
}

TEST(MailSystems, AreNamedInAHint) {
    auto facts = withSecondServer("198.51.100.7");

    noteSeveralSystems(facts);
    noteSeveralSystems(facts);

    ASSERT_EQ(facts.discovery.hints.size(), 1u);
    EXPECT_EQ(facts.discovery.hints[0].code, HintCode::SeveralSystems);
    EXPECT_EQ(facts.discovery.hints[0].subject, "mail.company.example, imap.elsewhere.example");
}

TEST(MailSystems, StayAsTheyAreForANameThatIsNoneOfThem) {
    auto facts = withSecondServer("198.51.100.7");
    const auto before = facts;

    EXPECT_FALSE(keepSystem(facts, "nowhere.example"));
    EXPECT_EQ(facts, before);
}

}  // namespace
}  // namespace mailadvisor
