#include "net/connection.h"

#include "support/await.h"
#include "support/scripted_server.h"
#include "support/temporary_folder.h"
#include "support/test_network.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::await;
using testing::Peer;
using testing::ScriptedServer;
using testing::TestAuthority;
using testing::TlsServerSettings;

/// Servers that do TLS wrongly, badly or not at all.
class HostileTls : public ::testing::Test {
protected:
    /// The end of a handshake, begun at once or after a STARTTLS dialogue.
    ConnectionFailure shakeHands(const ScriptedServer& server, bool isStartTls,
                                 std::chrono::milliseconds time = 5s) {
        ConnectionFailure failure{};
        connection_ = await(*network_.loop, Connection::open(network_, "localhost", server.port(),
                                                             Deadline::in(5s), failure));
        if (isStartTls) {
            await(*network_.loop, connection_->write("A STARTTLS\r\n", Deadline::in(5s)));
            await(*network_.loop, connection_->read(Deadline::in(5s), failure));
        }
        return await(*network_.loop, connection_->startTls("localhost", Deadline::in(time)));
    }

    TlsServerSettings settings() const {
        TlsServerSettings settings;
        settings.identity = authority_.issue();
        return settings;
    }

    ConnectionFailure shakeHandsWith(const TlsServerSettings& settings) {
        const ScriptedServer server([settings](Peer& peer) {
            if (peer.startTls(settings)) peer.readToEnd();
        });
        return shakeHands(server, false);
    }

    const TlsObservation& seen() const { return connection_->observation(); }

    testing::TemporaryFolder folder_{};
    TestAuthority authority_{};
    Network network_{
        testing::testNetwork(folder_.write("ca.pem", testing::pemOf(authority_.certificate())))};
    std::unique_ptr<Connection> connection_{};
};

TEST_F(HostileTls, SeesAnHonestStartTlsThrough) {
    const TlsServerSettings good = settings();
    const ScriptedServer server([good](Peer& peer) {
        peer.readLine();
        peer.send("A OK begin\r\n");
        if (peer.startTls(good)) peer.readToEnd();
    });

    EXPECT_EQ(shakeHands(server, true), ConnectionFailure::None);

    EXPECT_TRUE(seen().isVerified());
}

TEST_F(HostileTls, RefusesPlaintextWaitingAfterStartTls) {
    std::atomic<bool> isInjected{};
    const ScriptedServer server([&](Peer& peer) {
        peer.readLine();
        peer.send("A OK begin\r\n");
        peer.send("* CAPABILITY IMAP4rev1 INJECTED\r\n");
        isInjected = true;
        peer.readToEnd();
    });
    ConnectionFailure failure{};
    connection_ = await(*network_.loop, Connection::open(network_, "localhost", server.port(),
                                                         Deadline::in(5s), failure));
    await(*network_.loop, connection_->write("A STARTTLS\r\n", Deadline::in(5s)));
    while (!isInjected) std::this_thread::yield();

    // Whether it came with the reply or waits in the socket, no ClientHello may follow.
    const std::string reply = await(*network_.loop, connection_->read(Deadline::in(5s), failure));
    const bool isWithReply = reply.find("INJECTED") != std::string::npos;
    const ConnectionFailure end =
        isWithReply ? ConnectionFailure::DataAfterStartTls
                    : await(*network_.loop, connection_->startTls("localhost", Deadline::in(5s)));

    EXPECT_EQ(end, ConnectionFailure::DataAfterStartTls);
}

TEST_F(HostileTls, FindsWaitingPlaintextWithoutReadingIt) {
    const ScriptedServer server([](Peer& peer) {
        peer.send("x");
        peer.readToEnd();
    });
    ConnectionFailure failure{};
    connection_ = await(*network_.loop, Connection::open(network_, "localhost", server.port(),
                                                         Deadline::in(5s), failure));
    await(*network_.loop, connection_->write("A STARTTLS\r\n", Deadline::in(5s)));

    EXPECT_EQ(await(*network_.loop, connection_->startTls("localhost", Deadline::in(5s))),
              ConnectionFailure::DataAfterStartTls);
    EXPECT_FALSE(seen().isDone);
}

TEST_F(HostileTls, DoesNotWaitForMoreAfterASinglePlaintextByte) {
    const ScriptedServer server([](Peer& peer) {
        peer.readLine();
        peer.send("A OK begin\r\n");
        peer.readLine();
        peer.send("*");
        peer.readToEnd();
    });

    EXPECT_EQ(shakeHands(server, true, 1s), ConnectionFailure::DataAfterStartTls);
}

TEST_F(HostileTls, TakesPlaintextInsteadOfTheHandshakeForAnInjectionToo) {
    const ScriptedServer server([](Peer& peer) {
        peer.readLine();
        peer.send("A OK begin\r\n");
        peer.readLine();  // some of the ClientHello
        peer.send("* OK [ALERT] late injection, longer than a record header\r\n");
        peer.readToEnd();
    });

    EXPECT_EQ(shakeHands(server, true), ConnectionFailure::DataAfterStartTls);
}

TEST_F(HostileTls, KeepsWhatAPlainServerSaysOnATlsPort) {
    const ScriptedServer server([](Peer& peer) {
        peer.send("HTTP/1.1 400 Bad Request\r\n\r\n");
        peer.readToEnd();
    });

    EXPECT_EQ(shakeHands(server, false), ConnectionFailure::NotTls);

    EXPECT_NE(seen().error, "");
    EXPECT_EQ(seen().plaintext, "HTTP/1.1 400 Bad Request");
}

TEST_F(HostileTls, EndsAStalledHandshakeAtTheDeadline) {
    const ScriptedServer server([](Peer& peer) { peer.readToEnd(); });

    EXPECT_EQ(shakeHands(server, false, 50ms), ConnectionFailure::TlsTimedOut);
    EXPECT_FALSE(seen().isVerified());
}

TEST_F(HostileTls, EndsAHandshakeThatTheServerDrops) {
    const ScriptedServer server([](Peer& peer) { peer.send("\x16\x03\x03"); });

    EXPECT_EQ(shakeHands(server, false), ConnectionFailure::TlsFailed);
}

TEST_F(HostileTls, SeesOldVersionsButDoesNotVerifyThem) {
    TlsServerSettings old = settings();
    for (const auto& [version, name] :
         {std::pair{TLS1_VERSION, "TLSv1"}, std::pair{TLS1_1_VERSION, "TLSv1.1"}}) {
        old.minVersion = version;
        old.maxVersion = version;

        EXPECT_EQ(shakeHandsWith(old), ConnectionFailure::None) << name;

        EXPECT_TRUE(seen().isDone) << name;
        EXPECT_EQ(seen().version, name);
        EXPECT_TRUE(seen().nameMatches) << name;
        EXPECT_FALSE(seen().isVerified()) << name;
    }
}

TEST_F(HostileTls, TellsATooOldServerFromABrokenOne) {
    const ScriptedServer server([](Peer& peer) {
        peer.send(std::string_view("\x15\x03\x01\x00\x02\x02\x46", 7));  // alert protocol_version
        peer.readToEnd();
    });

    EXPECT_EQ(shakeHands(server, false), ConnectionFailure::TlsTooOld);
}

TEST_F(HostileTls, DoesNotVerifyAKeyExchangeWithoutForwardSecrecy) {
    testing::CertificateRequest request;
    request.rsaBits = 2048;
    TlsServerSettings weak;
    weak.identity = authority_.issue(request);
    weak.maxVersion = TLS1_2_VERSION;
    weak.ciphers = "kRSA:@SECLEVEL=0";

    EXPECT_EQ(shakeHandsWith(weak), ConnectionFailure::None);

    EXPECT_TRUE(seen().isWeak);
    EXPECT_FALSE(seen().isVerified());
}

TEST_F(HostileTls, RefusesAFloodOfCertificates) {
    TlsServerSettings flood = settings();
    const TestAuthority below = authority_.intermediate(std::string(60, 'x'));
    flood.identity.intermediates.assign(300, below.certificate());

    EXPECT_EQ(shakeHandsWith(flood), ConnectionFailure::TlsFailed);
}

TEST_F(HostileTls, KeepsWhatTheServerWroteIntoItsCertificateHarmless) {
    testing::CertificateRequest request;
    request.commonName =
        "\x1b[31mevil\xe2\x80\xae"
        "gnp";
    TlsServerSettings evil;
    evil.identity = authority_.issue(request);

    shakeHandsWith(evil);

    EXPECT_EQ(seen().chain.at(0).subject.find('\x1b'), std::string::npos);
    EXPECT_EQ(seen().chain.at(0).subject.find("\xe2\x80\xae"), std::string::npos);
}

}  // namespace
}  // namespace mailadvisor
