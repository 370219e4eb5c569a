#include "net/http_server.h"

#include "net/stopwatch.h"
#include "support/running_server.h"
#include "support/visitor.h"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::RunningServer;
using testing::SeenReply;
using testing::Visitor;

const std::string request = "GET /a HTTP/1.1\r\nHost: a.test\r\n\r\n";

HttpLimits impatient() {
    HttpLimits limits;
    limits.head = limits.body = limits.write = limits.idle = 1s;
    return limits;
}

TEST(HttpServerLimits, CutSlowHeads) {
    RunningServer server(&testing::echo, testing::onAnyPort(impatient()));
    Visitor visitor(server.port());

    visitor.send("GET / HTTP/1.1\r\n");

    EXPECT_EQ(visitor.receive().status, 408);
    EXPECT_TRUE(visitor.isClosed());
    EXPECT_EQ(server.counters().timedOut, 1U);
}

TEST(HttpServerLimits, CutHeadsThatDripWithoutEnd) {
    RunningServer server(&testing::echo, testing::onAnyPort(impatient()));
    Visitor visitor(server.port());
    visitor.send("GET / HTTP/1.1\r\n");

    // More than a second of drops in all, each well within it.
    for (int i = 0; i < 8; ++i) {
        visitor.send("X: y\r\n");
        std::this_thread::sleep_for(200ms);
    }

    EXPECT_EQ(visitor.receive().status, 408);
}

TEST(HttpServerLimits, CutSlowContent) {
    RunningServer server(&testing::echo, testing::onAnyPort(impatient()));
    Visitor visitor(server.port());

    visitor.send("POST / HTTP/1.1\r\nHost: a.test\r\nContent-Length: 5\r\n\r\nhe");

    EXPECT_EQ(visitor.receive().status, 408);
}

TEST(HttpServerLimits, EndSilenceWithoutAWord) {
    RunningServer server(&testing::echo, testing::onAnyPort(impatient()));
    Visitor silent(server.port());
    Visitor staying(server.port());

    EXPECT_EQ(staying.ask(request).status, 200);

    EXPECT_TRUE(silent.isClosed());
    EXPECT_TRUE(staying.isClosed());
    EXPECT_EQ(server.counters().timedOut, 0U);
}

TEST(HttpServerLimits, CutReadersWhoTakeNothing) {
    const auto large = [](HttpRequest) -> Task<HttpReply> {
        co_return HttpReply{200, "text/plain", std::string(64 * 1024 * 1024, 'x'), {}};
    };
    RunningServer server(large, testing::onAnyPort(impatient()));
    Visitor visitor(server.port());

    visitor.send(request);
    const Stopwatch watch;
    while (server.counters().asked == 0) std::this_thread::sleep_for(5ms);
    while (server.counters().open > 0 && watch.elapsed() < 10s) std::this_thread::sleep_for(50ms);

    EXPECT_EQ(server.counters().open, 0U);
    EXPECT_EQ(server.counters().timedOut, 1U);
}

TEST(HttpServerLimits, AreNoneForTheTimeAnAnswerTakesToBeMade) {
    const auto slow = [](HttpRequest asked) -> Task<HttpReply> {
        if (asked.path == "/slow") co_await sleepUntil(Deadline::in(1500ms));
        co_return HttpReply{200, "text/plain", asked.path, {}};
    };
    RunningServer server(slow, testing::onAnyPort(impatient()));
    Visitor visitor(server.port());

    visitor.send(request + "GET /slow HTTP/1.1\r\nHost: a.test\r\n\r\n");

    EXPECT_EQ(visitor.receive().body, "/a");
    EXPECT_EQ(visitor.receive().body, "/slow");
    EXPECT_EQ(visitor.ask(request).body, "/a");
    EXPECT_EQ(server.counters().timedOut, 0U);
}

TEST(HttpServerLimits, LeaveOthersTheirAnswersBesideHundredsOfSlowOnes) {
    HttpLimits limits;
    limits.connectionsPerPeer = 1000;
    limits.requestsPerSecond = 0;
    RunningServer server(&testing::echo, testing::onAnyPort(limits));
    std::vector<std::unique_ptr<Visitor>> slow;
    for (int i = 0; i < 400; ++i) {
        slow.push_back(std::make_unique<Visitor>(server.port(), "127.0.0.2"));
        slow.back()->send("GET / HTTP/1.1\r\nX: ");
    }
    Visitor quick(server.port());

    for (int i = 0; i < 200; ++i) EXPECT_EQ(quick.ask(request).status, 200);

    EXPECT_EQ(server.counters().open, 401U);
}

TEST(HttpServerLimits, TurnAPeerAwayThatHasTooManyConnections) {
    HttpLimits limits;
    limits.connectionsPerPeer = 2;
    HttpServerOptions options = testing::onAnyPort(limits);
    options.trustedProxies = {"127.0.0.9"};
    RunningServer server(&testing::echo, options);
    Visitor first(server.port());
    Visitor second(server.port());
    first.ask(request);
    second.ask(request);

    Visitor third(server.port());
    EXPECT_TRUE(third.isClosed());
    EXPECT_EQ(Visitor(server.port(), "127.0.0.2").ask(request).status, 200);
    std::vector<std::unique_ptr<Visitor>> proxied;
    for (int i = 0; i < 5; ++i) {
        proxied.push_back(std::make_unique<Visitor>(server.port(), "127.0.0.9"));
        EXPECT_EQ(proxied.back()->ask(request).status, 200);
    }
    EXPECT_EQ(server.counters().turnedAway, 1U);
}

TEST(HttpServerLimits, MakeTheLongestIdleGoWhenAllPlacesAreTaken) {
    HttpLimits limits;
    limits.connections = 3;
    RunningServer server(&testing::echo, testing::onAnyPort(limits));
    Visitor oldest(server.port());
    Visitor busy(server.port());
    Visitor young(server.port());
    oldest.ask(request);
    busy.send("GET /");
    young.ask(request);

    Visitor newcomer(server.port());

    EXPECT_EQ(newcomer.ask(request).status, 200);
    EXPECT_TRUE(oldest.isClosed());
    EXPECT_EQ(young.ask(request).status, 200);
    EXPECT_EQ(busy.ask("a HTTP/1.1\r\nHost: a.test\r\n\r\n").status, 200);
    EXPECT_EQ(server.counters().madeRoom, 1U);
}

TEST(HttpServerLimits, AnswerTooManyRequestsWithWhenToComeAgain) {
    HttpLimits limits;
    limits.requestsPerSecond = 0.5;
    limits.burst = 3;
    RunningServer server(&testing::echo, testing::onAnyPort(limits));
    Visitor visitor(server.port());

    for (int i = 0; i < 3; ++i) EXPECT_EQ(visitor.ask(request).status, 200);
    const SeenReply refused = visitor.ask(request);

    EXPECT_EQ(refused.status, 429);
    EXPECT_GE(std::atoi(refused.field("Retry-After").c_str()), 1);
    EXPECT_EQ(Visitor(server.port(), "127.0.0.2").ask(request).status, 200);
    EXPECT_EQ(server.counters().refused[429], 1U);
    EXPECT_EQ(server.counters().asked, 4U);
}

TEST(HttpServerLimits, CountTheVisitorsOfAProxyAndNotTheProxy) {
    HttpLimits limits;
    limits.requestsPerSecond = 0.01;
    limits.burst = 1;
    HttpServerOptions options = testing::onAnyPort(limits);
    options.trustedProxies = {"127.0.0.1"};
    RunningServer server(&testing::echo, options);
    Visitor proxy(server.port());
    const auto askFor = [&](const std::string& fields) {
        return proxy.ask("GET / HTTP/1.1\r\nHost: a.test\r\n" + fields + "\r\n").status;
    };

    EXPECT_EQ(askFor("X-Forwarded-For: 192.0.2.7\r\n"), 200);
    EXPECT_EQ(askFor("X-Forwarded-For: 192.0.2.7\r\n"), 429);
    EXPECT_EQ(askFor("X-Forwarded-For: 192.0.2.8\r\n"), 200);
    for (int i = 0; i < 5; ++i) EXPECT_EQ(askFor(""), 200);
}

}  // namespace
}  // namespace mailadvisor
