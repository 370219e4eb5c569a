#include "net/http_server.h"

#include "support/running_server.h"
#include "support/temporary_folder.h"
#include "support/test_certificates.h"
#include "support/visitor.h"

#include <gtest/gtest.h>

#include <atomic>
#include <fstream>
#include <memory>
#include <thread>
#include <vector>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::RunningServer;
using testing::SeenReply;
using testing::Visitor;

const std::string request = "GET /a HTTP/1.1\r\nHost: a.test\r\n\r\n";

TEST(HttpServerEnd, FinishesWhatWasBegun) {
    const auto slow = [](HttpRequest) -> Task<HttpReply> {
        co_await sleepUntil(Deadline::in(300ms));
        co_return HttpReply{200, "text/plain", "late", {}};
    };
    RunningServer server(slow);
    Visitor asking(server.port());
    Visitor halfway(server.port());
    Visitor both(server.port());
    asking.send(request);
    halfway.send("GET /a HTTP/1.1\r\n");
    both.send(request + request);
    while (server.counters().asked < 2) std::this_thread::sleep_for(5ms);

    server.beginToStop();
    std::this_thread::sleep_for(100ms);
    halfway.send("Host: a.test\r\n\r\n");

    const SeenReply last = asking.receive();
    EXPECT_EQ(last.body, "late");
    EXPECT_EQ(last.field("Connection"), "close");
    EXPECT_EQ(halfway.receive().body, "late");
    EXPECT_EQ(both.receive().field("Connection"), "");
    EXPECT_EQ(both.receive().field("Connection"), "close");
    EXPECT_TRUE(asking.isClosed());
}

TEST(HttpServerEnd, TakesRequestsThatWereOnTheirWay) {
    RunningServer server;
    Visitor staying(server.port());
    Visitor silent(server.port());
    staying.ask(request);
    silent.ask(request);

    server.beginToStop();
    std::this_thread::sleep_for(100ms);

    EXPECT_EQ(staying.ask(request).field("Connection"), "close");
    EXPECT_TRUE(silent.isClosed());
    EXPECT_FALSE(Visitor(server.port()).ask(request).status == 200);
}

TEST(HttpServerEnd, LosesNoAnswerOfVisitorsUnderLoad) {
    HttpLimits limits;
    limits.requestsPerSecond = 0;
    auto server = std::make_unique<RunningServer>(&testing::echo, testing::onAnyPort(limits));
    std::atomic<int> lost{};
    std::atomic<int> answered{};
    std::vector<std::thread> visitors;
    const Port port = server->port();
    for (int i = 0; i < 8; ++i) {
        visitors.emplace_back([&] {
            for (;;) {
                Visitor visitor(port);
                if (!visitor.isConnected()) return;
                for (bool isFirst = true;; isFirst = false) {
                    const SeenReply reply = visitor.ask(request);
                    // Who knocks in the very moment the door closes was never let in.
                    if (reply.status == 0 && isFirst) return;
                    if (reply.status != 200) {
                        ++lost;
                        return;
                    }
                    ++answered;
                    if (reply.field("Connection") == "close") break;
                }
            }
        });
    }
    while (answered < 500) std::this_thread::sleep_for(5ms);

    for (int i = 0; i < 20; ++i) {
        server->onLoop([&] { server->server().replaceHandler(&testing::echo); });
    }
    server->stop();
    for (std::thread& visitor : visitors) visitor.join();

    EXPECT_EQ(lost, 0);
}

TEST(HttpServerEnd, SwapsTheHandlerBetweenRequests) {
    RunningServer server;
    Visitor visitor(server.port());
    visitor.ask(request);

    server.onLoop([&] {
        server.server().replaceHandler([](HttpRequest) -> Task<HttpReply> {
            co_return HttpReply{200, "text/plain", "new", {}};
        });
    });

    EXPECT_EQ(visitor.ask(request).body, "new");
}

class HttpServerTls : public ::testing::Test {
protected:
    HttpServerTls() {
        options_ = testing::onAnyPort();
        options_.certificateFile = folder_.path().string() + "/certificate.pem";
        options_.keyFile = folder_.path().string() + "/key.pem";
        write("first.test");
    }

    void write(const std::string& name) {
        testing::CertificateRequest wish;
        wish.commonName = name;
        const testing::Identity identity = testing::selfSigned(wish);
        std::ofstream(options_.certificateFile) << testing::pemOf(identity.leaf);
        std::ofstream(options_.keyFile) << testing::pemOf(identity.key);
    }

    static std::string nameOf(const Visitor& visitor) {
        X509* certificate = SSL_get1_peer_certificate(visitor.tls());
        char name[64]{};
        X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name,
                                  sizeof name);
        X509_free(certificate);
        return name;
    }

    testing::TemporaryFolder folder_;
    HttpServerOptions options_{};
};

TEST_F(HttpServerTls, AnswersInTls) {
    RunningServer server(&testing::echo, options_);
    Visitor visitor(server.port());

    ASSERT_TRUE(visitor.startTls());
    EXPECT_EQ(visitor.ask(request).body, "GET /a? a.test 127.0.0.1 secure\n");
    visitor.send("POST /b HTTP/1.1\r\nHost: a.test\r\nContent-Length: 8000\r\n\r\n" +
                 std::string(8000, 'x'));
    EXPECT_TRUE(visitor.receive().body.ends_with("secure\n" + std::string(8000, 'x')));
    EXPECT_EQ(nameOf(visitor), "first.test");
}

TEST_F(HttpServerTls, SpeaksNoOldVersionAndNoPlainText) {
    RunningServer server(&testing::echo, options_);

    EXPECT_FALSE(Visitor(server.port()).startTls(TLS1_1_VERSION));
    EXPECT_TRUE(Visitor(server.port()).startTls(TLS1_2_VERSION));
    EXPECT_EQ(Visitor(server.port()).ask(request).status, 0);
    EXPECT_EQ(server.counters().tlsFailures, 2U);
    EXPECT_EQ(server.counters().asked, 0U);
}

TEST_F(HttpServerTls, CutsHandshakesThatGoNowhere) {
    options_.limits.head = 1s;
    RunningServer server(&testing::echo, options_);

    EXPECT_TRUE(Visitor(server.port()).isClosed());
}

TEST_F(HttpServerTls, ReadsTheCertificateAgainAndKeepsTheOldOneWhenTheNewIsBad) {
    RunningServer server(&testing::echo, options_);
    Visitor before(server.port());
    ASSERT_TRUE(before.startTls());
    const auto reload = [&] {
        return server.onLoop([&] { return server.server().reloadCertificate().has_value(); });
    };
    const auto nameNow = [&] {
        Visitor visitor(server.port());
        return visitor.startTls() ? nameOf(visitor) : "none";
    };

    write("second.test");
    EXPECT_TRUE(reload());
    EXPECT_EQ(nameNow(), "second.test");
    std::ofstream(options_.keyFile) << "nonsense";
    EXPECT_FALSE(reload());

    EXPECT_EQ(nameNow(), "second.test");
    EXPECT_EQ(before.ask(request).status, 200);
}

TEST_F(HttpServerTls, NamesTheFileThatIsWrong) {
    EventLoop loop;
    const auto wrongFile = [&] {
        const auto server = HttpServer::listen(loop, options_, &testing::echo);
        return server ? std::string() : server.error().where;
    };
    EXPECT_EQ(wrongFile(), "");

    const testing::Identity other = testing::selfSigned();
    std::ofstream(options_.keyFile) << testing::pemOf(other.key);
    EXPECT_EQ(wrongFile(), options_.keyFile);
    std::ofstream(options_.certificateFile) << "nonsense";
    EXPECT_EQ(wrongFile(), options_.certificateFile);
    options_.certificateFile = "";
    EXPECT_EQ(wrongFile(), "");
}

}  // namespace
}  // namespace mailadvisor
