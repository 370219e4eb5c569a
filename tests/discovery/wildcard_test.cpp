#include "discovery/wildcard.h"

#include "discovery/fake_network.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace mailadvisor {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

const std::string autoconfigUrl = "https://autoconfig.company.example/mail/config-v1.1.xml";
const std::string plainUrl = "http://autoconfig.company.example/mail/config-v1.1.xml";
const std::string autodiscoverUrl =
    "https://autodiscover.company.example/autodiscover/autodiscover.xml";
const std::string page = "<!DOCTYPE html><html><body>Welcome</body></html>";

std::vector<HintCode> codesOf(const DiscoveryFacts& facts) {
    std::vector<HintCode> codes;
    for (const auto& hint : facts.hints) codes.push_back(hint.code);
    return codes;
}

TEST(Wildcard, IsNamedWhereAWebSiteAnswersForEveryName) {
    FakeWorld world;
    world.dns->wildcard = "192.0.2.1";
    world.web->fail(autoconfigUrl, HttpFailure::CertificateNotTrusted);

    const auto facts = world.discover();

    EXPECT_THAT(attemptOf(facts, Source::Autoconfig).detail, HasSubstr("wildcard DNS"));
    EXPECT_THAT(facts.hints,
                Contains(Hint{Source::Autoconfig, HintCode::WildcardDns, "company.example"}));
}

TEST(Wildcard, IsNotSuspectedWhereANameHasAnAddressOfItsOwn) {
    FakeWorld world;
    world.dns->wildcard = "192.0.2.1";
    world.dns->hosts["autoconfig.company.example"] = {"192.0.2.2"};
    world.web->answer(autoconfigUrl, 404);

    const auto facts = world.discover();

    EXPECT_THAT(attemptOf(facts, Source::Autoconfig).detail, Not(HasSubstr("wildcard")));
}

TEST(Wildcard, TakesNothingFromAFileThatWasFoundAllTheSame) {
    FakeWorld world;
    world.dns->wildcard = "192.0.2.1";
    world.web->serve(autoconfigUrl, autoconfigFile());

    const auto facts = world.discover();

    EXPECT_EQ(attemptOf(facts, Source::Autoconfig).outcome, Outcome::Found);
    EXPECT_TRUE(facts.candidates[0].trusted);
}

TEST(Wildcard, IsNoExchange) {
    FakeWorld world;
    world.dns->wildcard = "192.0.2.1";
    world.web->answer(autodiscoverUrl, 401);

    const auto facts = world.discover();

    EXPECT_THAT(codesOf(facts), Not(Contains(HintCode::ExchangeLike)));
}

TEST(Wildcard, DoesNotStopGuessing) {
    FakeWorld world;
    world.dns->wildcard = "192.0.2.1";
    world.web->answer(autoconfigUrl, 404);

    const auto facts = world.discover();

    EXPECT_EQ(attemptOf(facts, Source::Guess).outcome, Outcome::Found);
}

TEST(InventedNames, AreNamedAndStopGuessing) {
    FakeWorld world;
    world.dns->inventsNames = true;
    world.dns->hosts["mail.company.example"] = {"192.0.2.1"};

    const auto facts = world.discover();

    EXPECT_THAT(codesOf(facts), Contains(HintCode::InventedNames));
    EXPECT_TRUE(facts.candidates.empty());
}

TEST(InventedNames, AreNoneBecauseOfAWildcardOfTheDomain) {
    FakeWorld world;
    world.dns->wildcard = "192.0.2.1";

    EXPECT_THAT(codesOf(world.discover()), Not(Contains(HintCode::InventedNames)));
}

TEST(WebPages, FromTheDomainItselfAreACatchAllSite) {
    FakeWorld world;
    world.web->serve(autoconfigUrl, page);

    const auto facts = world.discover();

    EXPECT_EQ(attemptOf(facts, Source::Autoconfig).detail, "catch-all site");
    EXPECT_THAT(facts.hints, Contains(Hint{Source::Autoconfig, HintCode::CatchAllSite,
                                           "autoconfig.company.example"}));
}

TEST(WebPages, FromSomebodyElseOverPlainHttpAreASignInPageOfTheNetwork) {
    DiscoveryFacts facts;
    facts.attempts = {{Source::HttpAutoconfig,
                       plainUrl,
                       Outcome::Failed,
                       Reason::HtmlInsteadOfXml,
                       "-> http://login.hotel.example/start",
                       {}}};

    noteWebPages(facts);

    EXPECT_THAT(facts.hints, Contains(Hint{Source::HttpAutoconfig, HintCode::CaptivePortal,
                                           "login.hotel.example"}));
}

TEST(WebPages, WithStatus511AreASignInPageOfTheNetwork) {
    FakeWorld world;
    world.web->answer(autoconfigUrl, 511);

    const auto facts = world.discover();

    EXPECT_THAT(codesOf(facts), Contains(HintCode::CaptivePortal));
}

}  // namespace
}  // namespace mailadvisor
