#include "net/http_visit.h"

#include <asio/buffer.hpp>
#include <asio/post.hpp>
#include <asio/redirect_error.hpp>
#include <asio/use_awaitable.hpp>

#include <algorithm>
#include <array>
#include <exception>
#include <utility>

namespace mailadvisor {
namespace {

using Socket = HttpVisit::Socket;

/// Read at once; a request is below 1 KiB.
constexpr std::size_t receiveBytes = 16 * 1024;
/// A client that still sends when we close would lose our last answer to a reset: its bytes are
/// taken for so long and so many.
constexpr std::chrono::seconds lingerTime{2};
constexpr std::size_t lingerBytes = 256 * 1024;

constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";

// A function of its own keeps the buffer out of the coroutine's frame: waiting costs no memory.
bool readSome(Socket& socket, std::string& bytes, std::error_code& code) {
    std::array<char, receiveBytes> buffer;
    const std::size_t size = socket.read_some(asio::buffer(buffer), code);
    bytes.assign(buffer.data(), size);
    const bool isLater = code == asio::error::would_block || code == asio::error::try_again;
    if (isLater) code.clear();
    return !code;
}

HttpReply serverOptions() { return {204, {}, {}, {{"Allow", "GET, HEAD, POST, OPTIONS"}}}; }

HttpReply askedTooOften(std::chrono::seconds wait) {
    HttpReply reply = plainReply(429);
    reply.fields.push_back({"Retry-After", std::to_string(wait.count())});
    return reply;
}

}  // namespace

HttpVisit::HttpVisit(HttpHouse& house, Socket socket, std::unique_ptr<TlsServerSession> tls,
                     std::optional<IpAddress> address)
    : house_(house),
      socket_(std::move(socket)),
      tls_(std::move(tls)),
      address_(address),
      reader_(house.limits),
      deadline_(Deadline::in(house.limits.head)) {
    std::error_code ignored;
    socket_.non_blocking(true, ignored);
}

HttpVisit::~HttpVisit() {
    if (!tls_ || !isHandshakeDone_) return;
    std::error_code ignored;
    tls_->close();
    socket_.write_some(asio::buffer(tls_->takeOutput()), ignored);
}

void HttpVisit::enter(Phase phase) {
    // Another answer has its own time; all else goes on.
    if (phase == phase_ && phase != Phase::Answering) return;
    const auto never = Deadline(Deadline::Clock::time_point::max());
    phase_ = phase;
    since_ = Deadline::Clock::now();
    switch (phase) {
        case Phase::Arriving:
        case Phase::Head: deadline_ = Deadline(since_ + house_.limits.head); break;
        case Phase::Body: deadline_ = Deadline(since_ + house_.limits.body); break;
        case Phase::Idle: deadline_ = Deadline(since_ + house_.limits.idle); break;
        case Phase::Answering: deadline_ = never; break;
        case Phase::Leaving: deadline_ = Deadline(since_ + lingerTime); break;
    }
}

void HttpVisit::expireIf(Deadline::Clock::time_point now) {
    if (now < deadline_.at() || isExpired_) return;
    isExpired_ = true;
    std::error_code ignored;
    socket_.cancel(ignored);
}

std::optional<Deadline::Clock::time_point> HttpVisit::idleSince() const {
    return phase_ == Phase::Idle ? std::optional(since_) : std::nullopt;
}

void HttpVisit::hurry(Deadline::Clock::duration left) { deadline_ = deadline_.within(left); }

Task<bool> HttpVisit::waitUntil(Socket::wait_type ready) {
    if (isExpired_) co_return false;
    std::error_code code;
    co_await socket_.async_wait(ready, asio::redirect_error(asio::use_awaitable, code));
    co_return !code && !isExpired_;
}

/// Waits for bytes and hands them to the reader; false when no more will come.
Task<bool> HttpVisit::receive() {
    for (;;) {
        std::string bytes;
        if (tls_ && isHandshakeDone_) {
            const TlsStep step = tls_->read(bytes);
            const std::string records = tls_->takeOutput();
            if (!records.empty() && !co_await sendRaw(records)) co_return false;
            if (step == TlsStep::Done) {
                reader_.feed(bytes);
                co_return true;
            }
            if (step != TlsStep::WantsBytes) co_return false;
        }
        if (!co_await waitUntil(Socket::wait_read)) co_return false;
        std::error_code code;
        if (!readSome(socket_, bytes, code)) co_return false;
        if (bytes.empty()) continue;
        if (!tls_) {
            reader_.feed(bytes);
            co_return true;
        }
        tls_->feed(bytes);
        if (!isHandshakeDone_) co_return true;
    }
}

Task<bool> HttpVisit::handshake() {
    for (;;) {
        const TlsStep step = tls_->handshake();
        const std::string records = tls_->takeOutput();
        const bool isSent = co_await sendRaw(records);
        isHandshakeDone_ = step == TlsStep::Done;
        if (isHandshakeDone_ || step != TlsStep::WantsBytes || !isSent) break;
        if (!co_await receive()) break;
    }
    if (!isHandshakeDone_) ++house_.counters.tlsFailures;
    co_return isHandshakeDone_;
}

Task<bool> HttpVisit::sendRaw(std::string_view bytes) {
    while (!bytes.empty()) {
        std::error_code code;
        const std::size_t size = socket_.write_some(asio::buffer(bytes.data(), bytes.size()), code);
        bytes.remove_prefix(size);
        if (!code) continue;
        if (code != asio::error::would_block && code != asio::error::try_again) co_return false;
        if (!co_await waitUntil(Socket::wait_write)) co_return false;
    }
    co_return true;
}

Task<bool> HttpVisit::send(std::string_view bytes) {
    deadline_ = Deadline::in(house_.limits.write);
    if (!tls_) co_return co_await sendRaw(bytes);
    if (tls_->write(bytes) != TlsStep::Done) co_return false;
    const std::string records = tls_->takeOutput();
    co_return co_await sendRaw(records);
}

bool HttpVisit::isTrusted() const { return !address_ || house_.proxies.contains(*address_); }

/// Fills in who asks; gives the answer where the handler has no say.
std::optional<HttpReply> HttpVisit::replyWithoutAsking(HttpRequest& request) {
    request.peer = address_ ? address_->text() : "unix";
    request.isSecure = tls_ != nullptr;
    request.speaksForSomebody = speaksForSomebody(request);
    if (isTrusted() && !believeProxy(request, house_.proxies)) return plainReply(400);
    const auto asking = IpAddress::parse(request.peer);
    if (asking && !house_.proxies.contains(*asking)) {
        const auto wait = house_.peers.mustWait(peerOf(*asking), Deadline::Clock::now());
        if (wait) return askedTooOften(*wait);
    }
    if (request.path == "*") return serverOptions();
    return std::nullopt;
}

Task<HttpReply> HttpVisit::ask(HttpRequest request) {
    ++house_.counters.asked;
    const std::shared_ptr<HttpHandler> handler = house_.handler;
    try {
        co_return co_await (*handler)(std::move(request));
    } catch (const std::exception&) {
        ++house_.counters.thrown;
    }
    co_return plainReply(500);
}

Task<void> HttpVisit::answer(bool& goesOn) {
    enter(Phase::Answering);
    ReadRequest read = reader_.take();
    ReplyForm form{read.request.method == "HEAD", read.isHttp10, false, {}};
    auto reply = replyWithoutAsking(read.request);
    if (reply) {
        ++house_.counters.refused[reply->status];
    } else {
        reply = co_await ask(std::move(read.request));
    }
    // Who has sent more already gets that answered too.
    form.keepsAlive = read.keepsAlive && (!house_.isStopping || reader_.hasBegun());
    form.date = httpDate();
    const std::string bytes = replyText(*reply, form);
    goesOn = co_await send(bytes) && form.keepsAlive;
    if (isExpired_) ++house_.counters.timedOut;
    // The visitor may not know yet that it was the last, and has perhaps sent more.
    const bool mayHaveSent = read.keepsAlive || reader_.hasBegun();
    if (!goesOn && !isExpired_ && mayHaveSent) co_await linger();
}

Task<void> HttpVisit::refuse(int status) {
    enter(Phase::Answering);
    isExpired_ = false;
    ++house_.counters.refused[status];
    const std::string bytes = replyText(plainReply(status), {false, false, false, httpDate()});
    if (co_await send(bytes)) co_await linger();
}

Task<void> HttpVisit::linger() {
    enter(Phase::Leaving);
    std::error_code code;
    if (tls_) {
        tls_->close();
        const std::string records = tls_->takeOutput();
        if (!co_await sendRaw(records)) co_return;
        isHandshakeDone_ = false;
    }
    socket_.shutdown(Socket::shutdown_send, code);
    for (std::size_t taken = 0; taken < lingerBytes;) {
        if (!co_await waitUntil(Socket::wait_read)) co_return;
        std::string bytes;
        if (!readSome(socket_, bytes, code)) co_return;
        taken += bytes.size();
    }
}

Task<void> HttpVisit::run() {
    if (tls_ && !co_await handshake()) co_return;
    for (bool goesOn = true; goesOn;) {
        switch (reader_.advance()) {
            case HttpReading::Complete:
                co_await answer(goesOn);
                // Those who send many at once must not keep the others waiting.
                if (goesOn && reader_.hasBegun()) {
                    co_await asio::post(socket_.get_executor(), asio::use_awaitable);
                }
                break;
            case HttpReading::Refused: co_await refuse(reader_.refusal()); co_return;
            case HttpReading::WantsContinue:
                enter(Phase::Body);
                goesOn = co_await sendRaw(goOn);
                break;
            case HttpReading::NeedsBytes:
                if (reader_.isInBody()) {
                    enter(Phase::Body);
                } else if (reader_.hasBegun()) {
                    enter(Phase::Head);
                } else if (phase_ != Phase::Arriving) {
                    enter(Phase::Idle);
                }
                goesOn = co_await receive();
                break;
        }
    }
    if (!isExpired_ || !reader_.hasBegun()) co_return;
    ++house_.counters.timedOut;
    co_await refuse(408);
}

}  // namespace mailadvisor
