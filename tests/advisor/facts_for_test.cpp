#include "advisor/facts_for.h"

#include "advisor/samples.h"
#include "advisor/saved_facts.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;

EmailAddress person(const std::string& address) { return EmailAddress::parse(address).value(); }

/// What was seen for the boss of a domain, who signed in.
Facts factsOfBoss() {
    Facts facts = sample::goodFacts();
    facts.address = person("boss@" + facts.address->domain);
    facts.login = facts.shownAddress();
    for (auto& candidate : facts.discovery.candidates) candidate.username = facts.login;
    facts.mailbox.login = LoginOutcome::Accepted;
    facts.mailbox.usedBytes = Fact<ByteCount>::known({400});
    facts.mailbox.folders.push_back({FolderRole::Inbox, "INBOX", {}, {}, {}});
    return facts;
}

std::string internOf(const Facts& facts) { return "intern@" + facts.address->domain; }

TEST(FactsFor, ADomainHaveThePostmastersUserNamesAndNobodysMailbox) {
    const auto boss = factsOfBoss();
    const auto domain = EmailAddress::ofDomain(boss.address->domain).value();

    const auto facts = factsFor(boss, domain);

    EXPECT_EQ(facts.shownAddress(), boss.address->domain);
    EXPECT_EQ(facts.login, "");
    EXPECT_EQ(facts.mailbox, MailboxFacts{});
    for (const auto& candidate : facts.discovery.candidates) {
        EXPECT_EQ(candidate.username, "postmaster@" + boss.address->domain);
    }
}

TEST(FactsFor, OnePersonHoldNothingThatIsOnlyForTheDomain) {
    auto facts = factsOfBoss();
    facts.address = EmailAddress::ofDomain(facts.address->domain).value();
    facts.published = PublishedDomain{};

    EXPECT_EQ(factsFor(facts, *facts.address).published, PublishedDomain{});
    EXPECT_FALSE(factsFor(facts, person(internOf(facts))).published);
}

TEST(FactsFor, AnotherPersonHaveThatPersonsLoginAndNobodysMailbox) {
    const auto boss = factsOfBoss();
    const auto intern = internOf(boss);

    const auto facts = factsFor(boss, person(intern));

    EXPECT_EQ(facts.shownAddress(), intern);
    EXPECT_EQ(facts.login, intern);
    EXPECT_EQ(facts.mailbox, MailboxFacts{});
    EXPECT_EQ(facts.endpoints, boss.endpoints);
    for (const auto& candidate : facts.discovery.candidates) {
        EXPECT_EQ(candidate.username, intern);
    }
}

TEST(FactsFor, ALoginThatDoesNotFollowFromTheAddressStaysBehind) {
    auto boss = factsOfBoss();
    boss.login = "director-7";
    for (auto& candidate : boss.discovery.candidates) candidate.username = "director-7";
    const auto intern = internOf(boss);

    const auto facts = factsFor(boss, person(intern));

    EXPECT_EQ(facts.login, intern);
    for (const auto& candidate : facts.discovery.candidates) {
        EXPECT_NE(candidate.username, "director-7");
    }
}

TEST(FactsFor, TheSamePersonAreUnchanged) {
    const auto boss = factsOfBoss();

    EXPECT_EQ(factsFor(boss, *boss.address), boss);
    EXPECT_EQ(factsFor(boss, person("Boss@" + boss.address->domain)), boss);
}

TEST(SavedFactsFor, AnotherDomainAreRefusedAndAColleagueIsNotTheBoss) {
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "boss.json").string();
    const auto boss = factsOfBoss();
    ASSERT_TRUE(saveFacts(file, boss, {}));

    const auto colleague = savedFactsFor(file, person(internOf(boss)));
    const auto stranger = savedFactsFor(file, person("intern@elsewhere.test"));

    ASSERT_TRUE(colleague);
    EXPECT_FALSE(colleague->mailbox.usedBytes.isKnown());
    EXPECT_TRUE(savedFactsFor(file, *boss.address)->mailbox.usedBytes.isKnown());
    ASSERT_FALSE(stranger);
    EXPECT_EQ(stranger.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(stranger.error().text.id, "error.facts-of-another-domain");
}

}  // namespace
}  // namespace mailadvisor
