#include "advisor/own_name.h"

#include "base/email_address.h"
#include "facts/usable.h"
#include "net/network.h"
#include "net/resolver.h"
#include "probe/probe.h"

#include <algorithm>
#include <set>

namespace mailadvisor {
namespace {

/// Names tried per server: a hoster's certificate carries its own name among the first.
constexpr std::size_t maxNames = 4;

std::vector<std::string> namesToTry(const EndpointFacts& endpoint) {
    std::vector<std::string> names;
    for (const auto& name : endpoint.tls->certificate.names) {
        if (names.size() == maxNames) break;
        const auto host = normaliseHost(name);
        const bool isHostName = host && host->find('*') == std::string::npos &&
                                host->find_first_not_of("0123456789.:") != std::string::npos;
        if (isHostName && *host != endpoint.host) names.push_back(*host);
    }
    return names;
}

bool hasOnlyWrongName(const EndpointFacts& endpoint) {
    return endpoint.tls.isKnown() &&
           endpoint.tls->problems == std::vector{TlsProblem::NameMismatch};
}

Task<bool> leadsTo(Network& network, const std::string& name, const std::string& address,
                   Deadline deadline) {
    const auto addresses = co_await network.resolver->addresses(name, deadline);
    co_return addresses.has_value() &&
        std::find(addresses->begin(), addresses->end(), address) != addresses->end();
}

/// The published server under the vouched name.
void vouch(Facts& facts, const EndpointFacts& published, const std::string& name) {
    const auto* candidate = candidateFor(facts, published);
    if (candidate == nullptr) return;
    Candidate vouched = *candidate;
    vouched.host = name;
    vouched.source = Source::Override;
    vouched.trusted = true;
    facts.discovery.candidates.insert(facts.discovery.candidates.begin(), std::move(vouched));
}

}  // namespace

Task<void> lookForOwnNames(Network& network, Facts& facts,
                           const std::vector<std::string>& trustedHosts, Deadline deadline) {
    std::vector<EndpointFacts> published;
    std::copy_if(facts.endpoints.begin(), facts.endpoints.end(), std::back_inserter(published),
                 hasOnlyWrongName);
    std::set<Target> tried;
    for (const auto& endpoint : published) {
        for (const auto& name : namesToTry(endpoint)) {
            const Target target{endpoint.protocol, name, endpoint.port, endpoint.security};
            if (!tried.insert(target).second) continue;
            if (!co_await leadsTo(network, name, endpoint.address, deadline)) continue;
            auto proposal = co_await probeEndpoint(network, target, deadline);
            if (!isSafelyUsable(proposal)) continue;
            const bool isVouchedFor =
                std::find(trustedHosts.begin(), trustedHosts.end(), name) != trustedHosts.end();
            if (isVouchedFor) vouch(facts, endpoint, name);
            facts.endpoints.push_back(std::move(proposal));
        }
    }
}

}  // namespace mailadvisor
