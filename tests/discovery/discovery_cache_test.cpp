#include "discovery/discovery_cache.h"

#include "discovery/fake_network.h"

#include <gmock/gmock.h>

#include <map>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::IsEmpty;
using testing::SizeIs;

/// A cache in memory that is as fresh as the test says.
struct MapCache : DiscoveryCache {
    std::optional<KeptDiscovery> find(const std::string& domain) const override {
        const auto found = kept.find(domain);
        if (found == kept.end()) return std::nullopt;
        return KeptDiscovery{found->second, Timestamp{std::chrono::days{20000}}, isFresh};
    }

    void keep(const std::string& domain, const DiscoveryFacts& facts,
              std::chrono::seconds time) override {
        kept[domain] = facts;
        timeToLive = time;
    }

    std::map<std::string, DiscoveryFacts> kept{};
    std::chrono::seconds timeToLive{};
    bool isFresh{true};
};

DiscoveryFacts ask(FakeWorld& world, DiscoveryCache& cache, const std::string& address,
                   bool mayRemember = true) {
    DiscoveryFacts facts;
    const EmailAddress asked = addressOf(address);
    const OnCandidate announce = [&](const Candidate& candidate) {
        world.announced.push_back(candidate);
    };
    const auto run = [&]() -> Task<void> {
        facts = co_await discoverCached(&cache, mayRemember, world.network, asked, world.options,
                                        Deadline::in(world.time), announce);
    };
    world.network.loop->run(run());
    return facts;
}

FakeWorld& publish(FakeWorld& world) {
    world.web->serve("https://autoconfig.company.example/mail/config-v1.1.xml", autoconfigFile());
    return world;
}

TEST(DiscoveryCache, AsksADomainOnceAndAnswersForEachPerson) {
    FakeWorld world;
    publish(world);
    MapCache cache;
    const auto first = ask(world, cache, "somchai@company.example");
    const auto questions = world.web->asked.size();

    const auto second = ask(world, cache, "malee@company.example");

    EXPECT_EQ(world.web->asked.size(), questions);
    EXPECT_EQ(first.candidates[0].username, "somchai@company.example");
    EXPECT_EQ(second.candidates[0].username, "malee@company.example");
    EXPECT_THAT(world.announced, SizeIs(4));
}

TEST(DiscoveryCache, DoesNotKeepWhoAsked) {
    FakeWorld world;
    publish(world);
    MapCache cache;

    (void)ask(world, cache, "somchai@company.example");

    const auto& kept = cache.kept["company.example"].candidates[0];
    EXPECT_EQ(kept.username, "");
    EXPECT_EQ(kept.usernamePattern, "%EMAILADDRESS%");
}

TEST(DiscoveryCache, KeepsNothingThatWasSaidToThePersonsOwnName) {
    FakeWorld world;
    const std::string url = "https://autoconfig.company.example/mail/config-v1.1.xml";
    world.options.sendAddress = true;
    world.web->answer(url, 400);
    world.web->serve(url + "?emailaddress=somchai%40company.example", autoconfigFile());
    MapCache cache;

    const auto facts = ask(world, cache, "somchai@company.example");

    EXPECT_THAT(facts.candidates, SizeIs(2));
    EXPECT_THAT(cache.kept, IsEmpty());
}

TEST(DiscoveryCache, KeepsWhatWasFoundOnlyShortlyWhileTheDatabaseIsSilent) {
    DiscoveryFacts facts;
    facts.candidates.emplace_back();
    facts.attempts.push_back({Source::Ispdb, {}, Outcome::Failed, Reason::DnsFailed, {}, {}});

    EXPECT_EQ(lifetimeOf(facts, {}), 5min);
}

TEST(DiscoveryCache, KeepsAnAnswerForItsTimeToLive) {
    FakeWorld world;
    publish(world);
    world.dns->exchangers["company.example"] = {{{10, "mail.company.example"}}, false, 60s};
    MapCache cache;

    (void)ask(world, cache, "somchai@company.example");

    EXPECT_EQ(cache.timeToLive, 60s);
}

TEST(DiscoveryCache, AsksAgainWhenTheTimeToLiveIsOverOrThePersonWantsToKnow) {
    FakeWorld world;
    publish(world);
    MapCache cache;
    (void)ask(world, cache, "somchai@company.example");
    const auto questions = world.web->asked.size();

    (void)ask(world, cache, "somchai@company.example", false);
    EXPECT_EQ(world.web->asked.size(), 2 * questions);
    cache.isFresh = false;
    (void)ask(world, cache, "somchai@company.example");

    EXPECT_EQ(world.web->asked.size(), 3 * questions);
}

TEST(DiscoveryCache, HelpsOfflineWhateverItsAgeAndSaysSo) {
    FakeWorld world;
    publish(world);
    MapCache cache;
    (void)ask(world, cache, "somchai@company.example");
    cache.isFresh = false;
    world.options.offline = true;

    const auto facts = ask(world, cache, "malee@company.example", false);

    ASSERT_EQ(facts.candidates.size(), 2u);
    EXPECT_EQ(facts.candidates[0].username, "malee@company.example");
    EXPECT_THAT(facts.hints,
                Contains(Hint{Source::Autoconfig, HintCode::Remembered, "2024-10-04"}));
    ASSERT_FALSE(facts.attempts.empty());
    for (const auto& attempt : facts.attempts) EXPECT_EQ(attempt.outcome, Outcome::Skipped);
}

TEST(DiscoveryCache, IsNotNeededOfflineWhereTheTableKnows) {
    FakeWorld world;
    world.options.offline = true;
    MapCache cache;
    cache.kept["gmail.com"].candidates.push_back({.host = "old.example"});

    const auto facts = ask(world, cache, "ann@gmail.com");

    cache.isFresh = false;
    const auto stale = ask(world, cache, "ann@gmail.com");
    EXPECT_EQ(stale.candidates[0].host, "imap.gmail.com");
    EXPECT_EQ(facts.candidates[0].host, "old.example");
}

TEST(DiscoveryCache, KeepsNothingWhenSomebodyCouldNotBeAsked) {
    FakeWorld world;
    publish(world);
    world.dns->missing = ErrorCode::Refused;
    MapCache cache;

    (void)ask(world, cache, "somchai@company.example");

    EXPECT_THAT(cache.kept, IsEmpty());
}

TEST(DiscoveryCache, KeepsDomainsApart) {
    FakeWorld world;
    publish(world);
    MapCache cache;
    (void)ask(world, cache, "somchai@company.example");

    EXPECT_THAT(ask(world, cache, "somchai@other.example").candidates, IsEmpty());
}

TEST(DiscoveryCache, RemembersForAShortTimeThatThereIsNothing) {
    DiscoveryFacts nothing;
    DiscoveryFacts something;
    something.candidates.emplace_back();

    EXPECT_EQ(lifetimeOf(nothing, {}), 5min);
    EXPECT_EQ(lifetimeOf(something, {}), 1h);
    EXPECT_EQ(lifetimeOf(something, 24h), 1h);
    EXPECT_EQ(lifetimeOf(something, 30s), 30s);
}

}  // namespace
}  // namespace mailadvisor
