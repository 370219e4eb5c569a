#include "discovery/fake_network.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> placesOf(const SourceFacts& answer, Protocol protocol) {
    std::vector<std::string> places;
    for (const auto& candidate : answer.candidates) {
        if (candidate.protocol != protocol) continue;
        places.push_back(candidate.host + ":" + std::to_string(candidate.port.value));
    }
    return places;
}

TEST(Guess, ProposesUsualHostsThatResolveTlsFirst) {
    FakeWorld world;
    world.dns->hosts = {{"imap.company.example", {"192.0.2.1"}},
                        {"mail.company.example", {"192.0.2.2"}}};

    const auto answer = world.ask(&askGuess);

    EXPECT_THAT(placesOf(answer, Protocol::Imap),
                ElementsAre("imap.company.example:993", "mail.company.example:993",
                            "imap.company.example:143", "mail.company.example:143"));
    EXPECT_THAT(placesOf(answer, Protocol::Pop3),
                ElementsAre("mail.company.example:995", "mail.company.example:110"));
    EXPECT_THAT(placesOf(answer, Protocol::Smtp),
                ElementsAre("mail.company.example:465", "mail.company.example:587"));
}

TEST(Guess, NeverProposesAnUnencryptedConnection) {
    FakeWorld world;
    world.dns->wildcard = "192.0.2.1";

    const auto answer = world.ask(&askGuess);

    ASSERT_THAT(answer.candidates, Not(IsEmpty()));
    for (const auto& candidate : answer.candidates) {
        EXPECT_NE(candidate.security, Security::Plain);
    }
}

TEST(Guess, StaysInsideTheDomain) {
    FakeWorld world;
    world.dns->wildcard = "192.0.2.1";

    const auto answer = world.ask(&askGuess);

    ASSERT_THAT(answer.candidates, Not(IsEmpty()));
    for (const auto& candidate : answer.candidates) {
        EXPECT_TRUE(candidate.host.ends_with("company.example"));
        EXPECT_TRUE(candidate.trusted);
    }
}

TEST(Guess, RecognisesAWildcardAndPutsRealNamesBeforeIt) {
    FakeWorld world;
    world.dns->wildcard = "192.0.2.9";
    world.dns->hosts = {{"mail.company.example", {"192.0.2.2"}}};

    const auto answer = world.ask(&askGuess);

    EXPECT_EQ(placesOf(answer, Protocol::Imap).front(), "mail.company.example:993");
    const auto imap = std::ranges::find(answer.attempts, "imap.company.example", &Attempt::url);
    ASSERT_NE(imap, answer.attempts.end());
    EXPECT_EQ(imap->detail, "wildcard DNS");
}

TEST(Guess, RecordsNamesThatDoNotResolve) {
    FakeWorld world;

    const auto answer = world.ask(&askGuess);

    EXPECT_EQ(answer.attempts.size(), 6u);
    for (const auto& attempt : answer.attempts) {
        EXPECT_EQ(attempt.outcome, Outcome::Nothing);
        EXPECT_EQ(attempt.reason, Reason::NameNotFound);
    }
}

}  // namespace
}  // namespace mailadvisor
