#include "signs/endpoint_remark.h"
#include "signs/network_suspicion.h"
#include "probe/mail_scripts.h"
#include "probe/probe.h"
#include "support/await.h"
#include "support/temporary_folder.h"
#include "support/test_network.h"

#include <gmock/gmock.h>

#include <array>
#include <atomic>
#include <thread>

namespace mailadvisor::test {
namespace {

using namespace std::chrono_literals;
using mailadvisor::testing::TestAuthority;
using ::testing::Contains;
using ::testing::ElementsAre;

/// Servers and networks that mean no good or do not work, met over real sockets.
class HostileServer : public ::testing::Test {
protected:
    EndpointFacts probe(Protocol protocol, Port port, Security security,
                        std::chrono::milliseconds time = 5s) {
        const Target target{protocol, "localhost", port, security};
        return mailadvisor::testing::await(*network_.loop,
                                           probeEndpoint(network_, target, Deadline::in(time)));
    }

    EndpointFacts probeImap(const ScriptedServer& server, std::chrono::milliseconds time = 5s) {
        return probe(Protocol::Imap, server.port(), Security::StartTls, time);
    }

    TestAuthority authority_{};
    TlsServerSettings good_{.identity = authority_.issue()};
    mailadvisor::testing::TemporaryFolder folder_{};
    Network network_{mailadvisor::testing::testNetwork(
        folder_.write("ca.pem", mailadvisor::testing::pemOf(authority_.certificate())))};
};

TEST_F(HostileServer, IsAskedOnceMoreWhenItHasTooManyConnections) {
    std::atomic<int> visits{};
    const ScriptedServer server([&](Peer& peer) {
        if (!peer.startTls(good_)) return;
        if (++visits == 1) {
            peer.send("* BYE [UNAVAILABLE] Too many connections\r\n");
            return;
        }
        peer.send("* OK ready\r\n");
        if (!waitFor(peer, "A1 CAPABILITY")) return;
        peer.send("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nA1 OK done\r\n");
        peer.readToEnd();
    });

    const EndpointFacts facts = probe(Protocol::Imap, server.port(), Security::Tls);

    EXPECT_EQ(facts.state, EndpointState::Open);
    EXPECT_TRUE(isSafelyUsable(facts));
    EXPECT_EQ(server.connections(), 2);
}

TEST_F(HostileServer, IsLeftAloneAfterTheSecondTimeItIsBusy) {
    const ScriptedServer server([](Peer& peer) { peer.send("* BYE Too many connections\r\n"); });

    const EndpointFacts facts = probeImap(server);

    EXPECT_EQ(facts.state, EndpointState::Refused);
    EXPECT_EQ(facts.reason, Reason::ServerBusy);
    EXPECT_EQ(server.connections(), 2);
}

TEST_F(HostileServer, IsNotAskedAgainWhenItRefusesForGood) {
    const ScriptedServer server([](Peer& peer) { peer.send("* BYE not for you\r\n"); });

    EXPECT_EQ(probeImap(server).reason, Reason::ServerRefused);
    EXPECT_EQ(server.connections(), 1);
}

TEST_F(HostileServer, IsNotedWhenItsAddressesAnswerOtherwise) {
    const auto& upgrading = [this](Peer& peer) {
        peer.send("+OK\r\n");
        waitFor(peer, "CAPA");
        peer.send("+OK\r\nSTLS\r\n.\r\n");
        waitFor(peer, "STLS");
        peer.send("+OK\r\n");
        if (!peer.startTls(good_)) return;
        waitFor(peer, "CAPA");
        peer.send("+OK\r\nUSER\r\nUIDL\r\n.\r\n");
        peer.readToEnd();
    };
    const ScriptedServer one(upgrading, "127.0.0.1");
    const ScriptedServer two(
        [](Peer& peer) {
            peer.send("+OK\r\n");
            waitFor(peer, "CAPA");
            peer.send("+OK\r\nUSER\r\n.\r\n");
            peer.readToEnd();
        },
        "127.0.0.2", one.port());
    const ScriptedServer three(upgrading, "127.0.0.3", one.port());
    mailadvisor::testing::fakeResolver(network_).knownAddresses["localhost"] = {
        "127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4"};

    const EndpointFacts facts = probe(Protocol::Pop3, one.port(), Security::StartTls);

    EXPECT_TRUE(isSafelyUsable(facts));
    EXPECT_EQ(facts.address, "127.0.0.1");
    ASSERT_EQ(facts.otherAddresses.size(), 2U);
    EXPECT_EQ(facts.otherAddresses[0].reason, Reason::StartTlsNotOffered);
    EXPECT_THAT(addressesThatDiffer(facts), ElementsAre("127.0.0.2"));
    EXPECT_THAT(remarksOn(facts), Contains(EndpointRemark::AddressesDiffer));
}

TEST_F(HostileServer, IsSpokenToThroughAnAddressThatAnswers) {
    const ScriptedServer server(imapsOffering(good_, "IMAP4rev1 AUTH=PLAIN"), "127.0.0.2");
    mailadvisor::testing::fakeResolver(network_).knownAddresses["localhost"] = {"127.0.0.1",
                                                                                "127.0.0.2"};

    const EndpointFacts facts = probe(Protocol::Imap, server.port(), Security::Tls);

    EXPECT_TRUE(isSafelyUsable(facts));
    EXPECT_EQ(facts.address, "127.0.0.2");
    EXPECT_THAT(addressesThatDiffer(facts), ElementsAre("127.0.0.1"));
}

TEST_F(HostileServer, CannotSpeakALineWithoutEnd) {
    const ScriptedServer server([](Peer& peer) {
        while (peer.send(std::string(1000, 'x'))) {
        }
    });

    const EndpointFacts facts = probeImap(server);

    EXPECT_EQ(facts.reason, Reason::LineTooLong);
    EXPECT_LT(facts.duration, 1s);
}

TEST_F(HostileServer, CannotOfferCapabilitiesWithoutEnd) {
    const ScriptedServer server([this](Peer& peer) {
        if (!peer.startTls(good_)) return;
        peer.send("* OK ready\r\n");
        const std::string line = "* CAPABILITY IMAP4rev1 " + std::string(4000, 'X') + "\r\n";
        while (peer.send(line)) {
        }
    });

    EXPECT_EQ(probe(Protocol::Imap, server.port(), Security::Tls).reason, Reason::Flood);
}

TEST_F(HostileServer, CannotHoldUsWithADrip) {
    const ScriptedServer server([](Peer& peer) {
        while (peer.send("x")) std::this_thread::sleep_for(5ms);
    });

    const EndpointFacts facts = probeImap(server, 200ms);

    EXPECT_EQ(facts.state, EndpointState::TimedOut);
    EXPECT_EQ(facts.reason, Reason::NoGreeting);
    EXPECT_LT(facts.duration, 1s);
}

TEST_F(HostileServer, IsLeftWithoutWaitingForItsGoodbye) {
    const ScriptedServer server([this](Peer& peer) {
        if (!peer.startTls(good_)) return;
        peer.send("* OK ready\r\n");
        if (!waitFor(peer, "A1 CAPABILITY")) return;
        peer.send("* CAPABILITY IMAP4rev1\r\nA1 OK done\r\n");
        peer.readToEnd();
    });

    const EndpointFacts facts = probe(Protocol::Imap, server.port(), Security::Tls);

    EXPECT_EQ(facts.state, EndpointState::Open);
    EXPECT_LT(facts.duration, 1s);
}

TEST_F(HostileServer, LosesTheConnectionInTheMiddleOfALine) {
    for (const bool isReset : {false, true}) {
        const ScriptedServer server([&](Peer& peer) {
            peer.send("* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n");
            peer.readLine();
            peer.send("A1 O");
            if (isReset) peer.reset();
        });

        const EndpointFacts facts = probeImap(server);

        EXPECT_EQ(facts.state, EndpointState::Garbled);
        EXPECT_EQ(facts.reason, Reason::ConnectionLost);
    }
}

TEST_F(HostileServer, CannotStallTheHandshake) {
    const ScriptedServer server([](Peer& peer) {
        peer.read(1);
        peer.send(std::string_view("\x16\x03\x03\x00\x7a\x02\x00\x00\x76", 9));  // some ServerHello
        peer.readToEnd();
    });

    const EndpointFacts facts = probe(Protocol::Imap, server.port(), Security::Tls, 200ms);

    EXPECT_EQ(facts.state, EndpointState::TlsFailed);
    EXPECT_EQ(facts.reason, Reason::TlsTimedOut);
}

TEST_F(HostileServer, CannotKeepUsBusyWithKeyUpdates) {
    const ScriptedServer server([this](Peer& peer) {
        if (!peer.startTls(good_)) return;
        while (SSL_key_update(peer.tls(), SSL_KEY_UPDATE_REQUESTED) == 1 &&
               SSL_do_handshake(peer.tls()) == 1) {
        }
    });

    const EndpointFacts facts = probe(Protocol::Imap, server.port(), Security::Tls, 500ms);

    EXPECT_FALSE(isSafelyUsable(facts));
    EXPECT_TRUE(facts.state == EndpointState::TimedOut || facts.state == EndpointState::Garbled);
}

TEST_F(HostileServer, MaySendAThousandTickets) {
    const ScriptedServer server([this](Peer& peer) {
        if (!peer.startTls(good_)) return;
        for (int i = 0; i < 1000; ++i) {
            SSL_new_session_ticket(peer.tls());
            SSL_do_handshake(peer.tls());
        }
        peer.send("* OK ready\r\n");
        if (!waitFor(peer, "A1 CAPABILITY")) return;
        peer.send("* CAPABILITY IMAP4rev1\r\nA1 OK done\r\n");
        peer.readToEnd();
    });

    EXPECT_TRUE(isSafelyUsable(probe(Protocol::Imap, server.port(), Security::Tls)));
}

TEST_F(HostileServer, DowngradesTheSignInAndIsToldOn) {
    const ScriptedServer server([this](Peer& peer) {
        peer.send("* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED AUTH=SCRAM-SHA-256] hi\r\n");
        waitFor(peer, "A1 STARTTLS");
        peer.send("A1 OK begin\r\n");
        if (!peer.startTls(good_)) return;
        waitFor(peer, "A2 CAPABILITY");
        peer.send("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nA2 OK done\r\n");
        peer.readToEnd();
    });

    const EndpointFacts facts = probeImap(server);

    EXPECT_THAT(facts.auth.valueOr({}), ElementsAre("PLAIN", "LOGIN-COMMAND"));
    EXPECT_THAT(remarksOn(facts), Contains(EndpointRemark::MethodsVanish));
}

TEST_F(HostileServer, IsNeverATerminalsMaster) {
    const ScriptedServer server([this](Peer& peer) {
        if (!peer.startTls(good_)) return;
        peer.send("* OK [ALERT] \x1b[31mred \xe2\x80\xae back" + std::string(5000, 'a') + "\r\n");
        if (!waitFor(peer, "A1 CAPABILITY")) return;
        peer.send("* CAPABILITY IMAP4rev1\r\nA1 OK done\r\n");
        peer.readToEnd();
    });

    const EndpointFacts facts = probe(Protocol::Imap, server.port(), Security::Tls);

    ASSERT_EQ(facts.alerts.size(), 1U);
    for (const std::string& text : {facts.alerts[0], facts.greeting.valueOr("")}) {
        EXPECT_EQ(text.find('\x1b'), std::string::npos);
        EXPECT_EQ(text.find("\xe2\x80\xae"), std::string::npos);
        EXPECT_LE(text.size(), 300U);
    }
}

TEST_F(HostileServer, IsOneAndTheSameBehindACaptivePortal) {
    const ScriptedServer portal([](Peer& peer) {
        peer.send("HTTP/1.1 302 Found\r\nLocation: http://login.hotel.test/\r\n\r\n");
        peer.readToEnd();
    });
    Facts facts;
    facts.endpoints = {probe(Protocol::Imap, portal.port(), Security::Tls),
                       probe(Protocol::Imap, portal.port(), Security::StartTls),
                       probe(Protocol::Pop3, portal.port(), Security::StartTls),
                       probe(Protocol::Smtp, portal.port(), Security::StartTls)};
    // One portal plays all ports; the report is about those they stand for.
    const std::array standardPorts{Port{993}, Port{143}, Port{110}, Port{587}};
    for (std::size_t i = 0; i < standardPorts.size(); ++i)
        facts.endpoints[i].port = standardPorts[i];

    for (const auto& endpoint : facts.endpoints) {
        EXPECT_EQ(endpoint.reason, Reason::WrongProtocol);
        EXPECT_EQ(endpoint.greeting.valueOr(""), "HTTP/1.1 302 Found");
    }
    const auto suspicions = suspicionsOf(facts);
    ASSERT_EQ(suspicions.size(), 1U);
    EXPECT_EQ(suspicions[0].kind, Suspicion::CaptivePortal);
}

}  // namespace
}  // namespace mailadvisor::test
