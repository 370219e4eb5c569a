#include "signs/server_signs.h"

#include "rules/situations.h"

namespace mailadvisor::test {
namespace {

TEST(ServerSigns, TellWhatEachProtocolOffers) {
    auto facts = pop3Only(1, {"UIDL", "EXPIRE 30"}).facts;

    const auto signs = serverSigns(facts);

    EXPECT_EQ(signs.imap.offer, known(Offer::NotOffered));
    EXPECT_EQ(signs.of(Protocol::Pop3).offer, known(Offer::Usable));
    EXPECT_EQ(signs.pop3Uidl, known(true));
    EXPECT_EQ(signs.pop3Expire, known(std::optional(30)));
    EXPECT_FALSE(signs.isNothingNamed);
}

TEST(ServerSigns, KnowNothingOfAHostThatIsDown) {
    Facts facts;
    facts.endpoints = {portThat(Protocol::Imap, EndpointState::Refused),
                       portThat(Protocol::Smtp, EndpointState::Refused)};

    EXPECT_EQ(serverSigns(facts).imap.offer, Fact<Offer>::unknown(Unknown::TimedOut));
}

TEST(ServerSigns, TellTokensFromPasswords) {
    auto facts = bothOffered().facts;
    facts.endpoints[0].auth = known<std::vector<std::string>>({"XOAUTH2"});

    const auto signs = serverSigns(facts);

    EXPECT_TRUE(signs.imap.takesTokensOnly);
    EXPECT_FALSE(signs.pop3.takesTokensOnly);
}

TEST(ServerSigns, SayWhenNobodyNamedAServer) { EXPECT_TRUE(serverSigns({}).isNothingNamed); }

}  // namespace
}  // namespace mailadvisor::test
