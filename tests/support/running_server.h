#pragma once

#include "net/event_loop.h"
#include "net/http_server.h"

#include <asio/post.hpp>

#include <cstdlib>
#include <future>
#include <string>
#include <thread>
#include <utility>

namespace mailadvisor::testing {

/// Says what it was asked: method, path, query, host, peer, and the content.
inline Task<HttpReply> echo(HttpRequest request) {
    HttpReply reply;
    reply.contentType = "text/plain";
    reply.body = request.method + " " + request.path + "?" + request.query + " " + request.host +
                 " " + request.peer + (request.isForwarded ? " forwarded" : "") +
                 (request.isSecure ? " secure" : "") + "\n" + request.body;
    co_return reply;
}

/// A port of loopback that the system chooses.
inline HttpServerOptions onAnyPort(const HttpLimits& limits = {}) {
    HttpServerOptions options;
    options.listen = "127.0.0.1:0";
    options.limits = limits;
    return options;
}

/// An HTTP server of ours on a loop and a thread of its own; it ends gracefully with the test.
class RunningServer {
public:
    explicit RunningServer(HttpHandler handler = &echo, HttpServerOptions options = onAnyPort())
        : server_(*HttpServer::listen(loop_, std::move(options), std::move(handler))),
          thread_([this] { loop_.run(server_.run()); }) {}
    ~RunningServer() {
        if (thread_.joinable()) stop();
    }
    RunningServer(const RunningServer&) = delete;
    RunningServer& operator=(const RunningServer&) = delete;

    Port port() const {
        const std::string& place = server_.places().front();
        return Port{static_cast<std::uint16_t>(std::stoi(place.substr(place.rfind(':') + 1)))};
    }

    /// Does something on the loop's thread and waits for it.
    template <class Action>
    auto onLoop(Action action) {
        std::packaged_task<decltype(action())()> task(std::move(action));
        auto done = task.get_future();
        asio::post(loop_.executor(), std::move(task));
        return done.get();
    }

    HttpServer& server() { return server_; }
    HttpCounters counters() {
        return onLoop([this] { return server_.counters(); });
    }

    void beginToStop() {
        asio::post(loop_.executor(), [this] { server_.stop(); });
    }

    /// Returns when the last visitor has gone.
    void stop() {
        beginToStop();
        thread_.join();
    }

private:
    EventLoop loop_;
    HttpServer server_;
    std::thread thread_;
};

}  // namespace mailadvisor::testing
