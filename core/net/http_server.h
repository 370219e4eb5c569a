#pragma once

#include "base/result.h"
#include "net/http_limits.h"
#include "net/http_message.h"
#include "net/native_socket.h"
#include "net/task.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace mailadvisor {

class EventLoop;

/// Answers one request. Runs on the loop; what takes long belongs elsewhere, for it holds up all
/// others. One that throws is answered 500 and counted.
///
/// GET and HEAD are asked alike (the content of an answer to HEAD is not sent). Never called with
/// TRACE, CONNECT, unknown methods, `OPTIONS *`, nor when the peer asked too often.
using HttpHandler = std::function<Task<HttpReply>(HttpRequest)>;

/// Where and how to serve.
struct HttpServerOptions {
    /// `ADDRESS:PORT` or `unix:PATH`; not used when listening sockets were inherited.
    std::string listen{"127.0.0.1:8080"};
    std::vector<NativeSocket> inherited{};
    /// PEM files; both empty = plain HTTP, behind a web server or on loopback.
    std::string certificateFile{};
    std::string keyFile{};
    /// Addresses or networks whose X-Forwarded-For, -Proto and -Host and Forwarded count. Whoever
    /// comes over a Unix socket is trusted as well.
    std::vector<std::string> trustedProxies{};
    HttpLimits limits{};
};

/// What has happened since the start; all count up but `open`.
struct HttpCounters {
    std::uint64_t accepted{};      ///< connections
    std::uint64_t open{};          ///< of them now
    std::uint64_t turnedAway{};    ///< at once, for their peer had too many
    std::uint64_t madeRoom{};      ///< idle ones closed for others, all being taken
    std::uint64_t ownShortages{};  ///< pauses in accepting for want of descriptors or memory
    std::uint64_t tlsFailures{};   ///< handshakes that came to nothing
    std::uint64_t timedOut{};      ///< cut at a deadline, idle ones not counted
    std::uint64_t asked{};         ///< requests given to the handler
    std::uint64_t thrown{};        ///< of them answered 500, for the handler threw
    std::map<int, std::uint64_t> refused{};  ///< answered by the server itself, by status
};

/// An HTTP/1.1 server on the loop's thread, for programs and people who may be hostile.
///
/// Requests of a connection are answered in their order; the reader's strictness is told in
/// http_request_reader.h. Must be gone before the loop, and not before run() has ended.
class HttpServer {
public:
    /// Opens the sockets and reads the certificate.
    ///
    /// Errors: InvalidInput (bad text, certificate, key; `where` names it); Refused when the place
    /// is taken or not allowed.
    static Result<HttpServer> listen(EventLoop& loop, HttpServerOptions options,
                                     HttpHandler handler);

    ~HttpServer();
    HttpServer(HttpServer&&) noexcept;
    HttpServer& operator=(HttpServer&&) noexcept;

    /// Serves until stop(), then returns when the last connection has ended.
    Task<void> run();

    /// Ends gracefully: accepts who already waits, then nobody; answers each request that has begun
    /// and, for a second, those that were on their way; each answer closes its connection.
    /// Inherited sockets stay open for whoever comes next. From the loop's thread.
    void stop();

    /// Requests that come from now on go to this one; those under way end with the old.
    void replaceHandler(HttpHandler handler);

    /// Reads certificate and key again; new connections use them. After an error the old ones
    /// stay. Without TLS it does nothing.
    Result<void> reloadCertificate();

    const HttpCounters& counters() const;

    /// Where it listens, as in `listen`, with the ports the system chose.
    const std::vector<std::string>& places() const;

private:
    struct State;
    explicit HttpServer(std::shared_ptr<State> state);
    std::shared_ptr<State> state_;
};

}  // namespace mailadvisor
