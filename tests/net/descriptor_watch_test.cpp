#include "net/descriptor_watch.h"

#include "net/event_loop.h"
#include "net/own_shortage.h"
#include "support/scripted_server.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::ScriptedServer;

/// A socket that has begun to connect to a port of loopback, as a C library would begin.
NativeSocket connecting(Port port) {
    const NativeSocket socket = openSocket(AF_INET, SOCK_STREAM, 0).socket.value();
    testing::makeNonBlocking(socket);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port.value);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    (void)::connect(socket, reinterpret_cast<const sockaddr*>(&place), sizeof place);
    return socket;
}

class Watching : public ::testing::Test {
protected:
    void runUntilSomethingIsTold() {
        const auto end = Deadline::in(5s);
        while (told_.empty() && !end.isPast()) loop_.run(sleepUntil(Deadline::in(5ms)));
    }

    EventLoop loop_{};
    std::vector<std::string> told_{};
    DescriptorWatch watch_{loop_.executor(), [this](NativeSocket, bool isReadable, bool) {
                               told_.push_back(isReadable ? "readable" : "writable");
                           }};
};

TEST_F(Watching, TellsOfARefusedConnectionLongBeforeATimerWould) {
    const NativeSocket socket = connecting(testing::closedPort());
    watch_.watch(socket, false, true);

    runUntilSomethingIsTold();

    ASSERT_FALSE(told_.empty());
    EXPECT_EQ(told_.front(), "writable");
    watch_.watch(socket, false, false);
    testing::closeSocket(socket);
}

TEST_F(Watching, TellsOfWhatWasSaidAndOfRoomToAnswer) {
    const ScriptedServer server([](testing::Peer& peer) {
        peer.send("* OK\r\n");
        peer.readLine();
    });
    const NativeSocket socket = connecting(server.port());
    watch_.watch(socket, false, true);
    runUntilSomethingIsTold();
    EXPECT_EQ(told_.front(), "writable");

    watch_.watch(socket, true, false);
    told_.clear();
    runUntilSomethingIsTold();

    ASSERT_FALSE(told_.empty());
    EXPECT_EQ(told_.front(), "readable");
    watch_.watch(socket, false, false);
    testing::closeSocket(socket);
}

TEST_F(Watching, IsSilentAboutWhatItForgot) {
    const NativeSocket socket = connecting(testing::closedPort());
    watch_.watch(socket, false, true);
    watch_.watch(socket, false, false);

    loop_.run(sleepUntil(Deadline::in(50ms)));

    EXPECT_TRUE(told_.empty());
    testing::closeSocket(socket);
}

}  // namespace
}  // namespace mailadvisor
