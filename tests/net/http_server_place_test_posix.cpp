#include "net/http_server.h"

#include "support/running_server.h"
#include "support/temporary_folder.h"
#include "support/visitor.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <sys/un.h>

namespace mailadvisor {
namespace {

using testing::RunningServer;
using testing::Visitor;

std::string get(const std::string& path, const std::string& fields = "") {
    return "GET " + path + " HTTP/1.1\r\nHost: a.test\r\n" + fields + "\r\n";
}

sockaddr_un placeOf(const std::string& file) {
    sockaddr_un place{};
    place.sun_family = AF_UNIX;
    file.copy(place.sun_path, sizeof place.sun_path - 1);
    return place;
}

int connectTo(const std::string& file) {
    const int socket = testing::openTcp(AF_UNIX);
    const sockaddr_un place = placeOf(file);
    ::connect(socket, reinterpret_cast<const sockaddr*>(&place), sizeof place);
    return socket;
}

TEST(HttpServerPlace, ListensAtASocketFileWhoseVisitorsAreTrusted) {
    const testing::TemporaryFolder folder;
    const std::string file = folder.path().string() + "/socket";
    HttpServerOptions options;
    options.listen = "unix:" + file;
    {
        RunningServer server(&testing::echo, options);
        EXPECT_EQ(server.server().places().front(), options.listen);
        Visitor visitor(connectTo(file));
        EXPECT_EQ(visitor.ask(get("/", "X-Forwarded-For: 192.0.2.7\r\n")).body,
                  "GET /? a.test 192.0.2.7 forwarded\n");
        EXPECT_EQ(visitor.ask(get("/")).body, "GET /? a.test unix\n");
        struct stat found {};
        ASSERT_EQ(::stat(file.c_str(), &found), 0);
        EXPECT_EQ(found.st_mode & 0777U, 0660U);

        EventLoop loop;
        const auto second = HttpServer::listen(loop, options, &testing::echo);
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().code, ErrorCode::Refused);
    }
    struct stat found {};
    EXPECT_NE(::stat(file.c_str(), &found), 0);
}

TEST(HttpServerPlace, ReplacesTheFileOfADeadServerAndNothingElse) {
    const testing::TemporaryFolder folder;
    const std::string dead = folder.path().string() + "/dead";
    const std::string other = folder.path().string() + "/other";
    const int socket = testing::openTcp(AF_UNIX);
    const sockaddr_un place = placeOf(dead);
    ASSERT_EQ(::bind(socket, reinterpret_cast<const sockaddr*>(&place), sizeof place), 0);
    ::close(socket);
    ::close(::open(other.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    EventLoop loop;
    const auto openAt = [&](const std::string& file) {
        HttpServerOptions options;
        options.listen = "unix:" + file;
        return HttpServer::listen(loop, options, &testing::echo).has_value();
    };

    EXPECT_TRUE(openAt(dead));
    EXPECT_FALSE(openAt(other));
    EXPECT_EQ(::access(other.c_str(), F_OK), 0);
    EXPECT_FALSE(openAt(folder.path().string() + "/absent/socket"));
    EXPECT_FALSE(openAt(folder.path().string() + "/" + std::string(200, 'x')));
}

TEST(HttpServerPlace, TakesOverSocketsThatSomebodyElseOpened) {
    const int listening = testing::openTcp(AF_INET);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ASSERT_EQ(::bind(listening, reinterpret_cast<sockaddr*>(&place), sizeof place), 0);
    ASSERT_EQ(::listen(listening, 8), 0);
    HttpServerOptions options;
    options.inherited = {::dup(listening)};
    {
        RunningServer server(&testing::echo, options);
        EXPECT_EQ(Visitor(server.port()).ask(get("/a")).body, "GET /a? a.test 127.0.0.1\n");
        const Port port = server.port();
        server.stop();
        EXPECT_TRUE(Visitor(port).isConnected());
    }
    options.inherited = {::dup(0)};
    EventLoop loop;
    EXPECT_FALSE(HttpServer::listen(loop, options, &testing::echo));
    ::close(listening);
}

}  // namespace
}  // namespace mailadvisor
