#include "advisor/own_name.h"

#include "advisor/possible_names.h"
#include "base/lists.h"
#include "discovery/shared_machine.h"
#include "facts/same_server.h"
#include "net/event_loop.h"
#include "net/network.h"
#include "net/resolver.h"
#include "net/slots.h"
#include "net/task_group.h"
#include "probe/probe.h"
#include "signs/usable.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace mailadvisor {
namespace {

constexpr std::size_t mostTried = 32;            // seven ports of a host, four names each
constexpr std::size_t probesAtOnce = 8;          // all ports under one name
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

/// The same port of a server under a name of its own.
struct Proposal {
    EndpointFacts published{};  ///< whose certificate has another name
    Target target{};
    EndpointFacts seen{};
    bool isKnown{};  ///< it was looked at for a source's sake
};

const EndpointFacts* seenAt(const Facts& facts, const Target& target) {
    const auto found = std::ranges::find_if(facts.endpoints, [&](const EndpointFacts& endpoint) {
        return endpoint.protocol == target.protocol && endpoint.host == target.host &&
               endpoint.port == target.port;
    });
    return found == facts.endpoints.end() ? nullptr : &*found;
}

Task<void> findNames(Network& network, const Facts& facts, const EndpointFacts& endpoint,
                     Deadline deadline, std::vector<std::string>& names) {
    names = co_await namesToTry(network, facts, endpoint, deadline);
}

/// In the order of the endpoints, and for each the likeliest name first.
Task<std::vector<Proposal>> proposalsFor(Network& network, const Facts& facts, Deadline deadline) {
    std::vector<EndpointFacts> published;
    std::ranges::copy_if(facts.endpoints, std::back_inserter(published), hasOnlyWrongName);
    std::vector<std::vector<std::string>> names(published.size());
    std::vector<Task<void>> tasks;
    for (std::size_t i = 0; i < published.size(); ++i)
        tasks.push_back(findNames(network, facts, published[i], deadline, names[i]));
    co_await runAll(std::move(tasks));

    std::vector<Proposal> proposals;
    std::set<Target> tried;
    for (std::size_t i = 0; i < published.size(); ++i) {
        const auto& endpoint = published[i];
        for (const auto& name : names[i]) {
            Target target{endpoint.protocol, name, endpoint.port, endpoint.security};
            if (tried.size() == mostTried || !tried.insert(target).second) continue;
            Proposal proposal{endpoint, std::move(target), {}, false};
            if (const auto* known = seenAt(facts, proposal.target); known != nullptr) {
                proposal.isKnown = true;
                if (known->address == endpoint.address) proposal.seen = *known;
            }
            proposals.push_back(std::move(proposal));
        }
    }
    co_return proposals;
}

Task<void> probe(Network& network, Slots& slots, Proposal& proposal, Deadline deadline) {
    const bool isIts =
        co_await leadsTo(network, proposal.target.host, proposal.published.address, deadline);
    if (!isIts || !co_await slots.enter(deadline)) co_return;
    proposal.seen = co_await probeEndpoint(network, proposal.target, deadline);
    slots.leave();
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
    auto proposals = co_await proposalsFor(network, facts, deadline);
    Slots slots(network.loop->executor(), probesAtOnce);
    std::vector<Task<void>> tasks;
    for (auto& proposal : proposals) {
        if (!proposal.isKnown) tasks.push_back(probe(network, slots, proposal, deadline));
    }
    co_await runAll(std::move(tasks));
    for (auto& proposal : proposals) {
        if (!isSafelyUsable(proposal.seen)) continue;
        const std::string& name = proposal.target.host;
        const bool isVouchedFor =
            isInHosterTable(name) || isSharedMachine(name) || contains(trustedHosts, name);
        const auto* candidate = candidateFor(facts, proposal.published);
        if (isVouchedFor && candidate != nullptr) prefer(facts, {vouchedAs(name, *candidate)});
        if (!proposal.isKnown) facts.endpoints.push_back(std::move(proposal.seen));
    }
}

}  // namespace mailadvisor
