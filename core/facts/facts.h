#pragma once

#include "base/email_address.h"
#include "base/units.h"
#include "facts/discovery_facts.h"
#include "facts/endpoint_facts.h"
#include "facts/mailbox_facts.h"
#include "facts/published_domain.h"

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
    /// Nothing when only a host was probed; without a local part when they are about a domain.
    std::optional<EmailAddress> address{};
    std::optional<PublishedDomain> published{};  ///< only of facts about a domain
    std::string login{};                    ///< the user name that was or would be sent
    Timestamp observedAt{};
    std::string observedFrom{};  ///< name of the machine that looked

    /// The address (or the domain) as it is shown to a person; empty when there is none.
    std::string shownAddress() const { return address ? address->display() : std::string(); }

    friend bool operator==(const Facts&, const Facts&) = default;
};

}  // namespace mailadvisor
