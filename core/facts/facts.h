#pragma once

#include "base/email_address.h"
#include "base/units.h"
#include "facts/discovery_facts.h"
#include "facts/endpoint_facts.h"
#include "facts/mailbox_facts.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// Everything that was found and seen about one address: a value that can be saved and judged
/// again without a network. It never holds a password.
struct Facts {
    DiscoveryFacts discovery{};
    std::vector<EndpointFacts> endpoints{};
    MailboxFacts mailbox{};
    std::optional<EmailAddress> address{};  ///< nothing when only a host was probed
    std::string login{};                    ///< the user name that was or would be sent
    Timestamp observedAt{};
    std::string observedFrom{};  ///< name of the machine that looked

    /// The address as it is shown to a person; empty when there is none.
    std::string shownAddress() const { return address ? address->display() : std::string(); }

    friend bool operator==(const Facts&, const Facts&) = default;
};

}  // namespace mailadvisor
