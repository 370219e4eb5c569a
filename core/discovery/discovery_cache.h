#pragma once

#include "base/email_address.h"
#include "base/units.h"
#include "discovery/discover.h"

#include <chrono>
#include <optional>
#include <string>

namespace mailadvisor {

/// How long what was found may be kept.
///
/// Zero when a source (but Autodiscover and the database of providers) did not answer: the next one
/// who asks may be luckier. Five minutes when nothing was found, or the database was silent; never
/// more than an hour, the time for which web pages are believed.
std::chrono::seconds lifetimeOf(const DiscoveryFacts& facts,
                                std::optional<std::chrono::seconds> leastTimeToLive);

/// What an earlier run found for a domain. User names are patterns (`%EMAILADDRESS%`): who asked
/// is not kept.
struct KeptDiscovery {
    DiscoveryFacts facts{};
    Timestamp keptAt{};
    bool isFresh{};  ///< its time to live has not ended
};

/// A place where findings outlive a run. One cache serves one set of options.
class DiscoveryCache {
public:
    virtual ~DiscoveryCache() = default;
    virtual std::optional<KeptDiscovery> find(const std::string& domain) const = 0;
    virtual void keep(const std::string& domain, const DiscoveryFacts& facts,
                      std::chrono::seconds timeToLive) = 0;
};

/// Discovers, and keeps what was found in `cache`; without one nothing is kept or remembered.
///
/// With `mayRemember` an answer within its time to live is taken instead of asking. Offline the
/// kept answer of any age helps where override file and table name nothing; the hint Remembered
/// says from which day it is. `onCandidate` is called for kept candidates, too.
Task<DiscoveryFacts> discoverCached(DiscoveryCache* cache, bool mayRemember, Network& network,
                                    EmailAddress address, DiscoveryOptions options,
                                    Deadline deadline, OnCandidate onCandidate);

}  // namespace mailadvisor
