#include "signs/trust.h"

#include "facts/same_server.h"
#include "signs/answered.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr auto host = "mail.company.example";

Candidate named(Protocol protocol, Port port, bool isTrusted, Security security = Security::Tls) {
    Candidate candidate;
    candidate.protocol = protocol;
    candidate.host = host;
    candidate.port = port;
    candidate.security = security;
    candidate.trusted = isTrusted;
    candidate.username = isTrusted ? "somchai@company.example" : "victim";
    candidate.auth = {isTrusted ? "password-encrypted" : "password-cleartext"};
    return candidate;
}

EndpointFacts at(Protocol protocol, Port port, Security security = Security::Tls) {
    EndpointFacts endpoint;
    endpoint.protocol = protocol;
    endpoint.host = host;
    endpoint.port = port;
    endpoint.security = security;
    return endpoint;
}

Facts naming(std::vector<Candidate> candidates) {
    Facts facts;
    facts.discovery.candidates = std::move(candidates);
    return facts;
}

TEST(Vouching, IsForTheServerThatATrustedSourceNames) {
    const auto facts = naming({named(Protocol::Imap, Port{2993}, true)});

    EXPECT_EQ(vouchingFor(facts, at(Protocol::Imap, Port{2993}), false), Vouching::ForServer);
}

TEST(Vouching, CoversTheOtherStandardPortsOfANamedHost) {
    const auto facts = naming({named(Protocol::Imap, Port{993}, true)});

    for (const auto& endpoint :
         {at(Protocol::Imap, Port{143}, Security::StartTls), at(Protocol::Pop3, Port{995}),
          at(Protocol::Pop3, Port{110}, Security::StartTls), at(Protocol::Smtp, Port{465}),
          at(Protocol::Smtp, Port{587}, Security::StartTls)}) {
        EXPECT_EQ(vouchingFor(facts, endpoint, false), Vouching::ForHost) << endpoint.port.value;
    }
}

TEST(Vouching, CoversNoOddPortNoRelayAndNoPortOfAnotherProtocol) {
    const auto facts =
        naming({named(Protocol::Imap, Port{993}, true), named(Protocol::Imap, Port{2993}, false)});

    EXPECT_EQ(vouchingFor(facts, at(Protocol::Imap, Port{2993}), false), Vouching::None);
    EXPECT_EQ(vouchingFor(facts, at(Protocol::Smtp, Port{25}, Security::StartTls), false),
              Vouching::None);
    EXPECT_EQ(vouchingFor(facts, at(Protocol::Pop3, Port{993}), false), Vouching::None);
}

TEST(Vouching, OfAnUntrustedSourceCountsOnlyForWhoAcceptsIt) {
    const auto facts = naming({named(Protocol::Imap, Port{993}, false)});

    EXPECT_EQ(vouchingFor(facts, at(Protocol::Imap, Port{993}), false), Vouching::None);
    EXPECT_EQ(vouchingFor(facts, at(Protocol::Pop3, Port{995}), false), Vouching::None);
    EXPECT_EQ(vouchingFor(facts, at(Protocol::Imap, Port{993}), true), Vouching::ForServer);
    EXPECT_EQ(vouchingFor(facts, at(Protocol::Pop3, Port{995}), true), Vouching::ForHost);
}

TEST(Vouching, IsForTheNamedEncryptionAndForTheUpgradeOfAPlainPort) {
    const auto other = naming({named(Protocol::Imap, Port{993}, true, Security::StartTls)});
    const auto plain = naming({named(Protocol::Imap, Port{143}, true, Security::Plain)});

    EXPECT_EQ(vouchingFor(other, at(Protocol::Imap, Port{993}), false), Vouching::ForHost);
    EXPECT_EQ(vouchingFor(plain, at(Protocol::Imap, Port{143}, Security::StartTls), false),
              Vouching::ForServer);
}

TEST(Vouching, SaysNothingAboutOtherHosts) {
    const auto facts = naming({named(Protocol::Imap, Port{993}, true)});
    auto elsewhere = at(Protocol::Imap, Port{993});
    elsewhere.host = "mail.other.example";

    EXPECT_EQ(vouchingFor(facts, elsewhere, false), Vouching::None);
    EXPECT_EQ(vouchingFor({}, elsewhere, true), Vouching::None);
}

TEST(VouchedWords, AreNotTakenFromAnUntrustedSourceForTheSameServer) {
    auto silent = named(Protocol::Imap, Port{993}, true);
    silent.username.clear();
    silent.auth.clear();
    const auto facts = naming({silent, named(Protocol::Imap, Port{993}, false)});
    const auto endpoint = at(Protocol::Imap, Port{993});

    EXPECT_EQ(vouchedWords(facts, endpoint, false).username, "");
    EXPECT_THAT(vouchedWords(facts, endpoint, false).auth, IsEmpty());
    EXPECT_EQ(vouchedWords(facts, endpoint, true).username, "victim");
    EXPECT_THAT(vouchedWords(facts, endpoint, true).auth, ElementsAre("password-cleartext"));
}

TEST(VouchedWords, TakeTheUserNameButNotTheMethodsOfAnotherPort) {
    const auto facts = naming({named(Protocol::Imap, Port{993}, true)});
    const auto words =
        vouchedWords(facts, at(Protocol::Smtp, Port{587}, Security::StartTls), false);

    EXPECT_EQ(words.username, "somchai@company.example");
    EXPECT_THAT(words.auth, IsEmpty());
}

TEST(SameServer, HasTheSameEncryptionToo) {
    const auto tls = named(Protocol::Imap, Port{993}, true);

    EXPECT_TRUE(isSameServer(tls, named(Protocol::Imap, Port{993}, false)));
    EXPECT_FALSE(isSameServer(tls, named(Protocol::Imap, Port{993}, true, Security::StartTls)));
    EXPECT_FALSE(isSameServer(tls, at(Protocol::Imap, Port{993}, Security::StartTls)));
}

TEST(Answered, IsARefusalTooButSpokenOnlyWhatAServiceSaid) {
    const auto ending = [](EndpointState state, Reason reason = Reason::None) {
        EndpointFacts endpoint;
        endpoint.state = state;
        endpoint.reason = reason;
        return endpoint;
    };

    EXPECT_TRUE(hasAnswered(ending(EndpointState::Refused)));
    EXPECT_FALSE(hasSpoken(ending(EndpointState::Refused)));
    EXPECT_TRUE(hasSpoken(ending(EndpointState::Garbled)));
    EXPECT_FALSE(hasSpoken(ending(EndpointState::TlsFailed, Reason::TlsTimedOut)));
    for (const auto state :
         {EndpointState::TimedOut, EndpointState::Unreachable, EndpointState::NotProbed})
        EXPECT_FALSE(hasAnswered(ending(state)));
}

}  // namespace
}  // namespace mailadvisor
