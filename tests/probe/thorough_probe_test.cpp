#include "probe/mail_scripts.h"
#include "probe/probe.h"
#include "probe/site.h"
#include "support/await.h"
#include "support/temporary_folder.h"
#include "support/test_certificates.h"
#include "support/test_network.h"

#include <gmock/gmock.h>

namespace mailadvisor::test {
namespace {

using namespace std::chrono_literals;
using ::testing::Contains;
using testing::SilentPort;
using testing::TemporaryFolder;
using testing::TestAuthority;

class ThoroughProbe : public ::testing::Test {
protected:
    EndpointFacts probe(const Target& target, std::chrono::milliseconds time = 5s,
                        ProbeDepth depth = ProbeDepth::Thorough) {
        return testing::await(*network_.loop,
                              probeEndpoint(network_, target, Deadline::in(time), depth));
    }
    EndpointFacts probeImaps(Port port) {
        return probe({Protocol::Imap, "localhost", port, Security::Tls});
    }
    TlsServerSettings from(int leastVersion) {
        TlsServerSettings settings = good_;
        settings.minVersion = leastVersion;
        return settings;
    }

    TestAuthority authority_{};
    TlsServerSettings good_{.identity = authority_.issue()};
    TemporaryFolder folder_{};
    Network network_{
        testing::testNetwork(folder_.write("ca.pem", testing::pemOf(authority_.certificate())))};
};

TEST_F(ThoroughProbe, SeesThatAServerStillTakesOldTls) {
    ScriptedServer server(imapsOffering(from(TLS1_VERSION), "IMAP4rev1 AUTH=PLAIN"));

    const EndpointFacts facts = probeImaps(server.port());

    EXPECT_EQ(facts.acceptsOldTls, Fact<bool>::known(true));
    ASSERT_TRUE(facts.tls.isKnown());
    EXPECT_EQ(facts.tls->version, "TLSv1.3");
    EXPECT_TRUE(facts.tls->verified);
}

TEST_F(ThoroughProbe, SeesThatAServerTakesNoOldTls) {
    ScriptedServer server(imapsOffering(from(TLS1_2_VERSION), "IMAP4rev1 AUTH=PLAIN"));

    EXPECT_EQ(probeImaps(server.port()).acceptsOldTls, Fact<bool>::known(false));
}

TEST_F(ThoroughProbe, AsksForOldTlsBehindAnUpgradeToo) {
    ScriptedServer server([this](Peer& peer) {
        peer.send("+OK ready\r\n");
        waitFor(peer, "CAPA");
        peer.send("+OK\r\nSTLS\r\nUIDL\r\n.\r\n");
        waitFor(peer, "STLS");
        peer.send("+OK go\r\n");
        if (!peer.startTls(from(TLS1_1_VERSION))) return;
        waitFor(peer, "CAPA");
        peer.send("+OK\r\nUSER\r\nUIDL\r\n.\r\n");
        peer.readToEnd();
    });

    const auto facts = probe({Protocol::Pop3, "localhost", server.port(), Security::StartTls});

    EXPECT_EQ(facts.acceptsOldTls, Fact<bool>::known(true));
    EXPECT_EQ(facts.state, EndpointState::Open);
}

TEST_F(ThoroughProbe, LeavesOldTlsAloneInAUsualLook) {
    ScriptedServer server(imapsOffering(from(TLS1_VERSION), "IMAP4rev1"));

    const auto facts =
        probe({Protocol::Imap, "localhost", server.port(), Security::Tls}, 5s, ProbeDepth::Usual);

    EXPECT_EQ(facts.acceptsOldTls.isKnown(), false);
    EXPECT_EQ(server.connections(), 1);
}

/// A DNS that does not answer the first question.
class SleepyResolver : public testing::FakeResolver {
public:
    Task<Result<std::vector<std::string>>> addresses(std::string host, Deadline deadline) override {
        const bool isAsleep = asked.empty();
        auto answer = co_await FakeResolver::addresses(std::move(host), deadline);
        if (isAsleep) co_return Unexpected{{ErrorCode::Unreachable, "", {}, {}}};
        co_return answer;
    }
};

TEST_F(ThoroughProbe, AsksOnceMoreBeforeSilenceCounts) {
    ScriptedServer server(imapsOffering(good_, "IMAP4rev1"));
    const auto wakeAndProbe = [&](ProbeDepth depth) {
        auto resolver = std::make_unique<SleepyResolver>();
        resolver->knownAddresses["localhost"] = {"127.0.0.1"};
        network_.resolver = std::move(resolver);
        return probe({Protocol::Imap, "localhost", server.port(), Security::Tls}, 5s, depth);
    };

    EXPECT_EQ(wakeAndProbe(ProbeDepth::Thorough).state, EndpointState::Open);
    EXPECT_EQ(wakeAndProbe(ProbeDepth::Usual).reason, Reason::DnsFailed);
}

TEST_F(ThoroughProbe, BelievesASilenceOfTwoLooks) {
    SilentPort server("127.0.0.1");

    const auto facts = probe({Protocol::Imap, "localhost", server.port(), Security::Tls}, 20s);

    EXPECT_EQ(facts.state, EndpointState::TimedOut);
    EXPECT_EQ(facts.reason, Reason::ConnectionTimedOut);
}

class Site : public ThoroughProbe {
protected:
    SiteFacts look(Port port) {
        testing::fakeResolver(network_).knownAddresses["127.0.0.1"] = {"127.0.0.1"};
        network_.options.connectTo = {
            *ConnectTo::parse("localhost:443:127.0.0.1:" + std::to_string(port.value))};
        return testing::await(*network_.loop, lookAtSite(network_, "localhost", Deadline::in(20s)));
    }
};

TEST_F(Site, ShowsItsCertificateAndWhatIsWrongWithIt) {
    const auto expired = authority_.issue({.daysSinceStart = 3, .daysUntilEnd = -1});
    ScriptedServer server([&](Peer& peer) {
        if (peer.startTls({.identity = expired})) peer.readToEnd();
    });

    const auto site = look(server.port());

    EXPECT_EQ(site.host, "localhost");
    EXPECT_EQ(site.state, EndpointState::Open);
    ASSERT_TRUE(site.tls.isKnown());
    EXPECT_THAT(site.tls->problems, Contains(TlsProblem::Expired));
}

TEST_F(Site, SaysThatItIsClosed) {
    const auto site = look(testing::closedPort());

    EXPECT_EQ(site.state, EndpointState::Refused);
    EXPECT_EQ(site.reason, Reason::ConnectionRefused);
    EXPECT_EQ(site.tls, Fact<TlsFacts>::unknown(Unknown::Refused));
}

TEST_F(Site, SaysThatItsNameLeadsNowhere) {
    const auto site =
        testing::await(*network_.loop, lookAtSite(network_, "nowhere.example", Deadline::in(5s)));

    EXPECT_EQ(site.reason, Reason::NameNotFound);
}

}  // namespace
}  // namespace mailadvisor::test
