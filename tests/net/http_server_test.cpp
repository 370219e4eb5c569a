#include "net/http_server.h"

#include "hostile_requests.h"
#include "support/running_server.h"
#include "support/visitor.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace mailadvisor {
namespace {

using testing::RunningServer;
using testing::SeenReply;
using testing::Visitor;

std::string get(const std::string& path, const std::string& fields = "") {
    return "GET " + path + " HTTP/1.1\r\nHost: a.test\r\n" + fields + "\r\n";
}

TEST(HttpServer, AnswersOneRequestAfterAnother) {
    RunningServer server;
    Visitor visitor(server.port());

    const SeenReply first = visitor.ask(get("/a?b=c"));
    const SeenReply second = visitor.ask(
        "POST /x HTTP/1.1\r\nHost: B.test:80\r\nTransfer-Encoding: chunked\r\n\r\n"
        "2\r\nhi\r\n0\r\n\r\n");

    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(first.body, "GET /a?b=c a.test 127.0.0.1\n");
    EXPECT_EQ(first.field("X-Content-Type-Options"), "nosniff");
    EXPECT_NE(first.field("Date"), "");
    EXPECT_EQ(second.body, "POST /x? b.test 127.0.0.1\nhi");
    EXPECT_EQ(server.counters().accepted, 1U);
    EXPECT_EQ(server.counters().asked, 2U);
}

TEST(HttpServer, AnswersWhatCameTogetherInItsOrder) {
    RunningServer server;
    Visitor visitor(server.port());
    std::string all;
    for (int i = 0; i < 100; ++i) all += get("/" + std::to_string(i));

    visitor.send(all);

    for (int i = 0; i < 100; ++i) {
        EXPECT_EQ(visitor.receive().body, "GET /" + std::to_string(i) + "? a.test 127.0.0.1\n");
    }
}

TEST(HttpServer, AnswersTheGoodRequestsBeforeABadOneAndNoneAfterIt) {
    RunningServer server;
    Visitor visitor(server.port());

    visitor.send(get("/first") + "GET /bad HTTP/1.1\r\nHost : a.test\r\n\r\n" + get("/never"));

    EXPECT_EQ(visitor.receive().status, 200);
    const SeenReply bad = visitor.receive();
    EXPECT_EQ(bad.status, 400);
    EXPECT_EQ(bad.field("Connection"), "close");
    EXPECT_EQ(bad.field("Content-Type"), "text/plain; charset=utf-8");
    EXPECT_TRUE(visitor.isClosed());
    EXPECT_EQ(server.counters().refused[400], 1U);
    EXPECT_EQ(server.counters().asked, 1U);
}

TEST(HttpServer, RefusesEachHostileFormAndWhateverFollowsIt) {
    HttpLimits limits;
    limits.requestsPerSecond = 0;
    RunningServer server(&testing::echo, testing::onAnyPort(limits));

    for (const auto& hostile : testing::hostileRequests()) {
        Visitor visitor(server.port());
        visitor.send(hostile.bytes + get("/smuggled"));
        const SeenReply reply = visitor.receive();

        EXPECT_EQ(reply.status, hostile.status) << hostile.name;
        EXPECT_EQ(reply.field("Connection"), "close") << hostile.name;
        EXPECT_TRUE(visitor.isClosed()) << hostile.name;
    }

    EXPECT_EQ(server.counters().asked, 0U);
}

TEST(HttpServer, SendsNoContentToHead) {
    RunningServer server;
    Visitor visitor(server.port());

    const SeenReply head = visitor.ask("HEAD /a HTTP/1.1\r\nHost: a.test\r\n\r\n", true);
    const SeenReply next = visitor.ask(get("/a"));

    EXPECT_EQ(head.field("Content-Length"), std::to_string(next.body.size() + 1));
    EXPECT_EQ(next.body, "GET /a? a.test 127.0.0.1\n");
}

TEST(HttpServer, IgnoresRanges) {
    RunningServer server;
    Visitor visitor(server.port());

    const SeenReply reply = visitor.ask(get("/", "Range: bytes=0-1\r\nIf-Range: \"x\"\r\n"));

    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.body, "GET /? a.test 127.0.0.1\n");
}

TEST(HttpServer, SpeaksToOldProxies) {
    RunningServer server;
    Visitor brief(server.port());
    Visitor staying(server.port());

    EXPECT_EQ(brief.ask("GET /a HTTP/1.0\r\n\r\n").body, "GET /a?  127.0.0.1\n");
    EXPECT_TRUE(brief.isClosed());
    const std::string keep = "GET /a HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n";
    EXPECT_EQ(staying.ask(keep).field("Connection"), "keep-alive");
    EXPECT_EQ(staying.ask(keep).status, 200);
}

TEST(HttpServer, ClosesWhenAskedTo) {
    RunningServer server;
    Visitor visitor(server.port());

    EXPECT_EQ(visitor.ask(get("/", "Connection: close\r\n")).field("Connection"), "close");
    EXPECT_TRUE(visitor.isClosed());
}

TEST(HttpServer, InvitesTheContentItWillTake) {
    RunningServer server;
    Visitor visitor(server.port());
    const std::string head =
        "POST /x HTTP/1.1\r\nHost: a.test\r\nExpect: 100-continue\r\nContent-Length: ";

    EXPECT_EQ(visitor.ask(head + "2\r\n\r\n").status, 100);
    EXPECT_EQ(visitor.ask("hi").body, "POST /x? a.test 127.0.0.1\nhi");
    EXPECT_EQ(visitor.ask(head + "99999\r\n\r\n").status, 413);
    EXPECT_TRUE(visitor.isClosed());
}

TEST(HttpServer, AnswersEvenWhoStillSendsTooMuch) {
    RunningServer server;
    Visitor visitor(server.port());

    visitor.send("POST /x HTTP/1.1\r\nHost: a.test\r\nContent-Length: 200000\r\n\r\n" +
                 std::string(200000, 'x'));

    EXPECT_EQ(visitor.receive().status, 413);
    EXPECT_TRUE(visitor.isClosed());
}

TEST(HttpServer, RefusesMethodsAndVersionsItDoesNotHave) {
    RunningServer server;
    const auto statusOf = [&](const std::string& line) {
        return Visitor(server.port()).ask(line + "\r\nHost: a.test\r\n\r\n").status;
    };

    EXPECT_EQ(statusOf("TRACE / HTTP/1.1"), 501);
    EXPECT_EQ(statusOf("CONNECT a.test:443 HTTP/1.1"), 501);
    EXPECT_EQ(statusOf("GET / HTTP/3.0"), 505);
    EXPECT_EQ(statusOf("POST / HTTP/1.1"), 411);
    EXPECT_EQ(statusOf("GET /%2e%2e/x HTTP/1.1"), 400);
    EXPECT_EQ(statusOf("GET /" + std::string(5000, 'a') + " HTTP/1.1"), 414);
    EXPECT_EQ(statusOf("GET / HTTP/1.1\r\nX: " + std::string(9000, 'a')), 431);
    EXPECT_EQ(statusOf("OPTIONS * HTTP/1.1"), 204);
    EXPECT_EQ(server.counters().asked, 0U);
}

TEST(HttpServer, BelievesOnlyTrustedProxies) {
    HttpServerOptions options = testing::onAnyPort();
    options.trustedProxies = {"127.0.0.2"};
    RunningServer server(&testing::echo, options);
    const std::string fields =
        "X-Forwarded-For: 203.0.113.1, 192.0.2.7\r\nX-Forwarded-Proto: https\r\n"
        "X-Forwarded-Host: m.test\r\n";

    EXPECT_EQ(Visitor(server.port(), "127.0.0.2").ask(get("/", fields)).body,
              "GET /? m.test 192.0.2.7 forwarded secure\n");
    EXPECT_EQ(Visitor(server.port(), "127.0.0.3").ask(get("/", fields)).body,
              "GET /? a.test 127.0.0.3\n");
    EXPECT_EQ(Visitor(server.port(), "127.0.0.2")
                  .ask(get("/", "X-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Host: a b\r\n"))
                  .status,
              400);
}

TEST(HttpServer, SaysFiveHundredForAHandlerThatThrows) {
    const auto failing = [](HttpRequest request) -> Task<HttpReply> {
        if (request.path == "/bad") throw std::runtime_error("a test's");
        co_return HttpReply{};
    };
    RunningServer server(failing);
    Visitor visitor(server.port());

    EXPECT_EQ(visitor.ask(get("/bad")).status, 500);
    EXPECT_EQ(visitor.ask(get("/good")).status, 200);
    EXPECT_EQ(server.counters().thrown, 1U);
}

TEST(HttpServer, SaysWhatIsWrongWithWhereItShallListen) {
    EventLoop loop;
    RunningServer taken;
    const auto codeOf = [&](const std::string& place) {
        HttpServerOptions options;
        options.listen = place;
        const auto server = HttpServer::listen(loop, options, &testing::echo);
        return server ? ErrorCode::Internal : server.error().code;
    };

    for (const char* bad :
         {"", "8080", "localhost:80", "127.0.0.1", "127.0.0.1:", "127.0.0.1:70000", "127.0.0.1:-1",
          "::1:80", "[127.0.0.1]:80", "unix:", "[::1]"}) {
        EXPECT_EQ(codeOf(bad), ErrorCode::InvalidInput) << bad;
    }
    EXPECT_EQ(codeOf(taken.server().places().front()), ErrorCode::Refused);
    EXPECT_EQ(codeOf("192.0.2.1:8080"), ErrorCode::Refused);
    EXPECT_EQ(codeOf("127.0.0.1:0"), ErrorCode::Internal);
}

}  // namespace
}  // namespace mailadvisor
