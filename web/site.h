#pragma once

#include "base/error.h"
#include "web/page/people.h"
#include "web/page/programs.h"
#include "web/served_domains.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace mailadvisor::web {

/// A server that does not answer as the domain's file says.
struct TroubledServer {
    ServerPlace place{};
    std::size_t failedChecks{};  ///< of the last 24 hours
    bool isWithdrawn{};          ///< it stands in no answer any more
    Timestamp since{};           ///< of the first of these checks
};

/// All that answers are made from, at one moment. A change makes a new one, so that an answer that
/// has begun ends with the one it began with.
struct Site {
    ServedDomains domains{};
    std::vector<Error> problems{};  ///< files that are not served as they stand on the disk
    std::vector<TroubledServer> troubled{};
    std::string baseUrl{};   ///< of the page for people, without the last `/`
    std::string pageHost{};  ///< of that URL
    const Policy& policy;
    const Programs& programs;
    std::shared_ptr<const People> people{};  ///< with links of their own; null = nobody has one
};

using SitePointer = std::shared_ptr<const Site>;

}  // namespace mailadvisor::web
