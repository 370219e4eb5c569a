#pragma once

#include "base/email_address.h"
#include "facts/facts.h"

#include <functional>
#include <map>
#include <string>

namespace mailadvisor {

/// Asks each domain once, whatever number of its addresses a roster names.
class DomainFacts {
public:
    using Gather = std::function<Facts(const EmailAddress&)>;

    explicit DomainFacts(Gather gather) : gather_(std::move(gather)) {}

    /// The facts of the domain, told for this address: user names that came from the address the
    /// domain was asked with are replaced.
    Facts about(const EmailAddress& address);

private:
    struct Known {
        EmailAddress askedWith{};
        Facts facts{};
    };

    Gather gather_;
    std::map<std::string, Known, std::less<>> known_{};  ///< by domain
};

/// The mail of the domain lives in more than one system that could be used (some people at the
/// hoster, some elsewhere): names that lead to the same machine count as one.
bool hasSeveralSystems(const Facts& facts);

}  // namespace mailadvisor
