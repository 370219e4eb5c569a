#include "discovery/discovery_cache.h"

#include "discovery/source.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::chrono::hours longest{1};
constexpr std::chrono::minutes forNothing{5};  // RFC 2308 §5 allows hours; a person retries sooner

// The same pattern as it was built from: whole address, local part, or local part and more.
std::string usernameFor(const std::string& username, const EmailAddress& askedWith,
                        const EmailAddress& address) {
    if (username == askedWith.ascii()) return address.ascii();
    if (username == askedWith.display()) return address.display();
    if (username == askedWith.localPart) return address.localPart;
    if (username == askedWith.localPart + "." + askedWith.domain) {
        return address.localPart + "." + address.domain;
    }
    return username;
}

}  // namespace

std::chrono::seconds lifetimeOf(const DiscoveryFacts& facts,
                                std::optional<std::chrono::seconds> leastTimeToLive) {
    const bool isComplete = std::ranges::all_of(facts.attempts, [](const Attempt& attempt) {
        return attempt.source == Source::Autodiscover || isAnswered(attempt);
    });
    if (!isComplete) return std::chrono::seconds(0);
    const std::chrono::seconds most =
        facts.candidates.empty() ? std::chrono::seconds(forNothing) : std::chrono::seconds(longest);
    return std::min(most, leastTimeToLive.value_or(most));
}

std::optional<DiscoveryFacts> DiscoveryCache::find(const EmailAddress& address) const {
    const auto found = entries_.find(address.domain);
    if (found == entries_.end() || now_() >= found->second.until) return std::nullopt;
    const Entry& entry = found->second;
    DiscoveryFacts facts = entry.facts;
    const auto tellFor = [&](Candidate& candidate) {
        candidate.username = usernameFor(candidate.username, entry.askedWith, address);
    };
    std::ranges::for_each(facts.candidates, tellFor);
    for (auto& conflict : facts.conflicts) std::ranges::for_each(conflict.sides, tellFor);
    return facts;
}

void DiscoveryCache::keep(const EmailAddress& askedWith, const Discovery& found) {
    std::erase_if(entries_, [&](const auto& entry) { return now_() >= entry.second.until; });
    if (found.timeToLive <= std::chrono::seconds(0)) return;
    entries_[askedWith.domain] = {askedWith, found.facts, now_() + found.timeToLive};
}

Task<DiscoveryFacts> discoverCached(DiscoveryCache& cache, Network& network, EmailAddress address,
                                    DiscoveryOptions options, Deadline deadline,
                                    OnCandidate onCandidate) {
    if (auto known = cache.find(address)) {
        if (onCandidate) {
            for (const auto& candidate : known->candidates) onCandidate(candidate);
        }
        co_return *std::move(known);
    }
    const EmailAddress askedWith = address;
    Discovery found = co_await discoverWithLifetime(network, std::move(address), std::move(options),
                                                    deadline, std::move(onCandidate));
    cache.keep(askedWith, found);
    co_return std::move(found.facts);
}

}  // namespace mailadvisor
