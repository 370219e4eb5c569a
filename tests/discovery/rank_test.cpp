#include "discovery/rank.h"

#include <gmock/gmock.h>

#include <string>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

struct Named {
    Source source = Source::Autoconfig;
    Protocol protocol = Protocol::Imap;
    std::string host = "mail.company.co.th";
    std::uint16_t port = 993;
    Security security = Security::Tls;
    bool trusted = true;
    std::string system = "company.co.th";

    operator Candidate() const {
        Candidate candidate;
        candidate.source = source;
        candidate.protocol = protocol;
        candidate.host = host;
        candidate.port = Port{port};
        candidate.security = security;
        candidate.trusted = trusted;
        candidate.system = system;
        return candidate;
    }
};

DiscoveryFacts ranked(std::vector<Candidate> candidates) {
    DiscoveryFacts facts;
    facts.candidates = std::move(candidates);
    rank(facts);
    return facts;
}

std::vector<std::string> hostsOf(const DiscoveryFacts& facts) {
    std::vector<std::string> hosts;
    for (const auto& candidate : facts.candidates) hosts.push_back(candidate.host);
    return hosts;
}

TEST(Rank, FollowsTheEvidenceNotTheOrderOfArrival) {
    const auto facts = ranked({Named{.source = Source::Guess, .host = "guess"},
                               Named{.source = Source::Ispdb, .host = "ispdb"},
                               Named{.source = Source::Autoconfig, .host = "autoconfig"},
                               Named{.source = Source::Override, .host = "override"}});

    EXPECT_THAT(hostsOf(facts), ElementsAre("override", "autoconfig", "ispdb", "guess"));
}

TEST(Rank, PutsTheUntrustedBehindTheTrustedButBeforeGuesses) {
    const auto facts = ranked({Named{.source = Source::Guess, .host = "guess"},
                               Named{.source = Source::Srv, .host = "elsewhere", .trusted = false},
                               Named{.source = Source::Ispdb, .host = "ispdb"}});

    EXPECT_THAT(hostsOf(facts), ElementsAre("ispdb", "elsewhere", "guess"));
}

TEST(Rank, KeepsTheProvidersOrderOfProtocolsButPrefersImplicitTls) {
    const auto facts =
        ranked({Named{.protocol = Protocol::Pop3, .host = "pop-plain", .security = Security::Plain},
                Named{.host = "imap-starttls", .security = Security::StartTls},
                Named{.host = "imap-tls"}, Named{.protocol = Protocol::Pop3, .host = "pop-tls"}});

    EXPECT_THAT(hostsOf(facts), ElementsAre("pop-tls", "pop-plain", "imap-tls", "imap-starttls"));
}

TEST(Rank, NotesWhichOtherSourcesNameTheSameServer) {
    const auto facts =
        ranked({Named{.source = Source::Autoconfig}, Named{.source = Source::Ispdb},
                Named{.source = Source::WellKnown}, Named{.source = Source::Srv, .port = 143}});

    EXPECT_THAT(facts.candidates[0].confirmedBy, ElementsAre(Source::WellKnown, Source::Ispdb));
    EXPECT_THAT(facts.candidates[2].confirmedBy, IsEmpty());
}

TEST(Rank, ShowsBothSidesOfAConflict) {
    const auto facts = ranked(
        {Named{.source = Source::Autoconfig},
         Named{.source = Source::Mx, .host = "outlook.office365.com", .system = "office365.com"}});

    ASSERT_EQ(facts.conflicts.size(), 1u);
    EXPECT_EQ(facts.conflicts[0].protocol, Protocol::Imap);
    ASSERT_EQ(facts.conflicts[0].sides.size(), 2u);
    EXPECT_EQ(facts.conflicts[0].sides[0].source, Source::Autoconfig);
    EXPECT_EQ(facts.conflicts[0].sides[1].system, "office365.com");
}

TEST(Rank, SeesNoConflictBetweenHostsOfOneSystem) {
    const auto facts = ranked({Named{.source = Source::Autoconfig},
                               Named{.source = Source::Srv, .host = "imap.company.co.th"}});

    EXPECT_THAT(facts.conflicts, IsEmpty());
}

TEST(Rank, LetsNeitherGuessesNorPlainHttpContradict) {
    const auto facts = ranked(
        {Named{.source = Source::Ispdb, .system = "hoster.co.th"}, Named{.source = Source::Guess},
         Named{.source = Source::HttpAutoconfig, .trusted = false, .system = "elsewhere.example"}});

    EXPECT_THAT(facts.conflicts, IsEmpty());
}

TEST(Rank, TakesSeveralSystemsOfOneSourceForAChoice) {
    const auto facts = ranked({Named{.system = "a.example"}, Named{.system = "b.example"}});

    EXPECT_THAT(facts.conflicts, IsEmpty());
}

}  // namespace
}  // namespace mailadvisor
