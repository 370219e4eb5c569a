#include "advisor/look_around.h"

#include "support/await.h"
#include "support/scripted_server.h"
#include "support/test_network.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>
#include <future>

namespace mailadvisor::test {
namespace {

using testing::await;
using ::testing::Each;
using testing::fakeResolver;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using Proof = More::Proof;
using Zone = More::Zone;

Facts factsOf(EndpointState state, const std::string& host = "mail.company.test") {
    Facts facts;
    facts.address = *EmailAddress::parse("malee@company.test");
    for (const Protocol protocol : allProtocols) {
        EndpointFacts endpoint;
        endpoint.protocol = protocol;
        endpoint.host = host;
        endpoint.address = "192.0.2.10";
        endpoint.port = standardPort(protocol, Security::Tls);
        endpoint.state = state;
        facts.endpoints.push_back(std::move(endpoint));
    }
    return facts;
}

class LookAround : public ::testing::Test {
protected:
    More look(const Facts& facts, More::Place place = More::Place::Unknown) {
        const auto deadline = Deadline::in(std::chrono::seconds(5));
        return await(*network_.loop, lookAround(network_, facts, place, deadline));
    }

    /// Whoever connects to this host and port gets to `port` of this computer.
    void lead(const std::string& host, Port from, Port port) {
        dns().knownAddresses["127.0.0.1"] = {"127.0.0.1"};
        network_.options.connectTo.push_back({host, from, "127.0.0.1", port});
    }

    testing::FakeResolver& dns() { return fakeResolver(network_); }

private:
    Network network_{testing::testNetwork()};
};

TEST_F(LookAround, ReadsTheShapeOfTheRecordsAgainstForgedMail) {
    dns().knownTexts["company.test"] = {"v=spf1 mx -all", "another=record"};
    dns().knownNames["192.0.2.10"] = {"mail.company.test"};
    dns().knownAddresses["mail.company.test"] = {"192.0.2.10"};

    const More seen = look(factsOf(EndpointState::Open));

    EXPECT_EQ(seen.proof.spf, Proof::Present);
    EXPECT_EQ(seen.proof.dmarc, Proof::Missing);
    EXPECT_EQ(seen.proof.reverseName, Proof::Fits);
}

TEST_F(LookAround, TellsTwoRecordsAndANameThatLeadsElsewhereAsFaults) {
    dns().knownTexts["company.test"] = {"v=spf1 mx -all", "V=SPF1 a -all"};
    dns().knownNames["192.0.2.10"] = {"host10.line.test"};
    dns().knownAddresses["host10.line.test"] = {"192.0.2.99"};

    const More seen = look(factsOf(EndpointState::Open));

    EXPECT_EQ(seen.proof.spf, Proof::Fails);
    EXPECT_EQ(seen.proof.reverseName, Proof::Fails);
}

TEST_F(LookAround, KeepsWhatNobodyAnsweredUnknown) {
    for (const auto name : {"company.test", "_dmarc.company.test", "192.0.2.10"})
        dns().failures[name] = ErrorCode::TimedOut;

    const More seen = look(factsOf(EndpointState::Open));

    EXPECT_EQ(seen.proof.spf, Proof::Unknown);
    EXPECT_EQ(seen.proof.dmarc, Proof::Unknown);
    EXPECT_EQ(seen.proof.reverseName, Proof::Unknown);
    EXPECT_EQ(seen.zone, Zone::Unknown);
}

TEST_F(LookAround, SaysThatADomainIsGoneOnlyWhereOtherNamesResolve) {
    dns().knownExistence["company.test"] = false;

    EXPECT_EQ(look(factsOf(EndpointState::NotProbed)).zone, Zone::Unknown);

    dns().knownAddresses["imap.gmail.com"] = {"192.0.2.1"};

    EXPECT_EQ(look(factsOf(EndpointState::NotProbed)).zone, Zone::Gone);

    dns().failures["company.test"] = ErrorCode::Refused;

    EXPECT_EQ(look(factsOf(EndpointState::NotProbed)).zone, Zone::Unanswered);
}

TEST_F(LookAround, TellsADomainOnHoldByItsServers) {
    dns().knownExistence["company.test"] = true;
    dns().knownNameServers["company.test"] = {"ns1.company.test", "ns2.company.test"};

    EXPECT_EQ(look(factsOf(EndpointState::NotProbed)).zone, Zone::Delegated);

    dns().knownNameServers["company.test"] = {"ns1.expired-domains.test",
                                              "ns2.expired-domains.test"};

    EXPECT_EQ(look(factsOf(EndpointState::NotProbed)).zone, Zone::OnHold);
}

TEST_F(LookAround, ConnectsToAnotherProviderWhereNoServerAnswers) {
    testing::ScriptedServer server([](testing::Peer& peer) { peer.readLine(); });
    lead("imap.gmail.com", Port{993}, server.port());

    const More seen = look(factsOf(EndpointState::TimedOut));

    ASSERT_TRUE(seen.control);
    EXPECT_EQ(seen.control->host, "imap.gmail.com");
    EXPECT_EQ(seen.control->port, Port{993});
    EXPECT_EQ(seen.control->state, More::Reach::Open);
}

TEST_F(LookAround, LeavesOtherProvidersAloneWhereTheServerAnswers) {
    EXPECT_FALSE(look(factsOf(EndpointState::Open)).control);
    EXPECT_THAT(dns().asked, Each(::testing::Not(HasSubstr("gmail"))));
}

TEST_F(LookAround, AsksForPort25OfTheExchangerAtTheCallersPlaceAlone) {
    testing::ScriptedServer server([](testing::Peer& peer) { peer.readLine(); });
    dns().knownMx["company.test"] = {{{10, "mx.company.test"}}, false, {}};
    lead("mx.company.test", Port{25}, server.port());

    EXPECT_EQ(look(factsOf(EndpointState::Open)).port25, More::Reach::Unknown);
    EXPECT_EQ(look(factsOf(EndpointState::Open), More::Place::Caller).port25, More::Reach::Open);
}

TEST_F(LookAround, SaysNothingOnItsConnections) {
    std::promise<std::string> heard;
    testing::ScriptedServer server([&](testing::Peer& peer) { heard.set_value(peer.readLine()); });
    lead("imap.gmail.com", Port{993}, server.port());

    look(factsOf(EndpointState::Refused));

    auto line = heard.get_future();
    ASSERT_EQ(line.wait_for(std::chrono::seconds(10)), std::future_status::ready);
    EXPECT_THAT(line.get(), IsEmpty());
}

TEST_F(LookAround, LetsNothingButTheDomainOut) {
    look(factsOf(EndpointState::TimedOut), More::Place::Caller);

    EXPECT_FALSE(dns().asked.empty());
    EXPECT_THAT(dns().asked, Each(::testing::Not(HasSubstr("malee"))));
    EXPECT_LE(dns().asked.size(), 11U);
}

TEST(ControlHost, IsNeverOfThePersonsOwnProvider) {
    EXPECT_EQ(controlHostFor(factsOf(EndpointState::Open)), "imap.gmail.com");
    EXPECT_EQ(controlHostFor(factsOf(EndpointState::Open, "imap.gmail.com")),
              "outlook.office365.com");

    Facts hosted = factsOf(EndpointState::NotProbed);
    Attempt mx;
    mx.source = Source::Mx;
    mx.detail = "ASPMX.L.Google.com";
    hosted.discovery.attempts = {mx};

    EXPECT_EQ(controlHostFor(hosted), "outlook.office365.com");
}

TEST(WithSeen, KeepsWhatWasWrittenDown) {
    More written;
    written.zone = Zone::Delegated;
    written.proof.spf = Proof::Fails;
    More seen;
    seen.zone = Zone::Gone;
    seen.proof.spf = Proof::Present;
    seen.proof.dmarc = Proof::Missing;
    seen.port25 = More::Reach::Silent;

    const More all = withSeen(written, seen);

    EXPECT_EQ(all.zone, Zone::Delegated);
    EXPECT_EQ(all.proof.spf, Proof::Fails);
    EXPECT_EQ(all.proof.dmarc, Proof::Missing);
    EXPECT_EQ(all.port25, More::Reach::Silent);
}

}  // namespace
}  // namespace mailadvisor::test
