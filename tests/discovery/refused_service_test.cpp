#include "discovery/refused_service.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Candidate serverFrom(Source source, Protocol protocol) {
    Candidate candidate;
    candidate.source = source;
    candidate.protocol = protocol;
    candidate.host = "mail.company.example";
    return candidate;
}

DiscoveryFacts refusing(const std::string& protocol, std::vector<Candidate> candidates) {
    DiscoveryFacts facts;
    facts.candidates = std::move(candidates);
    facts.hints = {{Source::Srv, HintCode::ServiceNotOffered, protocol}};
    return facts;
}

TEST(RefusedService, TakesAwayWhatWeakerSourcesNamed) {
    const auto pop3 = serverFrom(Source::Ispdb, Protocol::Pop3);
    auto facts = refusing("IMAP", {serverFrom(Source::Ispdb, Protocol::Imap), pop3,
                                   serverFrom(Source::Mx, Protocol::Imap)});

    applyRefusedServices(facts);

    EXPECT_THAT(facts.candidates, ElementsAre(pop3));
    EXPECT_THAT(facts.lints, IsEmpty());
}

TEST(RefusedService, LeavesStrongerSourcesAndShowsTheContradictionOnce) {
    auto facts = refusing("POP3", {serverFrom(Source::Autoconfig, Protocol::Pop3),
                                   serverFrom(Source::Autoconfig, Protocol::Pop3)});

    applyRefusedServices(facts);

    EXPECT_EQ(facts.candidates.size(), 2u);
    EXPECT_THAT(facts.lints,
                ElementsAre(Lint{Source::Autoconfig, {}, LintCode::SrvSaysNotOffered, "POP3"}));
}

}  // namespace
}  // namespace mailadvisor
