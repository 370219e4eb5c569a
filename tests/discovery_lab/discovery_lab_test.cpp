#include "discovery_lab/lab.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace mailadvisor::lab {
namespace {

using namespace std::chrono_literals;
using testing::AllOf;
using testing::Contains;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

auto endsAs(Outcome outcome, Reason reason) {
    return AllOf(Field("outcome", &Attempt::outcome, outcome),
                 Field("reason", &Attempt::reason, reason));
}

auto from(Source source) { return Contains(Field("source", &Candidate::source, source)); }

std::vector<HintCode> codesOf(const DiscoveryFacts& facts) {
    std::vector<HintCode> codes;
    for (const auto& hint : facts.hints) codes.push_back(hint.code);
    return codes;
}

TEST(DiscoveryLab, FindsTheDomainsOwnFileAtBothPlaces) {
    const auto facts = discover("somchai@good.test");

    ASSERT_THAT(facts.candidates, SizeIs(4));
    EXPECT_EQ(facts.candidates[0].host, "mail.good.test");
    EXPECT_TRUE(facts.candidates[0].trusted);
    EXPECT_THAT(facts.candidates[0].confirmedBy, Contains(Source::WellKnown));
}

TEST(DiscoveryLab, FollowsRedirectsOverHttpsAndSaysWhereTheyLed) {
    const auto facts = discover("somchai@redirect.test");

    EXPECT_THAT(facts.candidates, from(Source::Autoconfig));
    EXPECT_THAT(attemptOf(facts, Source::Autoconfig).detail, HasSubstr("-> https://good.test/"));
}

TEST(DiscoveryLab, GivesEachBrokenSiteItsReason) {
    const auto reasonAt = [](const std::string& domain) {
        return attemptOf(discover("somchai@" + domain), Source::Autoconfig);
    };

    EXPECT_THAT(reasonAt("html.test"), endsAs(Outcome::Failed, Reason::HtmlInsteadOfXml));
    EXPECT_THAT(reasonAt("malformed.test"), endsAs(Outcome::Failed, Reason::XmlMalformed));
    EXPECT_THAT(reasonAt("loop.test"), endsAs(Outcome::Failed, Reason::TooManyRedirects));
    EXPECT_THAT(reasonAt("tohttp.test"), endsAs(Outcome::Untrusted, Reason::RedirectToPlainHttp));
    EXPECT_THAT(reasonAt("huge.test"), endsAs(Outcome::Failed, Reason::XmlTooLarge));
    EXPECT_THAT(reasonAt("wrongname.test"),
                endsAs(Outcome::Untrusted, Reason::CertificateNotTrusted));
    EXPECT_THAT(reasonAt("nowhere.test"), endsAs(Outcome::Nothing, Reason::NameNotFound));
    EXPECT_THAT(reasonAt("servfail.test"), endsAs(Outcome::Failed, Reason::DnsFailed));
}

TEST(DiscoveryLab, NeverTakesLongerThanTheDeadline) {
    const auto start = std::chrono::steady_clock::now();

    const auto facts = discover("somchai@slow.test", {}, networkOptions(), 700ms);

    EXPECT_LT(std::chrono::steady_clock::now() - start, 2s);
    EXPECT_THAT(attemptOf(facts, Source::Autoconfig),
                endsAs(Outcome::Failed, Reason::DeadlineReached));
}

TEST(DiscoveryLab, NamesCatchAllSitesAndWildcards) {
    EXPECT_THAT(codesOf(discover("somchai@catchall.test")), Contains(HintCode::CatchAllSite));

    const auto wildcard = discover("somchai@wildcard.test");

    EXPECT_THAT(codesOf(wildcard), Contains(HintCode::WildcardDns));
    EXPECT_THAT(attemptOf(wildcard, Source::Autoconfig).detail, HasSubstr("wildcard DNS"));
}

TEST(DiscoveryLab, BelievesPlainHttpOnlyOnConsent) {
    const auto facts = discover("somchai@gone.test");

    EXPECT_THAT(attemptOf(facts, Source::HttpAutoconfig),
                endsAs(Outcome::Untrusted, Reason::PlainHttp));
    ASSERT_THAT(facts.candidates, from(Source::HttpAutoconfig));
    for (const auto& candidate : facts.candidates) {
        EXPECT_EQ(candidate.trusted, candidate.source == Source::Guess);
    }
}

TEST(DiscoveryLab, GuessesOnlyWhereEverybodySaidNo) {
    EXPECT_THAT(discover("somchai@guess.test").candidates, from(Source::Guess));
    EXPECT_THAT(attemptOf(discover("somchai@servfail.test"), Source::Guess),
                endsAs(Outcome::Skipped, Reason::OtherSourcesUnanswered));
}

TEST(DiscoveryLab, AsksAutodiscoverWithoutAPassword) {
    const auto facts = discover("somchai@pox.test");

    ASSERT_THAT(facts.candidates, from(Source::Autodiscover));
    EXPECT_EQ(facts.candidates[0].host, "mail.pox.test");
    EXPECT_TRUE(facts.candidates[0].trusted);
    EXPECT_THAT(codesOf(discover("somchai@exchange.test")), Contains(HintCode::ExchangeLike));
}

TEST(DiscoveryLab, FollowsAutodiscoverOverPlainHttpOnlyOnConsent) {
    DiscoveryOptions consent;
    consent.acceptUntrusted = true;

    const auto without = discover("somchai@poxredirect.test");
    const auto with = discover("somchai@poxredirect.test", consent);

    EXPECT_THAT(without.candidates, IsEmpty());
    EXPECT_THAT(without.attempts, Contains(endsAs(Outcome::Untrusted, Reason::PlainHttp)));
    ASSERT_THAT(with.candidates, from(Source::Autodiscover));
    EXPECT_FALSE(with.candidates[0].trusted);
}

TEST(DiscoveryLab, BelievesPaccWhereTheDnsHasItsDigest) {
    const auto facts = discover("somchai@pacc.test");
    const auto stale = discover("somchai@stalepacc.test");

    ASSERT_THAT(facts.candidates, from(Source::Pacc));
    EXPECT_EQ(facts.candidates[0].host, "mail.pacc.test");
    EXPECT_TRUE(facts.candidates[0].trusted);
    EXPECT_THAT(stale.candidates, Not(from(Source::Pacc)));
    EXPECT_EQ(attemptOf(stale, Source::Pacc).outcome, Outcome::Untrusted);
}

TEST(DiscoveryLab, KnowsTheNamesOfAnAddress) {
    const auto names = namesOf("127.0.0.20");

    ASSERT_TRUE(names);
    EXPECT_THAT(*names, testing::ElementsAre("mail.good.test"));
    EXPECT_FALSE(namesOf("127.0.0.21"));
}

TEST(DiscoveryLab, ShowsThatTheOwnFileAndTheExchangerDisagree) {
    const auto facts = discover("somchai@conflict.test");

    ASSERT_THAT(facts.conflicts, Not(IsEmpty()));
    EXPECT_EQ(facts.conflicts[0].sides[0].system, "conflict.test");
    EXPECT_EQ(facts.conflicts[0].sides[1].system, "office365.com");
}

TEST(DiscoveryLab, AsksTheExchangersDomainAndTrustsItLittle) {
    const auto facts = discover("somchai@mx.test");

    ASSERT_THAT(facts.candidates, from(Source::Mx));
    EXPECT_EQ(facts.candidates[0].host, "mail.hoster.test");
    EXPECT_FALSE(facts.candidates[0].trusted);
}

TEST(DiscoveryLab, SaysWhatTheExchangerMeans) {
    EXPECT_THAT(codesOf(discover("somchai@nomail.test")), Contains(HintCode::TakesNoMail));
    EXPECT_THAT(codesOf(discover("somchai@filter.test")), Contains(HintCode::FilterService));
}

TEST(DiscoveryLab, TakesAServiceRecordOfADotAsNotOffered) {
    const auto facts = discover("somchai@pop3only.test");

    EXPECT_THAT(facts.attempts, Contains(endsAs(Outcome::Nothing, Reason::NotOffered)));
    EXPECT_THAT(facts.hints, Contains(Hint{Source::Srv, HintCode::ServiceNotOffered, "IMAP"}));
    ASSERT_THAT(facts.candidates, from(Source::Srv));
    EXPECT_EQ(facts.candidates[0].protocol, Protocol::Pop3);
}

TEST(DiscoveryLab, AsksTheProviderDatabaseForTheDomainOnly) {
    DiscoveryOptions options;
    options.ispdb = "https://ispdb.test/v1.1/";

    const auto facts = discover("somchai@gone.test", options);

    ASSERT_THAT(facts.candidates, from(Source::Ispdb));
    EXPECT_EQ(attemptOf(facts, Source::Ispdb).url, "https://ispdb.test/v1.1/gone.test");
}

TEST(DiscoveryLab, ReachesNoPrivateAddressWhenTheInputIsSomebodyElses) {
    auto network = networkOptions();
    network.publicOnly = true;

    const auto facts = discover("somchai@good.test", {}, network);

    EXPECT_THAT(facts.candidates, IsEmpty());
    EXPECT_THAT(attemptOf(facts, Source::Autoconfig),
                endsAs(Outcome::Skipped, Reason::PrivateAddress));
    EXPECT_THAT(attemptOf(facts, Source::WellKnown),
                endsAs(Outcome::Skipped, Reason::PrivateAddress));
}

/// Behind the validating resolver.
class ResolverLab : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_FALSE(variable("LAB_RESOLVER_PORT").empty())
            << "unbound is missing; run: tests/packages test";
    }
};

TEST_F(ResolverLab, TrustsAuthenticatedRecordsThatLeadOutOfTheDomain) {
    const auto facts = discover("somchai@signed.test", {}, networkOptions(true));

    ASSERT_THAT(facts.candidates, from(Source::Srv));
    for (const auto& candidate : facts.candidates) EXPECT_TRUE(candidate.trusted);
}

TEST_F(ResolverLab, TrustsNoSuchRecordsWhenNobodyAuthenticatedThem) {
    const auto unsignedZone = discover("somchai@outside.test", {}, networkOptions(true));
    const auto unvalidated = discover("somchai@signed.test");

    ASSERT_THAT(unsignedZone.candidates, from(Source::Srv));
    EXPECT_FALSE(unsignedZone.candidates[0].trusted);
    ASSERT_THAT(unvalidated.candidates, from(Source::Srv));
    EXPECT_FALSE(unvalidated.candidates[0].trusted);
}

TEST_F(ResolverLab, TakesNothingFromAZoneWithFalseSignatures) {
    const auto facts = discover("somchai@bogus.test", {}, networkOptions(true));

    EXPECT_THAT(facts.candidates, IsEmpty());
    EXPECT_THAT(attemptOf(facts, Source::Srv), endsAs(Outcome::Failed, Reason::DnsFailed));
    EXPECT_THAT(attemptOf(facts, Source::Guess),
                endsAs(Outcome::Skipped, Reason::OtherSourcesUnanswered));
}

TEST_F(ResolverLab, DoesNotTakeARefusalForANo) {
    const auto facts = discover("somchai@refusing.test", {}, networkOptions(true));

    for (const auto source : {Source::Autoconfig, Source::Srv, Source::Mx}) {
        EXPECT_THAT(attemptOf(facts, source), endsAs(Outcome::Failed, Reason::DnsFailed));
    }
}

}  // namespace
}  // namespace mailadvisor::lab
