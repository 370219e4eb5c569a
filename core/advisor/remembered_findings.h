#pragma once

#include "advisor/wishes.h"
#include "discovery/discovery_cache.h"

#include <string>

namespace mailadvisor {

/// What discovery found, kept in the person's cache folder: a file for each domain and set of
/// wishes that changes the findings. Whatever cannot be read or written is simply not there.
class RememberedFindings : public DiscoveryCache {
public:
    explicit RememberedFindings(const Wishes& wishes);

    std::optional<KeptDiscovery> find(const std::string& domain) const override;
    void keep(const std::string& domain, const DiscoveryFacts& facts,
              std::chrono::seconds timeToLive) override;

private:
    std::string fileFor(const std::string& domain) const;

    std::string folder_{};  ///< empty = nothing is kept
    std::string wishes_{};
};

}  // namespace mailadvisor
