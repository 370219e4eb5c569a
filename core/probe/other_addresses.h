#pragma once

#include "facts/endpoint_facts.h"
#include "net/connection.h"
#include "net/deadline.h"
#include "net/task.h"
#include "probe/probe.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// Asks further addresses of a host what they offer on the same port, all at once, while the
/// first one is spoken to. None for a host with one address, and for port 25, which is no
/// business of mail programs.
class OtherAddresses {
public:
    /// `destination` is all of the host. All must stay until `wait` has returned.
    OtherAddresses(Network& network, Target target, Destination destination, Deadline deadline);

    Task<void> ask();

    /// Asks the first address, too, when another one was faster or the only one that answered. Not
    /// across the two kinds of network: an IPv6 that leads nowhere is common on this side.
    Task<void> askPassedOver(std::string spokenTo);

    /// What they answered, without the address that was spoken to itself.
    std::vector<AddressFacts> answersBeside(const std::string& spokenTo) const;

private:
    Task<void> askOne(AddressFacts& answer);

    Network& network_;
    Target target_;
    Port port_;
    std::string first_;
    Deadline deadline_;
    std::vector<AddressFacts> answers_{};
};

}  // namespace mailadvisor
