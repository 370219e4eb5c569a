#pragma once

#include "advisor/gather.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace mailadvisor {

/// Many domains to be looked at, one after another, and who takes what is found. Both are called by
/// one thread at a time, but not always by the same.
struct AuditList {
    /// The next domain (EmailAddress::ofDomain); nothing at the end of the list.
    std::function<std::optional<EmailAddress>()> next{};

    /// Is given the facts of each as soon as they are there, with its place in the list (from 0):
    /// the quick ones before the slow. They are not kept here.
    std::function<void(std::size_t, Facts)> take{};
};

/// Looks at all of them, many at once, on the loops of all these networks: the first one's is the
/// caller's, each other one has a thread of its own. A server that several domains share is asked
/// once while it is remembered; memory does not grow with the list. `requestFor` gives what to ask
/// of one; it is called as the list is.
///
/// Each has its own time: with networks that let only so many connections lead to one address (the
/// same AddressSlots in all of them) it must hold the waiting for the turns, too.
Task<void> auditMany(std::vector<Network>& networks, const AuditList& list,
                     std::function<GatherRequest(const EmailAddress&)> requestFor);

}  // namespace mailadvisor
