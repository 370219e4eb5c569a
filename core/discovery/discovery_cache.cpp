#include "discovery/discovery_cache.h"

#include "base/iso_time.h"
#include "discovery/ispdb.h"
#include "discovery/login_pattern.h"
#include "discovery/source.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::chrono::hours longest{1};
constexpr std::chrono::minutes forNothing{5};  // RFC 2308 §5 allows hours; a person retries sooner

std::string dayOf(Timestamp moment) { return isoTime(moment).substr(0, 10); }

/// What is known now, and the servers that were known then.
void remember(DiscoveryFacts& facts, KeptDiscovery kept, const EmailAddress& address) {
    auto then = toldFor(std::move(kept.facts), address);
    facts.candidates = std::move(then.candidates);
    facts.conflicts = std::move(then.conflicts);
    facts.hints.insert(facts.hints.end(), then.hints.begin(), then.hints.end());
    facts.hints.push_back(
        {facts.candidates.front().source, HintCode::Remembered, dayOf(kept.keptAt)});
}

void announce(const DiscoveryFacts& facts, const OnCandidate& onCandidate) {
    if (!onCandidate) return;
    for (const auto& candidate : facts.candidates) onCandidate(candidate);
}

}  // namespace

std::chrono::seconds lifetimeOf(const DiscoveryFacts& facts,
                                std::optional<std::chrono::seconds> leastTimeToLive) {
    const bool isComplete = std::ranges::all_of(facts.attempts, [](const Attempt& attempt) {
        return attempt.source == Source::Autodiscover || isIspdbSilence(attempt) ||
               isAnswered(attempt);
    });
    if (!isComplete) return std::chrono::seconds(0);
    const bool mayBeMore =
        facts.candidates.empty() || std::ranges::any_of(facts.attempts, isIspdbSilence);
    const std::chrono::seconds most =
        mayBeMore ? std::chrono::seconds(forNothing) : std::chrono::seconds(longest);
    return std::min(most, leastTimeToLive.value_or(most));
}

Task<DiscoveryFacts> discoverCached(DiscoveryCache* cache, bool mayRemember, Network& network,
                                    EmailAddress address, DiscoveryOptions options,
                                    Deadline deadline, OnCandidate onCandidate) {
    auto kept = cache == nullptr ? std::nullopt : cache->find(address.domain);
    if (mayRemember && kept && kept->isFresh) {
        auto facts = toldFor(std::move(kept->facts), address);
        announce(facts, onCandidate);
        co_return facts;
    }
    Discovery found = co_await discover(network, address, options, deadline, onCandidate);
    if (!options.offline) {
        if (cache != nullptr && found.timeToLive > std::chrono::seconds(0)) {
            cache->keep(address.domain, withoutPerson(found.facts), found.timeToLive);
        }
    } else if (found.facts.candidates.empty() && kept && !kept->facts.candidates.empty()) {
        remember(found.facts, *std::move(kept), address);
        announce(found.facts, onCandidate);
    }
    co_return std::move(found.facts);
}

}  // namespace mailadvisor
