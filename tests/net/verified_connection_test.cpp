#include "net/connection.h"

#include "support/await.h"
#include "support/scripted_server.h"
#include "support/temporary_folder.h"
#include "support/test_network.h"

#include <gtest/gtest.h>

#include <future>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::await;
using testing::Peer;
using testing::ScriptedServer;
using testing::TestAuthority;
using testing::TlsServerSettings;

/// What the server got, and its own view of the session.
struct ServerView {
    std::string line{};
    std::string exporter{};
    std::string finished{};
};

class VerifiedConnectionTest : public ::testing::Test {
protected:
    ServerView speak(int version, std::string& binding) {
        TlsServerSettings settings;
        settings.identity = authority_.issue();
        settings.minVersion = version;
        settings.maxVersion = version;
        std::promise<ServerView> promise;
        const ScriptedServer server([&](Peer& peer) {
            ServerView view;
            if (peer.startTls(settings)) {
                view.line = peer.readLine();
                view.exporter.resize(32);
                SSL_export_keying_material(peer.tls(),
                                           reinterpret_cast<unsigned char*>(view.exporter.data()),
                                           32, "EXPORTER-Channel-Binding", 24, nullptr, 0, 0);
                view.finished.resize(64);
                view.finished.resize(SSL_get_peer_finished(peer.tls(), view.finished.data(), 64));
            }
            promise.set_value(view);
        });
        ConnectionFailure failure{};
        const auto connection = await(
            *network_.loop,
            Connection::open(network_, "localhost", server.port(), Deadline::in(5s), failure));
        await(*network_.loop, connection->startTls("localhost", Deadline::in(5s)));
        auto verified = VerifiedConnection::from(*connection);
        if (!verified) return {};
        binding = verified->channelBinding();
        Secret secret(std::string("A LOGIN alice hunter2\r\n"));
        await(*network_.loop, verified->writeSecret(std::move(secret), Deadline::in(5s)));
        return promise.get_future().get();
    }

    testing::TemporaryFolder folder_{};
    TestAuthority authority_{};
    Network network_{
        testing::testNetwork(folder_.write("ca.pem", testing::pemOf(authority_.certificate())))};
};

TEST_F(VerifiedConnectionTest, WritesASecretAndBindsToTheSessionOnTls13) {
    std::string binding;

    const ServerView view = speak(TLS1_3_VERSION, binding);

    EXPECT_EQ(view.line, "A LOGIN alice hunter2");
    EXPECT_EQ(binding, view.exporter);
    EXPECT_EQ(binding.size(), 32U);
}

TEST_F(VerifiedConnectionTest, BindsWithTheFinishedMessageOnTls12) {
    std::string binding;

    const ServerView view = speak(TLS1_2_VERSION, binding);

    EXPECT_EQ(view.line, "A LOGIN alice hunter2");
    EXPECT_EQ(binding, view.finished);
    EXPECT_EQ(binding.size(), 12U);
}

TEST_F(VerifiedConnectionTest, IsNotMadeBeforeTheHandshakeOrFromAnUnverifiedOne) {
    TlsServerSettings settings;
    settings.identity = testing::selfSigned();
    const ScriptedServer server([&](Peer& peer) {
        if (peer.startTls(settings)) peer.readToEnd();
    });
    ConnectionFailure failure{};
    const auto connection =
        await(*network_.loop,
              Connection::open(network_, "localhost", server.port(), Deadline::in(5s), failure));

    EXPECT_FALSE(VerifiedConnection::from(*connection));
    await(*network_.loop, connection->startTls("localhost", Deadline::in(5s)));
    EXPECT_TRUE(connection->observation().isDone);
    EXPECT_FALSE(VerifiedConnection::from(*connection));
}

}  // namespace
}  // namespace mailadvisor
