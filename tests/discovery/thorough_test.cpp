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

struct ThoroughWorld : FakeWorld {
    ThoroughWorld() { options.isThorough = true; }
};

Attempt attemptAt(const DiscoveryFacts& facts, const std::string& url) {
    const auto found = std::ranges::find(facts.attempts, url, &Attempt::url);
    return found == facts.attempts.end() ? Attempt{} : *found;
}

TEST(Thorough, AsksOverPlainHttpThoughTheFileIsThereOverHttps) {
    ThoroughWorld world;
    world.web->serve(autoconfigUrl, autoconfigFile());
    world.web->serve(plainUrl, autoconfigFile());

    const auto facts = world.discover();

    EXPECT_EQ(attemptOf(facts, Source::HttpAutoconfig).outcome, Outcome::Untrusted);
    EXPECT_EQ(facts.candidates.front().source, Source::Autoconfig);
    EXPECT_TRUE(facts.candidates.front().trusted);
}

TEST(Thorough, AnnouncesTheUsualNamesButGuessesNothingWhereSomebodySaysIt) {
    ThoroughWorld world;
    world.dns->hosts["smtp.company.example"] = {"192.0.2.7"};
    world.web->serve(autoconfigUrl, autoconfigFile());

    const auto facts = world.discover();

    EXPECT_THAT(world.announced,
                Contains(testing::Field(&Candidate::host, "smtp.company.example")));
    EXPECT_THAT(facts.candidates, Not(Contains(testing::Field(&Candidate::source, Source::Guess))));
    EXPECT_THAT(facts.attempts, Not(Contains(testing::Field(&Attempt::source, Source::Guess))));
}

TEST(Thorough, StillGuessesWhereNobodySaysAnything) {
    ThoroughWorld world;
    world.dns->hosts["mail.company.example"] = {"192.0.2.7"};

    const auto facts = world.discover();

    EXPECT_THAT(facts.candidates, Contains(testing::Field(&Candidate::source, Source::Guess)));
    EXPECT_EQ(std::ranges::count(world.announced, Source::Guess, &Candidate::source),
              std::ranges::count(facts.candidates, Source::Guess, &Candidate::source));
}

TEST(Thorough, AsksASilentSourceOnceMore) {
    ThoroughWorld world;
    world.web->fail(autoconfigUrl, HttpFailure::ConnectionTimedOut);
    world.web->answer("https://company.example/.well-known/autoconfig/mail/config-v1.1.xml", 404);

    const auto facts = world.discover();

    EXPECT_EQ(std::ranges::count(world.web->asked, autoconfigUrl), 2);
    EXPECT_EQ(std::ranges::count(facts.attempts, autoconfigUrl, &Attempt::url), 1);
    EXPECT_EQ(
        std::ranges::count(world.web->asked,
                           "https://company.example/.well-known/autoconfig/mail/config-v1.1.xml"),
        1);
}

TEST(Thorough, LeavesASilentSourceAloneInAUsualSearch) {
    FakeWorld world;
    world.web->fail(autoconfigUrl, HttpFailure::ConnectionTimedOut);

    (void)world.discover();

    EXPECT_EQ(std::ranges::count(world.web->asked, autoconfigUrl), 1);
}

TEST(Attempts, SayTheStatusAndWhereARedirectLeads) {
    ThoroughWorld world;
    world.web->answer(autoconfigUrl, 403);
    world.web->redirect(autodiscoverUrl, "http://elsewhere.example/autodiscover.xml");
    world.web->answer("https://company.example/autodiscover/autodiscover.xml", 405);

    const auto facts = world.discover();

    EXPECT_EQ(attemptAt(facts, autoconfigUrl).status, 403);
    EXPECT_EQ(attemptAt(facts, autoconfigUrl).leadsTo, "");
    EXPECT_EQ(attemptAt(facts, autodiscoverUrl).status, 302);
    EXPECT_EQ(attemptAt(facts, autodiscoverUrl).leadsTo,
              "http://elsewhere.example/autodiscover.xml");
    EXPECT_EQ(attemptAt(facts, "https://company.example/autodiscover/autodiscover.xml").status,
              405);
}

TEST(Attempts, SayWhereAnAutodiscoverThatWasFollowedEnded) {
    ThoroughWorld world;
    world.web->redirect(autodiscoverUrl, "https://mail.hoster.example/autodiscover.xml");
    world.web->answer("https://mail.hoster.example/autodiscover.xml", 404);

    const auto attempt = attemptAt(world.discover(), autodiscoverUrl);

    EXPECT_EQ(attempt.status, 404);
    EXPECT_EQ(attempt.leadsTo, "https://mail.hoster.example/autodiscover.xml");
}

}  // namespace
}  // namespace mailadvisor
