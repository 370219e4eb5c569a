#pragma once

#include "base/result.h"
#include "net/route.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace mailadvisor {

class AddressSlots;
class EventLoop;
class HttpsClient;
class Resolver;
class TlsTrust;

/// How the network is reached; from the command line.
struct NetworkOptions {
    std::string resolver{};  ///< "address[:port]"; empty = the system's
    std::vector<ConnectTo> connectTo{};
    std::string caFile{};   ///< PEM, adds to the system's store
    bool publicOnly{};      ///< refuse special-use domains and private addresses
    bool remembersNames{};  ///< what the DNS said will do for a minute (remembering_resolver.h)
    std::shared_ptr<AddressSlots> slots{};  ///< the turns at each address; null = no limit
};

/// The doors outside, made once for a run and handed down. Several may live on one event loop.
struct Network {
    NetworkOptions options{};
    std::shared_ptr<EventLoop> loop{};
    std::unique_ptr<Resolver> resolver{};
    std::unique_ptr<TlsTrust> trust{};
    std::shared_ptr<AddressSlots> slots{};  ///< of the options; other networks may have the same
    std::unique_ptr<HttpsClient> https{};

    Network();
    ~Network();
    Network(Network&&) noexcept;
    Network& operator=(Network&&) noexcept;

    /// On an event loop of its own, or on that of a program that does more than this.
    ///
    /// Errors: InvalidInput for an unreadable CA file or a resolver that is not an address.
    static Result<Network> open(NetworkOptions options);
    static Result<Network> open(NetworkOptions options, std::shared_ptr<EventLoop> loop);
};

}  // namespace mailadvisor
