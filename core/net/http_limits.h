#pragma once

#include <chrono>
#include <cstddef>

namespace mailadvisor {

/// How much a visitor may send, keep open and ask of our HTTP server. Each start value has its
/// reason; what is over one is answered with the status that HTTP has for it.
struct HttpLimits {
    /// The request's target. A personal link and an address stay below 1 KiB; over it 414.
    std::size_t targetBytes{4 * 1024};
    /// The request line with all fields: browsers send 1 KiB, office proxies some more; over it
    /// 431.
    std::size_t headBytes{8 * 1024};
    /// Field lines; browsers send 20. Over it 431.
    std::size_t fields{100};
    /// The content. Autodiscover questions are 500 bytes, the page's form with every answer 3 KiB;
    /// over it 413.
    std::size_t bodyBytes{8 * 1024};

    /// Cookies reach the handler: only for a page that gives some itself.
    bool takesCookies{};

    /// Connections at once. One costs 5 KiB, with TLS 30. When all are taken the one that idles
    /// longest makes room; if none idles, newcomers wait.
    std::size_t connections{8192};
    /// Connections at once of one peer (an IPv4 address or an IPv6 /64): an office behind one
    /// address, each program with up to six. More are closed at once; trusted proxies have no such
    /// limit.
    std::size_t connectionsPerPeer{256};

    /// What one peer may ask at once and then each second; over it 429. One set-up asks 5 to 20
    /// times within two seconds, an office behind one address sets up dozens. 0 a second = no
    /// limit.
    double requestsPerSecond{20};
    double burst{120};

    /// For the whole head, from its first byte (or from the connection's start, with the TLS
    /// handshake), and then for the whole body: what a phone needs is below 3 s. Over it 408.
    std::chrono::seconds head{10};
    std::chrono::seconds body{10};
    /// For one answer to be taken: 50 KiB at 2 KiB/s.
    std::chrono::seconds write{30};
    /// Between two requests of one connection: a person reads the page, proxies keep some open.
    std::chrono::seconds idle{30};
};

}  // namespace mailadvisor
