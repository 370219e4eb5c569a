#include "discovery/fake_network.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>

namespace mailadvisor {
namespace {

using testing::Contains;
using testing::Each;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

const std::string autoconfigUrl = "https://autoconfig.company.example/mail/config-v1.1.xml";
const std::string wellKnownUrl =
    "https://company.example/.well-known/autoconfig/mail/config-v1.1.xml";
const std::string plainUrl = "http://autoconfig.company.example/mail/config-v1.1.xml";

bool hasSource(const std::vector<Candidate>& candidates, Source source) {
    return std::ranges::any_of(candidates, [&](const Candidate& c) { return c.source == source; });
}

bool hasAttempt(const DiscoveryFacts& facts, Source source) {
    return std::ranges::any_of(facts.attempts,
                               [&](const Attempt& a) { return a.source == source; });
}

TEST(Discover, FindsServersInTheDomainsOwnFile) {
    FakeWorld world;
    world.web->serve(autoconfigUrl, autoconfigFile());

    const auto facts = world.discover();

    ASSERT_EQ(facts.candidates.size(), 2u);
    EXPECT_EQ(facts.candidates[0].host, "mail.company.example");
    EXPECT_EQ(facts.candidates[0].source, Source::Autoconfig);
    EXPECT_TRUE(facts.candidates[0].trusted);
    EXPECT_EQ(world.announced.size(), 2u);
    EXPECT_FALSE(hasAttempt(facts, Source::Guess));
}

TEST(Discover, NeverSendsTheAddress) {
    FakeWorld world;
    world.options.ispdb = "https://ispdb.example/v1.1/";

    (void)world.discover(addressOf("somchai+shop@company.example"));

    EXPECT_THAT(world.web->asked, Contains("https://ispdb.example/v1.1/company.example"));
    EXPECT_THAT(world.web->asked, Each(Not(testing::HasSubstr("somchai"))));
}

TEST(Discover, AsksOnWhenACatchAllSiteAnswersWithAWebPage) {
    FakeWorld world;
    world.web->serve(autoconfigUrl, "<!DOCTYPE html><html><body>Welcome</body></html>");
    world.web->serve(wellKnownUrl, autoconfigFile());

    const auto facts = world.discover();

    EXPECT_EQ(attemptOf(facts, Source::Autoconfig).reason, Reason::HtmlInsteadOfXml);
    EXPECT_TRUE(hasSource(facts.candidates, Source::WellKnown));
}

TEST(Discover, NotesThatTwoSourcesAgree) {
    FakeWorld world;
    world.web->serve(autoconfigUrl, autoconfigFile());
    world.web->serve(wellKnownUrl, autoconfigFile());

    const auto facts = world.discover();

    EXPECT_THAT(facts.candidates[0].confirmedBy, testing::ElementsAre(Source::WellKnown));
    EXPECT_THAT(facts.conflicts, IsEmpty());
}

TEST(Discover, ShowsThatTheOwnFileAndTheExchangerDisagree) {
    FakeWorld world;
    world.web->serve(autoconfigUrl, autoconfigFile());
    world.dns->exchangers["company.example"] = {
        {{10, "company-example.mail.protection.outlook.com"}}, false, {}};

    const auto facts = world.discover();

    ASSERT_THAT(facts.conflicts, Not(IsEmpty()));
    EXPECT_EQ(facts.conflicts[0].sides[0].host, "mail.company.example");
    EXPECT_EQ(facts.conflicts[0].sides[1].host, "outlook.office365.com");
    EXPECT_EQ(facts.hints[0].code, HintCode::OAuth2Only);
}

TEST(Discover, AsksOverPlainHttpOnlyAfterHttpsSaidNo) {
    FakeWorld world;
    world.web->answer(autoconfigUrl, 404);
    world.web->serve(plainUrl, autoconfigFile());

    const auto facts = world.discover();

    EXPECT_EQ(attemptOf(facts, Source::HttpAutoconfig).outcome, Outcome::Untrusted);
    EXPECT_EQ(attemptOf(facts, Source::HttpAutoconfig).reason, Reason::PlainHttp);
    ASSERT_TRUE(hasSource(facts.candidates, Source::HttpAutoconfig));
    for (const auto& candidate : facts.candidates) EXPECT_FALSE(candidate.trusted);
}

TEST(Discover, NeverFallsToPlainHttpBecauseOfACertificateOrSilence) {
    for (const auto failure : {HttpFailure::CertificateNotTrusted, HttpFailure::ConnectionTimedOut,
                               HttpFailure::RedirectToPlainHttp, HttpFailure::DnsFailed}) {
        FakeWorld world;
        world.web->fail(autoconfigUrl, failure);
        world.web->serve(plainUrl, autoconfigFile());

        const auto facts = world.discover();

        EXPECT_THAT(world.web->asked, Not(Contains(plainUrl)));
        EXPECT_EQ(attemptOf(facts, Source::HttpAutoconfig).reason, Reason::OtherSourcesUnanswered);
    }
}

TEST(Discover, GuessesWhenEverySourceAnsweredNo) {
    FakeWorld world;
    world.web->fail(autoconfigUrl, HttpFailure::CertificateNotTrusted);
    world.web->fail(wellKnownUrl, HttpFailure::ConnectionRefused);
    world.dns->hosts["mail.company.example"] = {"192.0.2.1"};

    const auto facts = world.discover();

    ASSERT_TRUE(hasSource(facts.candidates, Source::Guess));
    EXPECT_EQ(facts.candidates[0].host, "mail.company.example");
    EXPECT_EQ(facts.candidates[0].port, Port{993});
}

TEST(Discover, DoesNotGuessWhenSomebodyCouldNotBeAsked) {
    for (const auto failure : {HttpFailure::ConnectionTimedOut, HttpFailure::DnsFailed}) {
        FakeWorld world;
        world.web->fail(wellKnownUrl, failure);
        world.dns->hosts["mail.company.example"] = {"192.0.2.1"};

        const auto facts = world.discover();

        EXPECT_THAT(facts.candidates, IsEmpty());
        EXPECT_EQ(attemptOf(facts, Source::Guess).outcome, Outcome::Skipped);
        EXPECT_EQ(attemptOf(facts, Source::Guess).reason, Reason::OtherSourcesUnanswered);
    }
}

TEST(Discover, DoesNotGuessWhileTheDnsFails) {
    FakeWorld world;
    world.dns->missing = ErrorCode::Refused;

    const auto facts = world.discover();

    EXPECT_EQ(attemptOf(facts, Source::Srv).reason, Reason::DnsFailed);
    EXPECT_EQ(attemptOf(facts, Source::Guess).reason, Reason::OtherSourcesUnanswered);
}

TEST(Discover, GuessesBesideWhatMayNotBeTrusted) {
    FakeWorld world;
    world.dns->services["_imaps._tcp.company.example"] = {
        {{0, 1, {993}, "mail.elsewhere.example"}}, false, {}};
    world.dns->hosts["mail.company.example"] = {"192.0.2.1"};

    const auto facts = world.discover();

    EXPECT_EQ(facts.candidates.front().source, Source::Srv);
    EXPECT_FALSE(facts.candidates.front().trusted);
    EXPECT_TRUE(hasSource(facts.candidates, Source::Guess));
}

TEST(Discover, ReturnsWhatWasFoundWhenTheDeadlineComes) {
    FakeWorld world;
    world.time = std::chrono::milliseconds(50);
    world.web->serve(autoconfigUrl, autoconfigFile());
    world.web->hang(wellKnownUrl);

    const auto start = std::chrono::steady_clock::now();
    const auto facts = world.discover();

    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
    EXPECT_EQ(facts.candidates.size(), 2u);
    EXPECT_EQ(attemptOf(facts, Source::WellKnown).reason, Reason::DeadlineReached);
}

TEST(Discover, AnnouncesCandidatesBeforeTheSlowestSourceAnswers) {
    FakeWorld world;
    world.time = std::chrono::milliseconds(50);
    world.web->serve(autoconfigUrl, autoconfigFile());
    world.web->hang(wellKnownUrl);
    std::vector<std::chrono::steady_clock::time_point> arrivals;
    const auto deadline = Deadline::in(world.time);
    const auto run = [&]() -> Task<void> {
        (void)co_await discover(
            world.network, addressOf(), world.options, deadline,
            [&](const Candidate&) { arrivals.push_back(std::chrono::steady_clock::now()); });
    };

    world.network.loop->run(run());

    ASSERT_EQ(arrivals.size(), 2u);
    EXPECT_LT(arrivals.back(), deadline.at());
}

TEST(Discover, AsksNobodyWhenOffline) {
    FakeWorld world;
    world.options.offline = true;
    world.dns->hosts["mail.company.example"] = {"192.0.2.1"};

    const auto facts = world.discover();

    EXPECT_THAT(world.web->asked, IsEmpty());
    EXPECT_THAT(facts.candidates, IsEmpty());
    EXPECT_EQ(attemptOf(facts, Source::Autoconfig).reason, Reason::NoOfflineSource);
    EXPECT_EQ(attemptOf(facts, Source::Guess).reason, Reason::NoOfflineSource);
}

TEST(Discover, KnowsTheGreatHostersOffline) {
    FakeWorld world;
    world.options.offline = true;

    const auto facts = world.discover(addressOf("somchai@gmail.com"));

    ASSERT_THAT(facts.candidates, Not(IsEmpty()));
    EXPECT_EQ(facts.candidates[0].source, Source::BuiltIn);
    EXPECT_EQ(facts.candidates[0].host, "imap.gmail.com");
}

TEST(Discover, NamesNoServersWhereOnlyABridgeHelps) {
    FakeWorld world;
    world.dns->hosts["mail.proton.me"] = {"192.0.2.1"};

    const auto facts = world.discover(addressOf("somchai@proton.me"));

    EXPECT_THAT(facts.candidates, IsEmpty());
    ASSERT_EQ(facts.hints.size(), 1u);
    EXPECT_EQ(facts.hints[0].code, HintCode::Bridge);
}

TEST(Discover, TakesNeitherHasteNorOverloadForAnAnswer) {
    for (const int status : {429, 503}) {
        FakeWorld world;
        world.web->answer(autoconfigUrl, status);

        const auto attempt = attemptOf(world.discover(), Source::Autoconfig);

        EXPECT_EQ(attempt.outcome, Outcome::Failed);
        EXPECT_EQ(attempt.reason, Reason::ServerBusy);
        EXPECT_EQ(attempt.detail, "HTTP " + std::to_string(status));
    }
}

TEST(Discover, RecordsEachQuestionWithItsUrl) {
    FakeWorld world;
    world.web->answer(autoconfigUrl, 503);

    const auto facts = world.discover();

    EXPECT_EQ(attemptOf(facts, Source::Autoconfig).url, autoconfigUrl);
    EXPECT_EQ(attemptOf(facts, Source::Autoconfig).detail, "HTTP 503");
    EXPECT_EQ(attemptOf(facts, Source::WellKnown).reason, Reason::NameNotFound);
    EXPECT_EQ(attemptOf(facts, Source::Ispdb).reason, Reason::NotRequested);
    EXPECT_THAT(attemptOf(facts, Source::Srv).url, StartsWith("_imap"));
}

}  // namespace
}  // namespace mailadvisor
