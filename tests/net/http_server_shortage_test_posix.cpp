#include "net/http_server.h"

#include "base/address_sanitizer.h"
#include "support/running_server.h"
#include "support/visitor.h"

#include <gtest/gtest.h>

#include <sys/resource.h>
#include <algorithm>

// Not under the sanitizer: it needs descriptors of its own to judge a pointer.
#ifndef __SANITIZE_ADDRESS__

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::RunningServer;
using testing::Visitor;

const std::string request = "GET /a HTTP/1.1\r\nHost: a.test\r\n\r\n";

TEST(HttpServerShortage, OfDescriptorsIsWaitedOutWithoutSpinning) {
    RunningServer server;
    Visitor before(server.port());
    EXPECT_EQ(before.ask(request).status, 200);
    Visitor waiting(server.port());
    while (server.counters().accepted < 2) std::this_thread::sleep_for(5ms);
    rlimit usual{};
    getrlimit(RLIMIT_NOFILE, &usual);
    Visitor late(server.port(), "127.0.0.2");
    while (server.counters().accepted < 3) std::this_thread::sleep_for(5ms);
    const int socket = testing::openTcp(AF_INET);
    rlimit none = usual;
    none.rlim_cur = 3;
    setrlimit(RLIMIT_NOFILE, &none);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(server.port().value);
    inet_pton(AF_INET, "127.0.0.1", &place.sin_addr);
    ::connect(socket, reinterpret_cast<sockaddr*>(&place), sizeof place);
    testing::giveUpAfter(socket, 5);

    std::this_thread::sleep_for(500ms);
    const std::uint64_t pauses = server.counters().ownShortages;
    setrlimit(RLIMIT_NOFILE, &usual);
    testing::sendSome(socket, request.data(), request.size());
    char reply[12]{};
    const auto size = testing::receiveSome(socket, reply, sizeof reply);

    EXPECT_GE(pauses, 1U);
    EXPECT_LE(pauses, 20U);
    EXPECT_EQ(std::string(reply, static_cast<std::size_t>(std::max(0L, size))), "HTTP/1.1 200");
    EXPECT_EQ(late.ask(request).status, 200);
    testing::closeSocket(socket);
}

}  // namespace
}  // namespace mailadvisor

#endif
