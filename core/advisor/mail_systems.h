#pragma once

#include "facts/facts.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// One place where mail of a domain can live, as people could sign in to it.
struct MailSystem {
    std::string name{};                ///< as `Candidate::system`
    std::vector<std::string> hosts{};  ///< its incoming servers, best first
    std::set<std::string>
        machines{};  ///< IP addresses and certificates: one of them makes names one
};

/// The systems among the servers that a trusted source named and that answered safely. Of a domain
/// with a server of its own beside a hoster's (split delivery) both count however they answered.
/// More than one: some people may be at the hoster, some elsewhere, and nothing may be chosen for
/// them.
std::vector<MailSystem> mailSystems(const Facts& facts);

/// Adds the hint `several-systems` with their servers when there is more than one, once.
void noteSeveralSystems(Facts& facts);

/// Drops the candidates of all systems but the one that `name` names: a system or one of its
/// hosts; the hint goes with them. False, and nothing dropped, when there is no such one.
bool keepSystem(Facts& facts, std::string_view name);

}  // namespace mailadvisor
