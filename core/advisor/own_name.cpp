#include "advisor/own_name.h"

#include "advisor/possible_names.h"
#include "base/lists.h"
#include "net/network.h"
#include "net/resolver.h"
#include "probe/probe.h"
#include "signs/usable.h"

#include <algorithm>
#include <set>

namespace mailadvisor {
namespace {

constexpr std::chrono::seconds timeForNames{3};  // it only helps; nothing waits longer for it

Task<std::vector<std::string>> namesToTry(Network& network, const Facts& facts,
                                          const EndpointFacts& endpoint, Deadline deadline) {
    const auto names =
        co_await network.resolver->namesOf(endpoint.address, deadline.within(timeForNames));
    co_return possibleNames(facts, endpoint, names ? *names : std::vector<std::string>{});
}

bool hasOnlyWrongName(const EndpointFacts& endpoint) {
    return endpoint.tls.isKnown() &&
           endpoint.tls->problems == std::vector{TlsProblem::NameMismatch};
}

Task<bool> leadsTo(Network& network, const std::string& name, const std::string& address,
                   Deadline deadline) {
    const auto addresses = co_await network.resolver->addresses(name, deadline);
    co_return addresses.has_value() && contains(*addresses, address);
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
        const auto names = co_await namesToTry(network, facts, endpoint, deadline);
        for (const auto& name : names) {
            const Target target{endpoint.protocol, name, endpoint.port, endpoint.security};
            if (!tried.insert(target).second) continue;
            if (!co_await leadsTo(network, name, endpoint.address, deadline)) continue;
            auto proposal = co_await probeEndpoint(network, target, deadline);
            if (!isSafelyUsable(proposal)) continue;
            const bool isVouchedFor = isInHosterTable(name) || contains(trustedHosts, name);
            if (isVouchedFor) vouch(facts, endpoint, name);
            facts.endpoints.push_back(std::move(proposal));
        }
    }
}

}  // namespace mailadvisor
