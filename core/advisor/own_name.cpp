#include "advisor/own_name.h"

#include "advisor/possible_names.h"
#include "base/lists.h"
#include "discovery/shared_machine.h"
#include "facts/same_server.h"
#include "net/network.h"
#include "net/resolver.h"
#include "probe/probe.h"
#include "signs/usable.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace mailadvisor {
namespace {

constexpr std::size_t mostTried = 32;            // seven ports of a host, four names each
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

/// The server that a source named, under a host that is vouched for. Only the host is: the rest of
/// what a doubtful source said stays doubtful.
Candidate vouchedAs(const std::string& host, Candidate candidate) {
    if (!candidate.trusted) {
        candidate.username.clear();
        candidate.usernamePattern.clear();
        candidate.auth.clear();
    }
    candidate.host = host;
    candidate.source = Source::Override;
    candidate.trusted = true;
    return candidate;
}

void prefer(Facts& facts, std::vector<Candidate> vouched) {
    auto& candidates = facts.discovery.candidates;
    candidates.insert(candidates.begin(), std::make_move_iterator(vouched.begin()),
                      std::make_move_iterator(vouched.end()));
}

}  // namespace

void believeTrustedHosts(Facts& facts, const std::vector<std::string>& trustedHosts) {
    std::vector<Candidate> believed;
    for (const auto& candidate : facts.discovery.candidates) {
        const auto isKnown = [&](const Candidate& known) {
            return known.trusted && isSameServer(known, candidate);
        };
        if (!contains(trustedHosts, candidate.host)) continue;
        if (std::ranges::any_of(facts.discovery.candidates, isKnown)) continue;
        if (std::ranges::any_of(believed, isKnown)) continue;
        believed.push_back(vouchedAs(candidate.host, candidate));
    }
    prefer(facts, std::move(believed));
}

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
            if (tried.size() == mostTried) co_return;
            if (!tried.insert(target).second) continue;
            if (!co_await leadsTo(network, name, endpoint.address, deadline)) continue;
            auto proposal = co_await probeEndpoint(network, target, deadline);
            if (!isSafelyUsable(proposal)) continue;
            const bool isVouchedFor =
                isInHosterTable(name) || isSharedMachine(name) || contains(trustedHosts, name);
            const auto* candidate = candidateFor(facts, endpoint);
            if (isVouchedFor && candidate != nullptr) prefer(facts, {vouchedAs(name, *candidate)});
            facts.endpoints.push_back(std::move(proposal));
        }
    }
}

}  // namespace mailadvisor
