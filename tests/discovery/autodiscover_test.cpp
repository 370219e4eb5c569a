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
using testing::SizeIs;

const std::string ownUrl = "https://autodiscover.company.example/autodiscover/autodiscover.xml";
const std::string bareUrl = "https://company.example/autodiscover/autodiscover.xml";
const std::string plainUrl = "http://autodiscover.company.example/autodiscover/autodiscover.xml";

std::string account(const std::string& content) {
    return "<Autodiscover><Response><Account>" + content + "</Account></Response></Autodiscover>";
}

std::string imapAt(const std::string& host) {
    return account("<Action>settings</Action><Protocol><Type>IMAP</Type><Server>" + host +
                   "</Server><Port>993</Port><SSL>on</SSL></Protocol>");
}

std::string toAddress(const std::string& address) {
    return account("<Action>redirectAddr</Action><RedirectAddr>" + address + "</RedirectAddr>");
}

Attempt attemptAt(const SourceFacts& answer, const std::string& url) {
    const auto found = std::ranges::find(answer.attempts, url, &Attempt::url);
    if (found == answer.attempts.end()) {
        ADD_FAILURE() << "no attempt at " << url;
        return {};
    }
    return *found;
}

std::vector<std::string> bodiesOf(const FakeWorld& world) {
    std::vector<std::string> bodies;
    for (const auto& question : world.web->questions) bodies.push_back(question.body);
    return bodies;
}

TEST(Autodiscover, FindsServersAtItsOwnNameAndTrustsThem) {
    FakeWorld world;
    world.web->serve(ownUrl, imapAt("mail.company.example"));

    const auto answer = world.ask(&askAutodiscover);

    ASSERT_THAT(answer.candidates, SizeIs(1));
    EXPECT_EQ(answer.candidates[0].source, Source::Autodiscover);
    EXPECT_TRUE(answer.candidates[0].trusted);
    EXPECT_EQ(attemptAt(answer, ownUrl).outcome, Outcome::Found);
}

TEST(Autodiscover, NeverNamesThePerson) {
    FakeWorld world;

    (void)world.ask(&askAutodiscover, addressOf("somchai@company.example"));

    EXPECT_THAT(bodiesOf(world), Each(Not(HasSubstr("somchai"))));
    EXPECT_THAT(bodiesOf(world), Contains(HasSubstr("postmaster@company.example")));
}

TEST(Autodiscover, KeepsTheSameServersOnce) {
    FakeWorld world;
    world.web->serve(ownUrl, imapAt("mail.company.example"));
    world.web->serve(bareUrl, imapAt("old.company.example"));

    const auto answer = world.ask(&askAutodiscover);

    ASSERT_THAT(answer.candidates, SizeIs(1));
    EXPECT_EQ(answer.candidates[0].host, "mail.company.example");
    EXPECT_EQ(attemptAt(answer, bareUrl).outcome, Outcome::Found);
}

TEST(Autodiscover, TrustsTheHostOfAServiceRecordOnlyInTheDomain) {
    for (const auto& [host, isTrusted] :
         {std::pair{"ad.company.example", true}, std::pair{"ad.hoster.example", false}}) {
        FakeWorld world;
        world.dns->services["_autodiscover._tcp.company.example"] = {
            {{0, 0, {443}, host}}, false, {}};
        world.web->serve("https://" + std::string(host) + "/autodiscover/autodiscover.xml",
                         imapAt("mail.company.example"));

        const auto answer = world.ask(&askAutodiscover);

        ASSERT_THAT(answer.candidates, SizeIs(1)) << host;
        EXPECT_EQ(answer.candidates[0].trusted, isTrusted) << host;
    }
}

TEST(Autodiscover, SaysThatAPasswordIsWantedAndSendsNone) {
    for (const int status : {401, 403}) {
        FakeWorld world;
        world.web->answer(ownUrl, status);

        const auto answer = world.ask(&askAutodiscover);

        EXPECT_EQ(attemptAt(answer, ownUrl).reason, Reason::SignInRequired);
        EXPECT_EQ(answer.hints,
                  (std::vector<Hint>{{Source::Autodiscover, HintCode::SignInForSettings,
                                      "autodiscover.company.example"}}));
        EXPECT_THAT(world.web->asked, Not(Contains(plainUrl)));
    }
}

TEST(Autodiscover, CallsOnlyThatExchangeWhichOffersItsSchemes) {
    const auto hintFor = [](std::vector<std::string> schemes) {
        FakeWorld world;
        world.web->wantSignIn(ownUrl, std::move(schemes));
        return world.ask(&askAutodiscover).hints.at(0).code;
    };

    EXPECT_EQ(hintFor({"basic", "negotiate", "ntlm"}), HintCode::ExchangeLike);
    EXPECT_EQ(hintFor({"bearer"}), HintCode::ExchangeLike);
    EXPECT_EQ(hintFor({"basic"}), HintCode::SignInForSettings);  // Zimbra
    EXPECT_EQ(hintFor({"digest"}), HintCode::SignInForSettings);
}

TEST(Autodiscover, NamesMicrosoft365OnlyWhereItLeadsThere) {
    for (const std::string host :
         {"autodiscover-s.outlook.com", "autodiscover.outlook.com.evil.example"}) {
        const std::string there = "https://" + host + "/autodiscover/autodiscover.xml";
        FakeWorld world;
        world.web->redirect(ownUrl, there);
        world.web->wantSignIn(there, {"bearer"});

        const auto hint = world.ask(&askAutodiscover).hints.at(0);

        const bool isMicrosoft = host == "autodiscover-s.outlook.com";
        EXPECT_EQ(hint.code, isMicrosoft ? HintCode::OAuth2Only : HintCode::ExchangeLike);
        EXPECT_EQ(hint.subject, isMicrosoft ? "Microsoft 365" : host);
    }
}

TEST(Autodiscover, ConcludesNothingFromAWebSiteThatForbidsPosting) {
    FakeWorld world;
    world.web->answer(bareUrl, 403);

    const auto answer = world.ask(&askAutodiscover);

    EXPECT_EQ(attemptAt(answer, bareUrl).reason, Reason::HttpStatus);
    EXPECT_THAT(answer.hints, IsEmpty());
}

TEST(Autodiscover, FollowsAnotherAddressWithoutNamingThePerson) {
    FakeWorld world;
    world.web->serve(ownUrl, toAddress("somchai@tenant.example"));
    world.web->serve("https://autodiscover.tenant.example/autodiscover/autodiscover.xml",
                     imapAt("mail.tenant.example"));

    const auto answer = world.ask(&askAutodiscover);

    ASSERT_THAT(answer.candidates, SizeIs(1));
    EXPECT_EQ(answer.candidates[0].host, "mail.tenant.example");
    EXPECT_THAT(bodiesOf(world), Contains(HasSubstr("postmaster@tenant.example")));
    EXPECT_THAT(attemptAt(answer, ownUrl).detail, HasSubstr("tenant.example"));
}

TEST(Autodiscover, StopsAfterThreeRedirects) {
    FakeWorld world;
    world.web->serve(ownUrl, toAddress("a@one.example"));
    const auto at = [](const std::string& domain) {
        return "https://autodiscover." + domain + "/autodiscover/autodiscover.xml";
    };
    world.web->serve(at("one.example"), toAddress("a@two.example"));
    world.web->redirect(at("two.example"), at("three.example"));
    world.web->serve(at("three.example"), toAddress("a@four.example"));
    world.web->serve(at("four.example"), imapAt("mail.four.example"));

    const auto answer = world.ask(&askAutodiscover);

    EXPECT_THAT(answer.candidates, IsEmpty());
    EXPECT_EQ(attemptAt(answer, ownUrl).reason, Reason::TooManyRedirects);
    EXPECT_THAT(world.web->asked, Not(Contains(at("four.example"))));
}

TEST(Autodiscover, NeverFollowsToPlainHttp) {
    FakeWorld world;
    world.web->redirect(ownUrl, "http://other.example/autodiscover.xml");
    world.web->serve("http://other.example/autodiscover.xml", imapAt("mail.other.example"));

    const auto answer = world.ask(&askAutodiscover);

    EXPECT_EQ(attemptAt(answer, ownUrl).outcome, Outcome::Untrusted);
    EXPECT_EQ(attemptAt(answer, ownUrl).reason, Reason::RedirectToPlainHttp);
    EXPECT_THAT(answer.candidates, IsEmpty());
}

TEST(Autodiscover, ReadsARedirectOverPlainHttpAndFollowsItOnlyOnConsent) {
    for (const bool isAccepted : {false, true}) {
        FakeWorld world;
        world.options.acceptUntrusted = isAccepted;
        world.web->answer(ownUrl, 404);
        world.web->redirect(plainUrl, "https://ad.hoster.example/x");
        world.web->serve("https://ad.hoster.example/x", imapAt("mail.hoster.example"));

        const auto answer = world.ask(&askAutodiscover);

        EXPECT_EQ(attemptAt(answer, plainUrl).outcome, Outcome::Untrusted);
        EXPECT_EQ(attemptAt(answer, plainUrl).detail, "-> https://ad.hoster.example/x");
        ASSERT_THAT(answer.candidates, SizeIs(isAccepted ? 1 : 0));
        for (const auto& candidate : answer.candidates) EXPECT_FALSE(candidate.trusted);
    }
}

TEST(Autodiscover, TakesNothingFromASiteThatOnlyInsistsOnHttps) {
    FakeWorld world;
    world.web->answer(ownUrl, 404);
    world.web->redirect(plainUrl, ownUrl);

    const auto answer = world.ask(&askAutodiscover);

    EXPECT_EQ(attemptAt(answer, plainUrl).outcome, Outcome::Nothing);
}

TEST(Autodiscover, DoesNotHoldUpTheSearchForLong) {
    FakeWorld world;
    world.time = std::chrono::seconds(30);
    world.web->hang(ownUrl);
    const auto start = std::chrono::steady_clock::now();

    const auto answer = world.ask(&askAutodiscover);

    EXPECT_EQ(attemptAt(answer, ownUrl).reason, Reason::DeadlineReached);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

TEST(Autodiscover, LeavesRoomForGuessingWhenItsHostIsSilent) {
    FakeWorld world;
    world.web->fail(ownUrl, HttpFailure::ConnectionTimedOut);
    world.dns->hosts["mail.company.example"] = {"192.0.2.1"};

    const auto facts = world.discover();

    EXPECT_EQ(attemptOf(facts, Source::Guess).outcome, Outcome::Found);
}

}  // namespace
}  // namespace mailadvisor
