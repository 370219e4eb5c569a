#include "deploy/judge/domain_facts.h"

#include "advisor/facts_for.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

EmailAddress addressAt(const std::string& domain) {
    return EmailAddress::parse("ann@" + domain).value();
}

Facts about(DomainFacts& domains, const EmailAddress& address) {
    return factsFor(*domains.of(address), address);
}

/// Domain facts that write down which domains were asked.
struct Asked {
    std::vector<std::string> domains{};
    DomainFacts facts{[this](const std::vector<EmailAddress>& addresses) {
        std::vector<Facts> found;
        for (const auto& address : addresses) {
            domains.push_back(address.domain);
            found.emplace_back().observedFrom = "found for " + address.domain;
        }
        return found;
    }};
};

TEST(DomainFacts, AskEachDomainOnce) {
    Asked asked;

    asked.facts.learn({addressAt("a.test"), addressAt("b.test"), addressAt("a.test")});
    asked.facts.learn({addressAt("b.test"), addressAt("c.test")});

    EXPECT_THAT(asked.domains, ElementsAre("a.test", "b.test", "c.test"));
    EXPECT_TRUE(asked.facts.knows({addressAt("c.test"), addressAt("a.test")}));
    EXPECT_FALSE(asked.facts.knows({addressAt("a.test"), addressAt("d.test")}));
    EXPECT_EQ(about(asked.facts, addressAt("b.test")).observedFrom, "found for b.test");
}

TEST(DomainFacts, GiveEveryPersonTheirOwnLogin) {
    DomainFacts domains{[](const std::vector<EmailAddress>& addresses) {
        Facts facts;
        facts.address = addresses.front();
        facts.login = "ann-al";
        Candidate server;
        server.username = "ann-al";
        server.usernamePattern = "%EMAILLOCALPART%-al";
        facts.discovery.candidates.push_back(server);
        server.username = "u1023";
        server.usernamePattern.clear();
        facts.discovery.candidates.push_back(server);
        return std::vector<Facts>{facts};
    }};

    const auto ann = about(domains, addressAt("a.test"));
    const auto bob = about(domains, EmailAddress::parse("bob@a.test").value());

    EXPECT_EQ(ann.login, "ann-al");
    EXPECT_EQ(ann.discovery.candidates[1].username, "u1023");
    EXPECT_EQ(bob.shownAddress(), "bob@a.test");
    EXPECT_EQ(bob.login, "bob@a.test") << "nothing vouches for a server that is not probed";
    EXPECT_EQ(bob.discovery.candidates[0].username, "bob-al");
    EXPECT_EQ(bob.discovery.candidates[1].username, "");
}

// Saved facts are about the person who was asked for then, not about the first one of the roster.
TEST(DomainFacts, OfOnePersonGiveAnotherNeitherLoginNorMailbox) {
    DomainFacts domains([](const std::vector<EmailAddress>& addresses) {
        Facts boss;
        boss.login = "boss@a.test";
        boss.address = *EmailAddress::parse(boss.login);
        boss.mailbox.usedBytes = Fact<ByteCount>::known({400});
        return std::vector<Facts>(addresses.size(), boss);
    });

    const auto colleague = about(domains, addressAt("a.test"));
    const auto boss = about(domains, EmailAddress::parse("boss@a.test").value());

    EXPECT_EQ(colleague.login, "ann@a.test");
    EXPECT_FALSE(colleague.mailbox.usedBytes.isKnown());
    EXPECT_EQ(boss.login, "boss@a.test");
    EXPECT_TRUE(boss.mailbox.usedBytes.isKnown());
}

TEST(DomainFacts, ForgetTheLongestUnusedBeyondTheirLimit) {
    Asked asked;
    (void)about(asked.facts, addressAt("first.test"));
    for (std::size_t i = 2; i < DomainFacts::mostKept; ++i) {
        (void)about(asked.facts, addressAt("d" + std::to_string(i) + ".test"));
    }
    (void)about(asked.facts, addressAt("second.test"));
    (void)about(asked.facts, addressAt("first.test"));
    EXPECT_THAT(asked.domains, SizeIs(DomainFacts::mostKept));

    (void)about(asked.facts, addressAt("new.test"));
    asked.domains.clear();
    for (const char* domain : {"first.test", "second.test", "new.test", "d2.test"}) {
        (void)about(asked.facts, addressAt(domain));
    }

    EXPECT_THAT(asked.domains, ElementsAre("d2.test"));
}

}  // namespace
}  // namespace mailadvisor
