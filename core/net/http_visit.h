#pragma once

#include "base/ip_address.h"
#include "net/deadline.h"
#include "net/http_forwarded.h"
#include "net/http_peers.h"
#include "net/http_reply_text.h"
#include "net/http_request_reader.h"
#include "net/http_server.h"
#include "net/tls_server.h"

#include <asio/generic/stream_protocol.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// What all visits share.
struct HttpHouse {
    explicit HttpHouse(HttpLimits given) : limits(given), peers(limits) {}
    HttpHouse(const HttpHouse&) = delete;
    HttpHouse& operator=(const HttpHouse&) = delete;

    HttpLimits limits;
    TrustedProxies proxies{};
    HttpPeers peers;
    HttpCounters counters{};
    std::shared_ptr<HttpHandler> handler{};
    bool isStopping{};
};

/// One connection of a visitor, from its acceptance to its end.
///
/// It has one deadline, which someone else looks after (expireIf): a timer for each wait would cost
/// more than most answers.
class HttpVisit {
public:
    using Socket = asio::generic::stream_protocol::socket;

    /// `tls` is empty for plain HTTP, `address` for a Unix socket.
    HttpVisit(HttpHouse& house, Socket socket, std::unique_ptr<TlsServerSession> tls,
              std::optional<IpAddress> address);
    ~HttpVisit();
    HttpVisit(const HttpVisit&) = delete;
    HttpVisit& operator=(const HttpVisit&) = delete;

    /// Answers until the visitor goes, time is over or the house closes.
    Task<void> run();

    /// Ends what it waits for when its deadline is before `now`.
    void expireIf(Deadline::Clock::time_point now);

    /// Since when it waits for another request; nothing before the first and while there is work.
    std::optional<Deadline::Clock::time_point> idleSince() const;

    /// True when nothing of a request has come that is not answered.
    bool isWaiting() const { return phase_ == Phase::Idle || phase_ == Phase::Arriving; }

    /// Leaves a waiting visit only so much time.
    void hurry(Deadline::Clock::duration left);

private:
    enum class Phase { Arriving, Idle, Head, Body, Answering, Leaving };

    void enter(Phase phase);
    Task<bool> handshake();
    Task<bool> receive();
    Task<bool> waitUntil(Socket::wait_type ready);
    Task<bool> sendRaw(std::string_view bytes);
    Task<bool> send(std::string_view bytes);
    Task<void> answer(bool& goesOn);
    Task<HttpReply> ask(HttpRequest request);
    Task<void> refuse(int status);
    Task<void> linger();
    bool isTrusted() const;
    std::optional<HttpReply> replyWithoutAsking(HttpRequest& request);

    HttpHouse& house_;
    Socket socket_;
    std::unique_ptr<TlsServerSession> tls_;
    std::optional<IpAddress> address_;
    HttpRequestReader reader_;
    Phase phase_{Phase::Arriving};
    Deadline deadline_;
    Deadline::Clock::time_point since_{};  ///< when the phase began
    bool isExpired_{};
    bool isHandshakeDone_{};
};

}  // namespace mailadvisor
