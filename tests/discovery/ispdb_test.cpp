#include "discovery/ispdb.h"

#include "discovery/fake_network.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>

namespace mailadvisor {
namespace {

using testing::Each;
using testing::HasSubstr;
using testing::Not;

const std::string page = std::string(publicIspdb) + "firm.co.th";

EmailAddress person() { return addressOf("somchai@firm.co.th"); }

/// A world in which the public database may be asked.
struct OpenWorld : FakeWorld {
    OpenWorld() { options.ispdb = std::string(publicIspdb); }

    bool isDatabaseAsked() const {
        return std::ranges::any_of(
            web->asked, [](const std::string& url) { return url.starts_with(publicIspdb); });
    }
};

TEST(Ispdb, IsBelievedAboutADomainThatPublishesNothing) {
    OpenWorld world;
    world.web->serve(page, autoconfigFile("imap.provider.example"));

    const auto facts = world.discover(person());

    ASSERT_EQ(facts.candidates.size(), 2u);
    EXPECT_EQ(facts.candidates[0].source, Source::Ispdb);
    EXPECT_TRUE(facts.candidates[0].trusted);
    EXPECT_EQ(facts.candidates[0].username, "somchai@firm.co.th");
    EXPECT_THAT(world.web->asked, Each(Not(HasSubstr("somchai"))));
}

TEST(Ispdb, IsNotAskedWhereTheDomainNamesItsServers) {
    OpenWorld world;
    world.web->serve("https://autoconfig.firm.co.th/mail/config-v1.1.xml",
                     autoconfigFile("mail.firm.co.th"));

    const auto facts = world.discover(person());

    EXPECT_FALSE(world.isDatabaseAsked());
    EXPECT_EQ(attemptOf(facts, Source::Ispdb).reason, Reason::CancelledAsNotNeeded);
}

TEST(Ispdb, IsNeverAskedAboutNamesOfSpecialUse) {
    for (const char* address : {"a@company.test", "a@firm.example", "a@x.invalid", "a@x.localhost",
                                "a@office.local", "a@mail.internal", "a@house.home.arpa"}) {
        OpenWorld world;

        const auto facts = world.discover(addressOf(address));

        EXPECT_FALSE(world.isDatabaseAsked()) << address;
        EXPECT_EQ(attemptOf(facts, Source::Ispdb).reason, Reason::NotRequested) << address;
    }
}

TEST(Ispdb, OfTheCompanyIsAskedAboutItsInnerNames) {
    OpenWorld world;
    world.options.ispdb = "https://ispdb.firm.co.th";
    world.web->serve("https://ispdb.firm.co.th/office.local", autoconfigFile("mail.office.local"));

    EXPECT_EQ(world.discover(addressOf("a@office.local")).candidates.size(), 2u);
}

TEST(Ispdb, ThatIsSilentNeitherStopsGuessingNorIsWaitedForTwice) {
    OpenWorld world;
    std::optional<Reason> silence;
    world.options.ispdbSilence = &silence;
    world.time = std::chrono::seconds(20);
    world.web->hang(page);
    world.dns->hosts["mail.firm.co.th"] = {"192.0.2.1"};
    const auto start = std::chrono::steady_clock::now();

    const auto first = world.discover(person());
    const auto waited = std::chrono::steady_clock::now() - start;
    const auto asked = std::ranges::count(world.web->asked, page);
    const auto second = world.discover(person());

    EXPECT_LT(waited, std::chrono::seconds(3));
    EXPECT_EQ(first.candidates[0].source, Source::Guess);
    EXPECT_EQ(first.candidates, second.candidates);
    EXPECT_EQ(std::ranges::count(world.web->asked, page), asked);
    EXPECT_EQ(attemptOf(second, Source::Ispdb).reason, Reason::DeadlineReached);
}

TEST(Ispdb, IsAskedAboutTheMailProviderWhereTheDomainIsNotThere) {
    OpenWorld world;
    world.web->answer(page, 404);
    world.web->serve(std::string(publicIspdb) + "hoster.co.th", autoconfigFile("m.hoster.co.th"));
    world.dns->exchangers["firm.co.th"] = {{{10, "mx.hoster.co.th"}}, true, {}};

    const auto facts = world.discover(person());

    ASSERT_EQ(facts.candidates.size(), 2u);
    EXPECT_EQ(facts.candidates[0].source, Source::Mx);
    EXPECT_TRUE(facts.candidates[0].trusted) << "the DNS vouched for the exchanger";
}

TEST(Ispdb, LeavesANetworkWithoutTheOutsideAsTrueAsBefore) {
    OpenWorld world;
    world.web->fail(page, HttpFailure::DnsFailed);
    world.dns->hosts["imap.firm.co.th"] = {"192.0.2.1"};
    const auto with = world.discover(person());
    world.options.ispdb.reset();

    const auto without = world.discover(person());

    EXPECT_EQ(with.candidates, without.candidates);
    EXPECT_EQ(with.hints, without.hints);
}

}  // namespace
}  // namespace mailadvisor
