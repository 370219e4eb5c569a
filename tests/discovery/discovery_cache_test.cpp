#include "discovery/discovery_cache.h"

#include "discovery/fake_network.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

/// A cache whose clock only moves when told.
struct TimedCache {
    DiscoveryCache::Clock::time_point now{};
    DiscoveryCache cache{[this] { return now; }};
};

DiscoveryFacts ask(FakeWorld& world, DiscoveryCache& cache, const std::string& address) {
    DiscoveryFacts facts;
    const auto run = [&]() -> Task<void> {
        facts = co_await discoverCached(
            cache, world.network, addressOf(address), world.options, Deadline::in(world.time),
            [&](const Candidate& candidate) { world.announced.push_back(candidate); });
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
    TimedCache timed;
    const auto first = ask(world, timed.cache, "somchai@company.example");
    const auto questions = world.web->asked.size();

    const auto second = ask(world, timed.cache, "malee@company.example");

    EXPECT_EQ(world.web->asked.size(), questions);
    EXPECT_EQ(first.candidates[0].username, "somchai@company.example");
    EXPECT_EQ(second.candidates[0].username, "malee@company.example");
    EXPECT_THAT(world.announced, SizeIs(4));
}

TEST(DiscoveryCache, AsksAgainWhenTheTimeToLiveIsOver) {
    FakeWorld world;
    publish(world);
    world.dns->exchangers["company.example"] = {{{10, "mail.company.example"}}, false, 60s};
    TimedCache timed;
    (void)ask(world, timed.cache, "somchai@company.example");
    const auto questions = world.web->asked.size();

    timed.now += 59s;
    (void)ask(world, timed.cache, "malee@company.example");
    EXPECT_EQ(world.web->asked.size(), questions);
    timed.now += 1s;
    (void)ask(world, timed.cache, "malee@company.example");

    EXPECT_GT(world.web->asked.size(), questions);
}

TEST(DiscoveryCache, KeepsNothingWhenSomebodyCouldNotBeAsked) {
    FakeWorld world;
    publish(world);
    world.dns->missing = ErrorCode::Refused;
    TimedCache timed;
    (void)ask(world, timed.cache, "somchai@company.example");

    EXPECT_FALSE(timed.cache.find(addressOf("somchai@company.example")));
}

TEST(DiscoveryCache, KeepsDomainsApart) {
    FakeWorld world;
    publish(world);
    TimedCache timed;
    (void)ask(world, timed.cache, "somchai@company.example");

    const auto other = ask(world, timed.cache, "somchai@other.example");

    EXPECT_THAT(other.candidates, IsEmpty());
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
