#pragma once

#include "net/event_loop.h"
#include "net/https_client.h"
#include "net/network.h"
#include "net/tls_trust.h"
#include "support/fake_resolver.h"

#include <memory>
#include <string>

namespace mailadvisor::testing {

/// A network with a fake resolver that knows `localhost`; everything else is real.
/// `caFile` as in NetworkOptions.
inline Network testNetwork(const std::string& caFile = {}) {
    Network network;
    network.options.caFile = caFile;
    network.loop = std::make_unique<EventLoop>();
    auto resolver = std::make_unique<FakeResolver>();
    resolver->knownAddresses["localhost"] = {"127.0.0.1"};
    network.resolver = std::move(resolver);
    network.trust = TlsTrust::open(caFile).value();
    network.https = makeHttpsClient(network.loop->executor(), *network.resolver, *network.trust,
                                    network.options);
    return network;
}

inline FakeResolver& fakeResolver(Network& network) {
    return static_cast<FakeResolver&>(*network.resolver);
}

}  // namespace mailadvisor::testing
