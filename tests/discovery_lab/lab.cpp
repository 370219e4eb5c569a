#include "discovery_lab/lab.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace mailadvisor::lab {

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

NetworkOptions networkOptions(bool isValidating) {
    const auto port = variable(isValidating ? "LAB_RESOLVER_PORT" : "LAB_DNS_PORT");
    NetworkOptions options;
    options.resolver = variable("LAB_ADDRESS") + ":" + port;
    options.caFile = variable("LAB_CA_FILE");
    for (const auto& [standard, name] :
         {std::pair{"443", "LAB_HTTPS_PORT"}, {"80", "LAB_HTTP_PORT"}}) {
        const auto rule = ConnectTo::parse(":" + std::string(standard) + "::" + variable(name));
        if (rule) options.connectTo.push_back(*rule);
    }
    return options;
}

DiscoveryFacts discover(const std::string& address, DiscoveryOptions options,
                        NetworkOptions networkOptions, std::chrono::milliseconds time) {
    auto network = Network::open(std::move(networkOptions));
    const auto parsed = EmailAddress::parse(address);
    DiscoveryFacts facts;
    if (!network || !parsed) {
        ADD_FAILURE() << "the network of the lab does not open; run tests/discovery_lab/servers";
        return facts;
    }
    const auto run = [&]() -> Task<void> {
        facts = (co_await mailadvisor::discover(*network, *parsed, options, Deadline::in(time), {}))
                    .facts;
    };
    network->loop->run(run());
    return facts;
}

Result<std::vector<std::string>> namesOf(const std::string& address) {
    auto network = Network::open(networkOptions());
    Result<std::vector<std::string>> names = std::vector<std::string>{};
    const auto run = [&]() -> Task<void> {
        names = co_await network->resolver->namesOf(address, Deadline::in(std::chrono::seconds(3)));
    };
    network->loop->run(run());
    return names;
}

Attempt attemptOf(const DiscoveryFacts& facts, Source source) {
    const Attempt* best = nullptr;
    for (const auto& attempt : facts.attempts) {
        if (attempt.source != source) continue;
        if (best == nullptr || attempt.outcome < best->outcome) best = &attempt;
    }
    if (best == nullptr) {
        ADD_FAILURE() << "no attempt of " << nameOf(source);
        return {};
    }
    return *best;
}

}  // namespace mailadvisor::lab
