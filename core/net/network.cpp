#include "net/network.h"

#include "net/address_slots.h"
#include "net/event_loop.h"
#include "net/https_client.h"
#include "net/remembering_resolver.h"
#include "net/resolver.h"
#include "net/tls_trust.h"

#include <utility>

namespace mailadvisor {

Network::Network() = default;
Network::~Network() = default;
Network::Network(Network&&) noexcept = default;

// Member by member would destroy the old loop before what lives on it.
Network& Network::operator=(Network&& other) noexcept {
    https = std::move(other.https);
    slots = std::move(other.slots);
    trust = std::move(other.trust);
    resolver = std::move(other.resolver);
    loop = std::move(other.loop);
    options = std::move(other.options);
    return *this;
}

Result<Network> Network::open(NetworkOptions options) {
    return open(std::move(options), std::make_shared<EventLoop>());
}

Result<Network> Network::open(NetworkOptions options, std::shared_ptr<EventLoop> loop) {
    Network network;
    network.loop = std::move(loop);
    auto resolver = makeResolver(network.loop->executor(), options.resolver);
    if (!resolver) return Unexpected{std::move(resolver).error()};
    network.resolver = *std::move(resolver);
    if (options.remembersNames) {
        network.resolver =
            makeRememberingResolver(network.loop->executor(), std::move(network.resolver));
    }
    network.slots = options.slots;
    auto trust = TlsTrust::open(options.caFile);
    if (!trust) return Unexpected{std::move(trust).error()};
    network.trust = *std::move(trust);
    network.https = makeHttpsClient(network.loop->executor(), *network.resolver, *network.trust,
                                    options, network.slots);
    network.options = std::move(options);
    return network;
}

}  // namespace mailadvisor
