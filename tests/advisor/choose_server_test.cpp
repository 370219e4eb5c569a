#include "advisor/choose_server.h"

#include "advisor/own_name.h"
#include "advisor/samples.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using sample::breakCertificate;
using sample::endpointAt;
using sample::goodFacts;
using testing::ElementsAre;
using testing::IsEmpty;

/// An untrusted source that names the same IMAP server with words of its own, believed before all
/// others by mistake of nobody but the order.
Facts withDoubtfulSource() {
    auto facts = goodFacts();
    auto doubtful = facts.discovery.candidates.front();
    doubtful.trusted = false;
    doubtful.source = Source::HttpAutoconfig;
    doubtful.username = "victim";
    doubtful.auth = {"password-encrypted"};
    facts.discovery.candidates.insert(facts.discovery.candidates.begin(), doubtful);
    return facts;
}

TEST(ChooseServer, TakesNeitherUserNameNorMethodsOfAnUntrustedSource) {
    auto facts = withDoubtfulSource();

    const auto* endpoint = chooseEndpoint(facts, Protocol::Imap, false);

    ASSERT_NE(endpoint, nullptr);
    const auto server = serverAt(facts, *endpoint, "", false);
    EXPECT_EQ(server.username, "somchai@company.example");
    EXPECT_THAT(server.auth, ElementsAre("password-cleartext"));
    EXPECT_EQ(loginName(facts, "", false), "somchai@company.example");
}

TEST(ChooseServer, TakesThemWhenThePersonAcceptsUntrustedSources) {
    auto facts = withDoubtfulSource();

    const auto server =
        serverAt(facts, *chooseEndpoint(facts, Protocol::Imap, true), "fallback", true);

    EXPECT_EQ(server.username, "victim");
    EXPECT_THAT(server.auth, ElementsAre("password-encrypted"));
    EXPECT_EQ(loginName(facts, "", true), "victim");
}

TEST(ChooseServer, SignsInWithTheAddressWhenOnlyDoubtfulSourcesNameAUser) {
    auto facts = withDoubtfulSource();
    std::erase_if(facts.discovery.candidates,
                  [](const Candidate& candidate) { return candidate.trusted; });

    EXPECT_EQ(loginName(facts, "", false), "somchai@company.example");
    EXPECT_EQ(loginName(facts, "", true), "victim");
    EXPECT_EQ(loginName(facts, "said", true), "said");
}

TEST(ChooseServer, PrefersWhatTheServerOffersToWordsThatItRefutes) {
    auto facts = goodFacts();
    auto& endpoint = endpointAt(facts, Port{993});
    endpoint.auth = Fact<std::vector<std::string>>::known({"XOAUTH2", "OAUTHBEARER"});

    EXPECT_THAT(serverAt(facts, endpoint, "", false).auth, ElementsAre("OAuth2"));
}

TEST(ChooseServer, KeepsTheOrderOfTheSourceAndWhatNoServerLists) {
    auto facts = goodFacts();
    facts.discovery.candidates.front().auth = {"password-encrypted", "client-IP-address", "OAuth2",
                                               "password-cleartext"};

    EXPECT_THAT(serverAt(facts, endpointAt(facts, Port{993}), "", false).auth,
                ElementsAre("password-encrypted", "client-IP-address", "password-cleartext"));
}

TEST(ChooseServer, BelievesTheSourceWhereTheServerSaysNothing) {
    auto facts = goodFacts();
    auto& endpoint = endpointAt(facts, Port{993});
    endpoint.auth = {};
    facts.discovery.candidates.front().auth = {"OAuth2"};

    EXPECT_THAT(serverAt(facts, endpoint, "", false).auth, ElementsAre("OAuth2"));
}

TEST(ChooseServer, UsesNoOddPortThatOnlyAnUntrustedSourceNames) {
    auto facts = withDoubtfulSource();
    facts.discovery.candidates.front().port = Port{2993};
    auto odd = endpointAt(facts, Port{993});
    odd.port = Port{2993};
    facts.endpoints.push_back(odd);
    breakCertificate(endpointAt(facts, Port{993}), TlsProblem::Expired);

    EXPECT_EQ(chooseEndpoint(facts, Protocol::Imap, false), nullptr);
    EXPECT_EQ(chooseEndpoint(facts, Protocol::Imap, true)->port, Port{2993});
}

TEST(TrustedHosts, VouchForTheHostAndNotForTheRestOfWhatWasSaid) {
    auto facts = goodFacts();
    for (auto& candidate : facts.discovery.candidates) candidate.trusted = false;
    facts.discovery.candidates.front().username = "victim";
    facts.discovery.candidates.front().auth = {"password-encrypted"};

    believeTrustedHosts(facts, {"mail.company.example"});

    const auto* endpoint = chooseEndpoint(facts, Protocol::Imap, false);
    ASSERT_NE(endpoint, nullptr);
    EXPECT_EQ(loginName(facts, "", false), "somchai@company.example");
    EXPECT_THAT(serverAt(facts, *endpoint, "", false).auth,
                ElementsAre("password-cleartext", "password-encrypted"));
}

TEST(TrustedHosts, ChangeNothingElsewhereOrWhereSomethingTrustedSpeaksAlready) {
    auto facts = goodFacts();
    const auto before = facts;

    believeTrustedHosts(facts, {"mail.company.example"});
    EXPECT_EQ(facts, before);

    for (auto& candidate : facts.discovery.candidates) candidate.trusted = false;
    believeTrustedHosts(facts, {"mail.other.example"});
    EXPECT_EQ(chooseEndpoint(facts, Protocol::Imap, false), nullptr);
}

TEST(LoginName, IsNotGuessedWhereTheProviderHasNamesOfItsOwn) {
    auto facts = goodFacts();
    facts.discovery.hints = {{Source::Mx, HintCode::OtherLogin, "iCloud"}};
    EXPECT_NE(loginName(facts, {}, false), "");  // a source gives one
    for (auto& candidate : facts.discovery.candidates) candidate.username.clear();

    EXPECT_EQ(loginName(facts, {}, false), "");
    EXPECT_EQ(loginName(facts, "malee.s", false), "malee.s");
    facts.discovery.hints.clear();
    EXPECT_EQ(loginName(facts, {}, false), facts.address->ascii());
}

}  // namespace
}  // namespace mailadvisor
