#include "net/connection.h"
#include "net/event_loop.h"
#include "net/https_client.h"
#include "net/task_group.h"
#include "support/await.h"
#include "support/scripted_server.h"
#include "support/temporary_folder.h"
#include "support/test_network.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::Peer;
using testing::ScriptedServer;
using testing::TestAuthority;
using testing::TlsServerSettings;

constexpr std::chrono::seconds patience{4};

/// Chooses HTTP/2 where it is offered (RFC 7301).
int chooseHttp2(SSL*, const unsigned char** chosen, unsigned char* size,
                const unsigned char* offered, unsigned length, void*) {
    static const unsigned char h2[] = {'\x02', 'h', '2'};
    unsigned char* found = nullptr;
    if (SSL_select_next_proto(&found, size, h2, sizeof h2, offered, length) !=
        OPENSSL_NPN_NEGOTIATED) {
        return SSL_TLSEXT_ERR_NOACK;
    }
    *chosen = found;
    return SSL_TLSEXT_ERR_OK;
}

/// The longest time in which the loop did nothing for anybody else.
Task<void> measureGaps(const bool& isOver, std::chrono::milliseconds& longest) {
    auto last = Deadline::Clock::now();
    while (!isOver) {
        co_await sleepUntil(Deadline::in(5ms));
        const auto now = Deadline::Clock::now();
        longest =
            std::max(longest, std::chrono::duration_cast<std::chrono::milliseconds>(now - last));
        last = now;
    }
}

/// Servers that stream what means nothing, as fast as they can, for as long as they are listened
/// to.
class Flood : public ::testing::Test {
protected:
    /// Asks the flooding server over HTTPS or as a mail server, and says how long the loop stood
    /// still meanwhile.
    void listen(const ScriptedServer& server, bool isMail) {
        const auto start = Deadline::Clock::now();
        bool isOver = false;
        const auto ask = [&]() -> Task<void> {
            if (isMail) {
                co_await mail(server.port());
            } else {
                co_await web(server.port());
            }
            isOver = true;
        };
        std::vector<Task<void>> tasks;
        tasks.push_back(measureGaps(isOver, longestGap_));
        tasks.push_back(ask());
        network_.loop->run(runAll(std::move(tasks)));
        took_ = Deadline::Clock::now() - start;
    }

    Task<void> web(Port port) {
        const std::string url = "https://localhost:" + std::to_string(port.value) + "/";
        answer_ = co_await network_.https->get(url, Deadline::in(patience));
    }

    Task<void> mail(Port port) {
        ConnectionFailure failure{};
        const auto connection =
            co_await Connection::open(network_, "localhost", port, Deadline::in(patience), failure);
        if (connection) co_await connection->startTls("localhost", Deadline::in(patience));
    }

    testing::TemporaryFolder folder_{};
    TestAuthority authority_{};
    TlsServerSettings good_{.identity = authority_.issue()};
    Network network_{
        testing::testNetwork(folder_.write("ca.pem", testing::pemOf(authority_.certificate())))};
    HttpResponse answer_{};
    std::chrono::milliseconds longestGap_{};
    Deadline::Clock::duration took_{};
};

/// A full record of HelloRequest messages, which a client skips in the middle of a handshake.
std::string helloRequests() {
    const std::string body(16 * 1024, '\0');
    return std::string("\x16\x03\x03\x40\x00", 5) + body;
}

TEST_F(Flood, OfHelloRequestsHoldsNeitherTheCallNorTheLoop) {
    const std::string record = helloRequests();
    const ScriptedServer server([record](Peer& peer) {
        while (peer.send(record)) {
        }
    });

    for (const bool isMail : {false, true}) {
        longestGap_ = {};
        listen(server, isMail);

        EXPECT_LT(longestGap_, 1s) << isMail;
        EXPECT_LT(took_, patience + 2s) << isMail;
    }
    EXPECT_NE(answer_.failure, HttpFailure::None);
}

TEST_F(Flood, OfSessionTicketsAndKeyUpdatesHoldsNeitherTheCallNorTheLoop) {
    const TlsServerSettings settings = good_;
    const ScriptedServer server([settings](Peer& peer) {
        if (!peer.startTls(settings)) return;
        while (SSL_key_update(peer.tls(), SSL_KEY_UPDATE_NOT_REQUESTED) == 1 &&
               SSL_do_handshake(peer.tls()) == 1 && SSL_new_session_ticket(peer.tls()) == 1) {
        }
    });

    listen(server, false);

    EXPECT_NE(answer_.failure, HttpFailure::None);
    EXPECT_LT(longestGap_, 1s);
    EXPECT_LT(took_, patience + 2s);
}

TEST_F(Flood, OfEmptyHttp2FramesIsNotInvited) {
    const TlsServerSettings settings = good_;
    std::atomic<bool> isHttp2{};
    const ScriptedServer server([&](Peer& peer) {
        if (!peer.startTls(settings, &chooseHttp2)) return;
        const unsigned char* chosen = nullptr;
        unsigned length = 0;
        SSL_get0_alpn_selected(peer.tls(), &chosen, &length);
        isHttp2 = length == 2;
        if (!isHttp2) {
            while (!peer.readLine().empty()) {
            }
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
            return;
        }
        const std::string settingsFrame("\0\0\0\x04\0\0\0\0\0", 9);
        const std::string headers("\0\0\x01\x01\x04\0\0\0\x01\x88", 10);  // :status 200
        std::string empty;
        for (int i = 0; i < 1000; ++i) empty += std::string("\0\0\0\0\0\0\0\0\x01", 9);
        peer.send(settingsFrame + headers);
        while (peer.send(empty)) {
        }
    });

    listen(server, false);

    EXPECT_FALSE(isHttp2);
    EXPECT_EQ(answer_.body, "hi");
    EXPECT_LT(longestGap_, 1s);
}

TEST_F(Flood, OfEndlessChunkExtensionsEndsAtTheDeadlineWhileOthersGoOn) {
    const TlsServerSettings settings = good_;
    for (const bool isEncrypted : {true, false}) {
        const ScriptedServer server([&](Peer& peer) {
            if (isEncrypted && !peer.startTls(settings)) return;
            while (!peer.readLine().empty()) {
            }
            peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;");
            const std::string extension(64 * 1024, 'x');
            while (peer.send(extension)) {
            }
        });
        const std::string url = (isEncrypted ? "https" : "http") + std::string("://localhost:") +
                                std::to_string(server.port().value) + "/";
        const auto start = Deadline::Clock::now();
        bool isOver = false;
        longestGap_ = {};
        const auto ask = [&]() -> Task<void> {
            answer_ = co_await network_.https->get(url, Deadline::in(1s));
            isOver = true;
        };
        std::vector<Task<void>> tasks;
        tasks.push_back(measureGaps(isOver, longestGap_));
        tasks.push_back(ask());
        network_.loop->run(runAll(std::move(tasks)));

        EXPECT_NE(answer_.failure, HttpFailure::None);
        EXPECT_LT(longestGap_, 1s);
        EXPECT_LT(Deadline::Clock::now() - start, 4s);
    }
}

}  // namespace
}  // namespace mailadvisor
