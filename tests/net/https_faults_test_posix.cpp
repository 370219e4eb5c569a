#include "net/https_client.h"

#include "support/await.h"
#include "support/scripted_server.h"
#include "support/temporary_folder.h"
#include "support/test_network.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::await;
using testing::CertificateRequest;
using testing::Peer;
using testing::ScriptedServer;
using testing::TestAuthority;
using testing::TlsServerSettings;

/// Web servers that no real nginx would be.
class HttpsFaults : public ::testing::Test {
protected:
    HttpResponse get(Port port, std::chrono::milliseconds time = 5s) {
        const std::string url = "https://localhost:" + std::to_string(port.value) + "/";
        return await(*network_.loop, network_.https->get(url, Deadline::in(time)));
    }

    /// A server that answers every request with these bytes.
    ScriptedServer::Script answering(std::string bytes) const {
        TlsServerSettings settings;
        settings.identity = identity_;
        return [settings, bytes = std::move(bytes)](Peer& peer) {
            if (!peer.startTls(settings)) return;
            while (!peer.readLine().empty()) {
            }
            peer.send(bytes);
        };
    }

    testing::TemporaryFolder folder_{};
    TestAuthority authority_{};
    testing::Identity identity_{authority_.issue()};
    Network network_{
        testing::testNetwork(folder_.write("ca.pem", testing::pemOf(authority_.certificate())))};
};

TEST_F(HttpsFaults, TellsAClosedPort) {
    EXPECT_EQ(get(testing::closedPort()).failure, HttpFailure::ConnectionRefused);
}

TEST_F(HttpsFaults, TellsASilentNetworkFromASilentServer) {
    const testing::SilentPort nobody("127.0.0.1");
    const ScriptedServer silent([](Peer& peer) { peer.readToEnd(); });

    EXPECT_EQ(get(nobody.port(), 200ms).failure, HttpFailure::ConnectionTimedOut);
    EXPECT_EQ(get(silent.port(), 200ms).failure, HttpFailure::DeadlineReached);
}

TEST_F(HttpsFaults, EndsASlowBodyAtTheDeadline) {
    TlsServerSettings settings;
    settings.identity = identity_;
    const ScriptedServer slow([settings](Peer& peer) {
        if (!peer.startTls(settings)) return;
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<client");
        peer.readToEnd();
    });

    const HttpResponse answer = get(slow.port(), 200ms);

    EXPECT_EQ(answer.failure, HttpFailure::DeadlineReached);
    EXPECT_EQ(answer.body, "");
}

TEST_F(HttpsFaults, RefusesEndlessHeaders) {
    const ScriptedServer server(answering("HTTP/1.1 200 OK\r\n" + [] {
        std::string headers;
        for (int i = 0; i < 400; ++i) headers += "X-Filler: " + std::string(60, 'x') + "\r\n";
        return headers;
    }() + "\r\n"));

    EXPECT_EQ(get(server.port()).failure, HttpFailure::Garbled);
}

TEST_F(HttpsFaults, RefusesWhatIsNoHttp) {
    const ScriptedServer mail(answering("* OK IMAP4rev1 ready\r\n"));
    const ScriptedServer empty(answering(""));
    const ScriptedServer cut(answering("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"));

    EXPECT_EQ(get(mail.port()).failure, HttpFailure::Garbled);
    EXPECT_EQ(get(empty.port()).failure, HttpFailure::Garbled);
    EXPECT_EQ(get(cut.port()).failure, HttpFailure::Garbled);
}

TEST_F(HttpsFaults, TellsAFailedHandshakeFromABadCertificate) {
    const ScriptedServer plain([](Peer& peer) { peer.send("HTTP/1.0 400 Bad Request\r\n\r\n"); });
    identity_ = testing::selfSigned();
    const ScriptedServer selfSigned(answering("HTTP/1.1 200 OK\r\n\r\n"));
    testing::CertificateRequest request;
    request.daysSinceStart = 60;
    request.daysUntilEnd = -1;
    identity_ = authority_.issue(request);
    const ScriptedServer expired(answering("HTTP/1.1 200 OK\r\n\r\n"));

    EXPECT_EQ(get(plain.port()).failure, HttpFailure::TlsHandshakeFailed);
    EXPECT_EQ(get(selfSigned.port()).failure, HttpFailure::CertificateNotTrusted);
    EXPECT_EQ(get(expired.port()).failure, HttpFailure::CertificateNotTrusted);
    EXPECT_EQ(get(expired.port()).detail, "certificate has expired");
}

TEST_F(HttpsFaults, NeverTakesTheCommonNameForTheHost) {
    testing::CertificateRequest request;
    request.commonName = "localhost";
    request.alternativeNames = "";
    identity_ = authority_.issue(request);
    const ScriptedServer server(answering("HTTP/1.1 200 OK\r\n\r\n"));

    EXPECT_EQ(get(server.port()).failure, HttpFailure::CertificateNotTrusted);
}

TEST_F(HttpsFaults, KeepsTheStatusOfALargeErrorPage) {
    const ScriptedServer server(
        answering("HTTP/1.1 404 Not Found\r\n\r\n" + std::string(200 * 1024, 'x')));

    const HttpResponse answer = get(server.port());

    EXPECT_EQ(answer.failure, HttpFailure::None);
    EXPECT_EQ(answer.status, 404);
    EXPECT_LE(answer.body.size(), maxHttpBody);
}

TEST_F(HttpsFaults, TellsWhatTheResolverSaid) {
    auto& failures = testing::fakeResolver(network_).failures;
    failures["broken.example.org"] = ErrorCode::Refused;
    failures["slow.example.org"] = ErrorCode::TimedOut;
    const auto failureOf = [&](const std::string& url) {
        return await(*network_.loop, network_.https->get(url, Deadline::in(5s))).failure;
    };

    EXPECT_EQ(failureOf("https://nowhere.example.org/"), HttpFailure::NameNotFound);
    EXPECT_EQ(failureOf("https://broken.example.org/"), HttpFailure::DnsFailed);
    EXPECT_EQ(failureOf("https://slow.example.org/"), HttpFailure::DeadlineReached);
}

TEST_F(HttpsFaults, RefusesUrlsThatAreNoneOfOurs) {
    for (const char* url :
         {"", "localhost", "ftp://localhost/", "file:///etc/passwd", "https://user@localhost/",
          "https://local host/", "https://localhost:99999/", "https://localhost/\r\nX: y"}) {
        const HttpResponse answer =
            await(*network_.loop, network_.https->get(url, Deadline::in(5s)));

        EXPECT_EQ(answer.failure, HttpFailure::Garbled) << url;
        EXPECT_TRUE(answer.hops.empty()) << url;
    }
}

TEST_F(HttpsFaults, CanBeDestroyedWhileIdleConnectionsRemain) {
    const ScriptedServer server(answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"));

    EXPECT_EQ(get(server.port()).body, "ok");
    network_.https.reset();
    network_.loop->run(sleepUntil(Deadline::in(5ms)));
}

TEST_F(HttpsFaults, FollowsNobodyToThisMachineItself) {
    testing::fakeResolver(network_).knownAddresses["company.example"] = {"127.0.0.1"};
    CertificateRequest request;
    request.alternativeNames = "DNS:company.example";
    TlsServerSettings settings{.identity = authority_.issue(request)};
    for (const char* place : {"127.0.0.1", "localhost", "LOCALHOST.localdomain", "[::1]", "0x7f.1",
                              "2130706433", "[::ffff:127.0.0.1]", "169.254.169.254", "[fe80::1]"}) {
        const std::string location = "https://" + std::string(place) + "/secret";
        const ScriptedServer server([&](Peer& peer) {
            if (!peer.startTls(settings)) return;
            while (!peer.readLine().empty()) {
            }
            peer.send("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location +
                      "\r\n\r\n");
        });
        const std::string url =
            "https://company.example:" + std::to_string(server.port().value) + "/";

        const auto answer = await(*network_.loop, network_.https->get(url, Deadline::in(5s)));

        EXPECT_EQ(answer.failure, HttpFailure::RedirectToOwnMachine) << place;
        EXPECT_EQ(answer.hops.size(), 1U);
    }
}

TEST_F(HttpsFaults, NeverShowsThePasswordOfAProxy) {
    for (const char* proxy : {"http://somchai:pr0xy-s3cret@proxy.invalid:3128",
                              "nonsense://somchai:pr0xy-s3cret@proxy.invalid:3128",
                              "socks4://somchai:pr0xy-s3cret@127.0.0.1:1"}) {
        ::setenv("https_proxy", proxy, 1);

        const auto answer = get(testing::closedPort());

        EXPECT_NE(answer.failure, HttpFailure::None) << proxy;
        EXPECT_EQ(answer.detail.find("s3cret"), std::string::npos) << answer.detail;
        EXPECT_EQ(answer.detail.find("somchai"), std::string::npos) << answer.detail;
    }
    ::unsetenv("https_proxy");
}

}  // namespace
}  // namespace mailadvisor
