// bench_serve_host FILE: serves FILE's bytes at every path on a port of loopback that the system
// chooses, which it prints: the HTTP server alone, without what `mailadvisor serve` works out.

#include "net/event_loop.h"
#include "net/http_server.h"

#include <cstdio>
#include <fstream>
#include <iterator>

using namespace mailadvisor;

int main(int count, char** arguments) {
    if (count != 2) return 2;
    std::ifstream file(arguments[1], std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    EventLoop loop;
    HttpServerOptions options;
    options.listen = "127.0.0.1:0";
    options.limits.requestsPerSecond = 0;
    auto server = HttpServer::listen(loop, options, [&](HttpRequest) -> Task<HttpReply> {
        co_return HttpReply{200, "text/xml; charset=utf-8", bytes, {}};
    });
    if (!server) return 1;
    std::printf("%s\n", server->places().front().c_str());
    std::fflush(stdout);
    loop.run(server->run());
}
