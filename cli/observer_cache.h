#pragma once

#include "cli/options.h"
#include "discovery/discovery_cache.h"

#include <string>

namespace mailadvisor::cli {

/// Findings kept in the person's cache folder, a file for each domain and set of options that
/// changes the answers. Whatever cannot be read or written is simply not there.
class RememberedAnswers : public DiscoveryCache {
public:
    explicit RememberedAnswers(const CommonOptions& options);

    std::optional<KeptDiscovery> find(const std::string& domain) const override;
    void keep(const std::string& domain, const DiscoveryFacts& facts,
              std::chrono::seconds timeToLive) override;

private:
    std::string fileFor(const std::string& domain) const;

    std::string folder_{};  ///< empty = nothing is kept
    std::string options_{};
};

}  // namespace mailadvisor::cli
