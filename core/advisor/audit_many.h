#pragma once

#include "advisor/gather.h"

#include <cstddef>
#include <functional>
#include <optional>

namespace mailadvisor {

/// Many domains to be looked at, one after another, and who takes what is found.
struct AuditList {
    /// The next domain (EmailAddress::ofDomain); nothing at the end of the list.
    std::function<std::optional<EmailAddress>()> next{};

    /// Is given the facts of each as soon as they are there, with its place in the list (from 0):
    /// the quick ones before the slow. They are not kept here.
    std::function<void(std::size_t, Facts)> take{};
};

/// Looks at all of them, many at once. A server that several share is asked once while it is
/// remembered; memory does not grow with the list. `requestFor` gives what to ask of one.
///
/// Each has its own time: with a network that lets only so many connections lead to one address it
/// must hold the waiting for the turns, too.
Task<void> auditMany(Network& network, const AuditList& list, ProbedServers& probed,
                     std::function<GatherRequest(const EmailAddress&)> requestFor);

}  // namespace mailadvisor
