#pragma once

#include "base/units.h"
#include "web/inquiry.h"

#include <cstdint>
#include <map>
#include <utility>

namespace mailadvisor::web {

/// What has been answered since the start, for the figures alone: nobody's address is in it.
struct Tally {
    std::map<std::pair<Route, int>, std::uint64_t> answers{};  ///< by route and status
    std::uint64_t signedProfiles{};
    std::uint64_t signingFailures{};  ///< profiles that went out unsigned though a command is set
    std::uint64_t foreignLooks{};     ///< domains that were looked at for --any-domain
    std::uint64_t reloads{};
    Timestamp startedAt{};
};

}  // namespace mailadvisor::web
