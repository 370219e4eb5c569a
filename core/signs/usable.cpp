#include "signs/usable.h"

#include "facts/same_server.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// Position in the ranking; an endpoint nobody published comes after all that someone did.
std::size_t rankOf(const Facts& facts, const EndpointFacts& endpoint) {
    const auto& candidates = facts.discovery.candidates;
    const auto found =
        std::find_if(candidates.begin(), candidates.end(),
                     [&](const Candidate& candidate) { return isSameServer(candidate, endpoint); });
    return static_cast<std::size_t>(found - candidates.begin());
}

}  // namespace

bool isNamedHost(const Facts& facts, std::string_view host) {
    const auto& candidates = facts.discovery.candidates;
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](const Candidate& candidate) { return candidate.host == host; });
}

std::vector<const EndpointFacts*> usableEndpoints(const Facts& facts, Protocol protocol) {
    std::vector<const EndpointFacts*> usable;
    for (const auto& endpoint : facts.endpoints) {
        if (endpoint.protocol == protocol && isSafelyUsable(endpoint) &&
            isNamedHost(facts, endpoint.host)) {
            usable.push_back(&endpoint);
        }
    }
    std::stable_sort(usable.begin(), usable.end(),
                     [&](const EndpointFacts* a, const EndpointFacts* b) {
                         const auto rankA = rankOf(facts, *a);
                         const auto rankB = rankOf(facts, *b);
                         return rankA != rankB ? rankA < rankB : a->security < b->security;
                     });
    return usable;
}

const EndpointFacts* lateGreeter(const Facts& facts, Protocol protocol) {
    const EndpointFacts* late = nullptr;
    for (const auto& endpoint : facts.endpoints) {
        const bool isLate = endpoint.protocol == protocol &&
                            endpoint.reason == Reason::NoGreeting &&
                            candidateFor(facts, endpoint) != nullptr;
        if (!isLate) continue;
        const bool isVerified = endpoint.tls.isKnown() && endpoint.tls->verified;
        if (isVerified) return &endpoint;
        if (late == nullptr) late = &endpoint;
    }
    return late;
}

const Candidate* candidateFor(const Facts& facts, const EndpointFacts& endpoint) {
    const auto rank = rankOf(facts, endpoint);
    const auto& candidates = facts.discovery.candidates;
    return rank < candidates.size() ? &candidates[rank] : nullptr;
}

std::vector<SharedHost> sharedHosts(const Facts& facts) {
    std::vector<SharedHost> found;
    for (const auto& published : facts.endpoints) {
        const bool hasOnlyWrongName =
            published.tls.isKnown() &&
            published.tls->problems == std::vector{TlsProblem::NameMismatch};
        if (!hasOnlyWrongName) continue;
        for (const auto& other : facts.endpoints) {
            const bool isSamePlace = other.protocol == published.protocol &&
                                     other.port == published.port &&
                                     other.address == published.address;
            if (isSamePlace && other.host != published.host && isSafelyUsable(other)) {
                found.push_back({&published, &other});
            }
        }
    }
    return found;
}

}  // namespace mailadvisor
