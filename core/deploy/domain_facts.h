#pragma once

#include "base/email_address.h"
#include "facts/facts.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace mailadvisor {

/// Asks each domain once, whatever number of its addresses a roster names.
class DomainFacts {
public:
    /// Looks at several domains at once; the facts come in the order of the addresses.
    using Gather = std::function<std::vector<Facts>(const std::vector<EmailAddress>&)>;

    explicit DomainFacts(Gather gather) : gather_(std::move(gather)) {}

    /// Asks those domains of these addresses that are not known yet, all together.
    void learn(const std::vector<EmailAddress>& addresses);

    /// The facts of the domain, told for this address: user names that came from the address the
    /// domain was asked with are replaced. Asks when the domain is not known yet.
    Facts about(const EmailAddress& address);

private:
    struct Known {
        EmailAddress askedWith{};
        Facts facts{};
    };

    Gather gather_;
    std::map<std::string, Known, std::less<>> known_{};  ///< by domain
};

}  // namespace mailadvisor
