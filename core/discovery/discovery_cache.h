#pragma once

#include "base/email_address.h"
#include "discovery/discover.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace mailadvisor {

/// How long what was found may be kept.
///
/// Zero when a source (but Autodiscover) did not answer: the next one who asks may be luckier.
/// Five minutes when nothing was found; never more than an hour, the time for which web pages are
/// believed.
std::chrono::seconds lifetimeOf(const DiscoveryFacts& facts,
                                std::optional<std::chrono::seconds> leastTimeToLive);

/// What was found for each domain until its time to live ends, so that a list of people asks each
/// domain once. One cache serves one set of options; it is not for several threads.
class DiscoveryCache {
public:
    using Clock = std::chrono::steady_clock;
    using Now = std::function<Clock::time_point()>;

    explicit DiscoveryCache(Now now = &Clock::now) : now_(std::move(now)) {}

    /// The facts of the domain, told for this address: user names that repeat the address the
    /// domain was asked with are replaced.
    std::optional<DiscoveryFacts> find(const EmailAddress& address) const;

    /// Keeps what was found for `askedWith`; nothing with a time to live of zero.
    void keep(const EmailAddress& askedWith, const Discovery& found);

private:
    struct Entry {
        EmailAddress askedWith{};
        DiscoveryFacts facts{};
        Clock::time_point until{};
    };

    Now now_;
    std::map<std::string, Entry, std::less<>> entries_{};  ///< by domain
};

/// Looks into the cache first, and keeps what had to be asked for. `onCandidate` is called for
/// cached candidates, too.
Task<DiscoveryFacts> discoverCached(DiscoveryCache& cache, Network& network, EmailAddress address,
                                    DiscoveryOptions options, Deadline deadline,
                                    OnCandidate onCandidate);

}  // namespace mailadvisor
