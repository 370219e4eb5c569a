#include "discovery/fake_network.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>
#include <set>
#include <string>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string domain = "company.co.th";

DnsRecords<MxRecord> mx(const std::string& host) { return {{{10, host}}, false, {}}; }

/// A company whose exchanger is Google's; the DNS knows Google's servers.
struct CompanyAtGoogle : FakeWorld {
    CompanyAtGoogle() {
        dns->exchangers[domain] = mx("aspmx.l.google.com");
        dns->hosts["imap.gmail.com"] = {"192.0.2.10", "192.0.2.11"};
        dns->hosts["pop.gmail.com"] = {"192.0.2.12"};
        dns->hosts["smtp.gmail.com"] = {"192.0.2.13"};
    }

    std::set<std::string> ownHosts(const std::string& address = "malee@" + domain) {
        std::set<std::string> hosts;
        for (const auto& candidate : discover(addressOf(address)).candidates)
            if (candidate.source == Source::Guess) hosts.insert(candidate.host);
        return hosts;
    }
};

TEST(SplitDelivery, IsLookedForBelowTheDomainOfACompanyAtAHoster) {
    for (const char* exchanger :
         {"aspmx.l.google.com", "company-co-th.a-v1.mx.microsoft", "mx.zoho.eu"}) {
        CompanyAtGoogle world;
        world.dns->exchangers[domain] = mx(exchanger);
        world.dns->hosts["mail." + domain] = {"198.51.100.7"};
        world.dns->hosts["pop." + domain] = {"198.51.100.8"};

        EXPECT_THAT(world.ownHosts(), ElementsAre("mail." + domain, "pop." + domain)) << exchanger;
    }
}

TEST(SplitDelivery, LeavesTheHostersServersFirst) {
    CompanyAtGoogle world;
    world.dns->hosts["imap." + domain] = {"198.51.100.7"};

    const auto facts = world.discover(addressOf("malee@" + domain));

    EXPECT_EQ(facts.candidates.front().host, "imap.gmail.com");
    const auto own = std::ranges::find(facts.candidates, "imap." + domain, &Candidate::host);
    ASSERT_NE(own, facts.candidates.end());
    EXPECT_EQ(own->system, domain);
    EXPECT_THAT(facts.conflicts, IsEmpty());
}

TEST(SplitDelivery, IsNotSeenInNamesThatLeadToTheHoster) {
    CompanyAtGoogle world;
    world.dns->hosts["imap." + domain] = {"192.0.2.11"};     // imap.gmail.com itself
    world.dns->hosts["mail." + domain] = {"203.0.113.121"};  // its webmail (ghs.googlehosted.com)
    world.dns->names["203.0.113.121"] = {"sa-in-f121.1e100.net"};

    EXPECT_THAT(world.ownHosts(), IsEmpty());
}

TEST(SplitDelivery, IsNotLookedForWherePeopleHaveTheirOwnAddresses) {
    CompanyAtGoogle world;
    world.dns->wildcard = "198.51.100.7";
    for (const std::string persons : {"gmail.com", "yahoo.co.th", "hotmail.com"}) {
        world.dns->exchangers[persons] = mx("aspmx.l.google.com");

        EXPECT_THAT(world.ownHosts("malee@" + persons), IsEmpty()) << persons;
    }
    world.dns->exchangers[domain] = mx("mta5.am0.yahoodns.net");
    EXPECT_THAT(world.ownHosts(), IsEmpty());
}

TEST(SplitDelivery, IsNotLookedForWhereTheDomainNamesItsOwnServerItself) {
    CompanyAtGoogle world;
    world.web->serve("https://autoconfig." + domain + "/mail/config-v1.1.xml",
                     autoconfigFile("mail." + domain));
    world.dns->hosts["imap." + domain] = {"198.51.100.7"};

    EXPECT_THAT(world.ownHosts(), IsEmpty());
}

TEST(SplitDelivery, TakesOneNameOfAWildcard) {
    CompanyAtGoogle world;
    world.dns->wildcard = "198.51.100.7";

    EXPECT_THAT(world.ownHosts(), ElementsAre("mail." + domain));
}

TEST(SplitDelivery, KeepsTheHostersAnswerWhenTheOwnNamesGiveNone) {
    CompanyAtGoogle world;
    world.dns->missing = ErrorCode::TimedOut;

    const auto facts = world.discover(addressOf("malee@" + domain));

    ASSERT_FALSE(facts.candidates.empty());
    EXPECT_EQ(facts.candidates.front().host, "imap.gmail.com");
}

TEST(SplitDelivery, AsksForFiveNamesAtMost) {
    CompanyAtGoogle world;
    world.dns->wildcard = "198.51.100.7";

    const auto facts = world.discover(addressOf("malee@" + domain));

    const auto guesses = std::ranges::count(facts.attempts, Source::Guess, &Attempt::source);
    EXPECT_EQ(guesses, 5);
    const auto candidates = std::ranges::count(facts.candidates, Source::Guess, &Candidate::source);
    EXPECT_LE(candidates, 6);
}

}  // namespace
}  // namespace mailadvisor
