#include "net/resolver.h"

#include "net/dns_channel.h"
#include "net/event_loop.h"
#include "support/await.h"
#include "support/scripted_server.h"

#include <gtest/gtest.h>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/udp.hpp>
#include <asio/use_awaitable.hpp>

#include <atomic>
#include <future>
#include <thread>
#include <tuple>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::await;

/// A UDP socket on loopback that answers each question with what the test makes of it.
class UdpServer {
public:
    using Answer = std::function<std::string(std::string question)>;

    explicit UdpServer(Answer answer) : answer_(std::move(answer)) {
        asio::co_spawn(context_, serve(), asio::detached);
        thread_ = std::thread([this] { context_.run(); });
    }
    ~UdpServer() {
        context_.stop();
        thread_.join();
    }

    std::string place() const {
        return "127.0.0.1:" + std::to_string(socket_.local_endpoint().port());
    }
    int questions() const { return questions_; }

private:
    asio::awaitable<void> serve() {
        for (;;) {
            std::string question(1500, '\0');
            asio::ip::udp::endpoint from;
            question.resize(co_await socket_.async_receive_from(asio::buffer(question), from,
                                                                asio::use_awaitable));
            ++questions_;
            const std::string reply = answer_(question);
            if (!reply.empty()) socket_.send_to(asio::buffer(reply), from);
        }
    }

    Answer answer_;
    asio::io_context context_;
    asio::ip::udp::socket socket_{context_,
                                  asio::ip::udp::endpoint(asio::ip::address_v4::loopback(), 0)};
    std::atomic<int> questions_{};
    std::thread thread_;
};

/// The question as a reply with the given flags; AD only when it was asked for.
std::string reply(std::string question, unsigned char responseCode, bool isAuthenticated) {
    constexpr unsigned char ad = 0x20;
    const bool isAsked = (static_cast<unsigned char>(question[3]) & ad) != 0;
    question[2] = static_cast<char>(0x81);
    question[3] = static_cast<char>(0x80 | responseCode | (isAuthenticated && isAsked ? ad : 0));
    question[10] = question[11] = 0;  // no OPT record
    const std::size_t end = question.find('\0', 12) + 5;
    return question.substr(0, end);
}

/// One MX record "10 mail.<the name asked>".
std::string mxReply(const std::string& question, bool isAuthenticated) {
    std::string message = reply(question, 0, isAuthenticated);
    message[7] = 1;
    const char record[] =
        "\xc0\x0c\x00\x0f\x00\x01\x00\x00\x00\x3c\x00\x09\x00\x0a\x04mail\xc0\x0c";
    return message + std::string(record, sizeof record - 1);
}

Result<DnsRecords<MxRecord>> ask(const std::string& server, std::chrono::milliseconds time = 5s) {
    EventLoop loop;
    const auto resolver = makeResolver(loop.executor(), server).value();
    return await(loop, resolver->mx("example.org", Deadline::in(time)));
}

TEST(ResolverFaults, ASilentServerEndsAtTheDeadline) {
    const UdpServer server([](const std::string&) { return std::string(); });
    const auto start = Deadline::Clock::now();

    const auto answer = ask(server.place(), 100ms);

    EXPECT_EQ(answer.error().code, ErrorCode::TimedOut);
    EXPECT_LT(Deadline::Clock::now() - start, 500ms);
}

TEST(ResolverFaults, ASilentServerThatHadAFairTimeDidNotAnswer) {
    const UdpServer server([](const std::string&) { return std::string(); });

    EXPECT_EQ(ask(server.place(), 1s).error().code, ErrorCode::Unreachable);
}

TEST(ResolverFaults, NobodyListeningIsUnreachable) {
    const auto answer = ask("127.0.0.1:" + std::to_string(testing::closedPort().value));

    EXPECT_EQ(answer.error().code, ErrorCode::Unreachable);
}

TEST(ResolverFaults, AServerFailureIsRefusedForRecordsAndAddresses) {
    const UdpServer server([](const std::string& question) { return reply(question, 2, false); });
    EventLoop loop;
    const auto resolver = makeResolver(loop.executor(), server.place()).value();

    EXPECT_EQ(ask(server.place()).error().code, ErrorCode::Refused);
    EXPECT_EQ(await(loop, resolver->addresses("mail.example.org", Deadline::in(5s))).error().code,
              ErrorCode::Refused);
}

TEST(ResolverFaults, BelievesTheAuthenticBitOfAServerOnThisMachine) {
    const UdpServer validating([](const std::string& q) { return mxReply(q, true); });
    const UdpServer plain([](const std::string& q) { return mxReply(q, false); });

    const auto authenticated = ask(validating.place());
    const auto unknown = ask(plain.place());

    ASSERT_TRUE(authenticated);
    EXPECT_TRUE(authenticated->isAuthenticated);
    EXPECT_EQ(authenticated->records.at(0).host, "mail.example.org");
    EXPECT_EQ(authenticated->timeToLive, 60s);
    EXPECT_FALSE(unknown.value().isAuthenticated);
}

TEST(DnsChannel, IsTrustedOnLoopbackOnlyWhoeverChoseTheServer) {
    EventLoop loop;
    const auto isTrusted = [&](const std::string& server) {
        return DnsChannel::open(loop.executor(), server, OnServerFailure::AskNextServer)
            .value()
            ->isTrusted();
    };

    for (const char* server : {"127.0.0.1", "127.0.0.53:5353", "::1", "[::1]:5353"})
        EXPECT_TRUE(isTrusted(server)) << server;
    for (const char* server : {"192.0.2.53", "192.0.2.53:5353", "10.0.0.1", "2001:db8::53",
                               "[fe80::1]:53", "::ffff:192.0.2.1"})
        EXPECT_FALSE(isTrusted(server)) << server;
}

TEST(ResolverFaults, ABrokenAnswerIsGarbled) {
    const UdpServer server([](const std::string& question) {
        const std::string message = mxReply(question, false);
        return message.substr(0, message.size() - 4);
    });

    EXPECT_EQ(ask(server.place()).error().code, ErrorCode::Garbled);
}

TEST(ResolverFaults, IgnoresAnswersToOtherQuestions) {
    const UdpServer server([](const std::string& question) {
        std::string forged = mxReply(question, true);
        forged[0] = static_cast<char>(forged[0] ^ 0x55);
        return forged;
    });

    EXPECT_EQ(ask(server.place(), 100ms).error().code, ErrorCode::TimedOut);
}

TEST(ResolverFaults, CanBeDestroyedWithQuestionsUnderWay) {
    const UdpServer server([](const std::string&) { return std::string(); });
    EventLoop loop;
    auto resolver = makeResolver(loop.executor(), server.place()).value();
    const auto askAndLeave = [&]() -> Task<void> {
        std::ignore = co_await resolver->mx("example.org", Deadline::in(20ms));
        std::ignore = co_await resolver->addresses("mail.example.org", Deadline::in(20ms));
    };

    loop.run(askAndLeave());
    resolver.reset();
    loop.run(sleepUntil(Deadline::in(20ms)));

    EXPECT_GE(server.questions(), 2);
}

TEST(MakeResolver, TakesAddressesWithAndWithoutPort) {
    EventLoop loop;
    for (const char* server : {"", "192.0.2.53", "192.0.2.53:5353", "2001:db8::53",
                               "[2001:db8::53]", "[2001:db8::53]:5353"}) {
        EXPECT_TRUE(makeResolver(loop.executor(), server)) << server;
    }
}

TEST(MakeResolver, RefusesWhatIsNoAddress) {
    EventLoop loop;
    for (const char* server :
         {"dns.example.org", "192.0.2.53:", "192.0.2.53:0", "192.0.2.53:x", "192.0.2.53:70000",
          "[::1", "[::1]:", "1.2.3", ":53", "[1.2.3.4]:53"}) {
        const auto resolver = makeResolver(loop.executor(), server);
        ASSERT_FALSE(resolver) << server;
        EXPECT_EQ(resolver.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(resolver.error().where, server);
    }
}

}  // namespace
}  // namespace mailadvisor
