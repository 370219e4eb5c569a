#pragma once

#include "base/result.h"
#include "facts/facts.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace mailadvisor {

/// The servers that a domain's mail was on, and the file that says so.
struct OldServersFile {
    std::string file{};
    Facts servers{};  ///< as readOldServers gives them
};

/// The domains that move, by name.
using MovingDomains = std::map<std::string, OldServersFile, std::less<>>;

/// Reads the files of old servers, one a domain.
///
/// Errors: as readOldServers; InvalidInput for a second file about the same domain.
Result<MovingDomains> readMovingDomains(const std::vector<std::string>& files);

}  // namespace mailadvisor
