#include "discovery/fake_network.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace mailadvisor {
namespace {

using testing::Contains;
using testing::Each;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const std::string site = "https://autoconfig.company.example/mail/config-v1.1.xml";
const std::string asPostmaster = site + "?emailaddress=postmaster%40company.example";
const std::string asPerson = site + "?emailaddress=somchai%40company.example";

std::string fileFor(const std::string& username) {
    std::string file = autoconfigFile();
    for (auto at = file.find("%EMAILADDRESS%"); at != std::string::npos;
         at = file.find("%EMAILADDRESS%"))
        file.replace(at, 14, username);
    return file;
}

bool isHinted(const DiscoveryFacts& facts, HintCode code) {
    return std::ranges::any_of(facts.hints, [&](const Hint& hint) { return hint.code == code; });
}

TEST(AddressWanted, IsAnsweredWithPostmasterWhateverTheGeneratorSaidBefore) {
    for (const int status : {204, 400, 404, 422, 500}) {
        FakeWorld world;
        world.web->answer(site, status);
        world.web->serve(asPostmaster, fileFor("postmaster-x"));

        const auto facts = world.discover();

        ASSERT_EQ(facts.candidates.size(), 2u) << status;
        EXPECT_EQ(facts.candidates[0].username, "somchai-x");
        EXPECT_EQ(facts.candidates[0].usernamePattern, "%EMAILLOCALPART%-x");
        EXPECT_TRUE(facts.candidates[0].trusted);
        EXPECT_THAT(world.web->asked, Each(Not(HasSubstr("somchai"))));
    }
}

TEST(AddressWanted, IsNotAskedAboutWhereTheFileIsThereOrTheSiteHasNone) {
    FakeWorld world;
    world.web->serve(site, autoconfigFile());
    world.web->answer("https://company.example/.well-known/autoconfig/mail/config-v1.1.xml", 404);

    (void)world.discover();

    EXPECT_THAT(world.web->asked, Each(Not(HasSubstr("emailaddress"))));
}

TEST(AddressWanted, IsSaidAndThePersonsOwnIsGivenOnlyWithConsent) {
    FakeWorld world;
    world.web->answer(site, 400);
    world.web->answer(asPostmaster, 404);
    world.web->serve(asPerson, fileFor("u1023"));

    EXPECT_TRUE(isHinted(world.discover(), HintCode::AddressWanted));
    EXPECT_THAT(world.web->asked, Each(Not(HasSubstr("somchai"))));

    world.options.sendAddress = true;
    const auto facts = world.discover();

    ASSERT_EQ(facts.candidates.size(), 2u);
    EXPECT_EQ(facts.candidates[0].username, "u1023");
    EXPECT_EQ(facts.candidates[0].usernamePattern, "") << "it is this person's alone";
    EXPECT_FALSE(isHinted(facts, HintCode::AddressWanted));
}

TEST(AddressWanted, IsNotSaidOfAFileThatIsMerelyBad) {
    FakeWorld world;
    world.web->serve(site, autoconfigFile("HOSTNAME"));

    const auto facts = world.discover();

    EXPECT_FALSE(isHinted(facts, HintCode::AddressWanted));
    EXPECT_TRUE(isHinted(facts, HintCode::FilePassedOver));
    EXPECT_EQ(std::ranges::count(facts.lints, LintCode::UnfilledTemplate, &Lint::code), 2);
}

TEST(AddressWanted, GoesToTheDomainsOwnSitesAlone) {
    FakeWorld world;
    world.options.sendAddress = true;
    world.options.ispdb = "https://ispdb.example";
    world.web->answer(site, 400);
    world.web->answer("http://autoconfig.company.example/mail/config-v1.1.xml", 400);
    world.web->answer("https://ispdb.example/company.example", 400);
    world.web->answer("https://autoconfig.hoster.example/mail/config-v1.1.xml", 400);
    world.dns->exchangers["company.example"] = {{{10, "mx.hoster.example"}}, false, {}};

    (void)world.discover();

    EXPECT_THAT(world.web->asked, Contains(asPerson));
    for (const auto& url : world.web->asked) {
        if (url == asPerson) continue;
        EXPECT_THAT(url, Not(HasSubstr("somchai")));
    }
}

TEST(PassedOver, IsSaidOfAFileThatCannotBeRead) {
    FakeWorld world;
    world.web->serve(site, "<?xml version='1.0' encoding='x-nobody'?><clientConfig>\xE4");
    world.dns->hosts["mail.company.example"] = {"192.0.2.1"};

    EXPECT_THAT(world.discover().hints,
                Contains(Hint{Source::Autoconfig, HintCode::FilePassedOver, site}));
}

TEST(PassedOver, IsNotSaidWhereTheDomainNamesItsServersElsewhere) {
    FakeWorld world;
    world.web->serve(site, "<clientConfig>");
    world.web->serve("https://company.example/.well-known/autoconfig/mail/config-v1.1.xml",
                     autoconfigFile());

    EXPECT_THAT(world.discover().hints, IsEmpty());
}

}  // namespace
}  // namespace mailadvisor
