#pragma once

#include "base/email_address.h"
#include "facts/facts.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace mailadvisor {

/// Asks each domain once, whatever number of its addresses a roster names.
///
/// The last `mostKept` domains are remembered: one that comes back after as many others is asked
/// again, so that memory stays small however long the roster is.
class DomainFacts {
public:
    static constexpr std::size_t mostKept = 1024;  // some 30 MB; more than are looked at together

    /// Looks at several domains at once; the facts come in the order of the addresses.
    using Gather = std::function<std::vector<Facts>(const std::vector<EmailAddress>&)>;

    explicit DomainFacts(Gather gather) : gather_(std::move(gather)) {}

    /// Asks those domains of these addresses that are not known yet, all together.
    void learn(const std::vector<EmailAddress>& addresses);

    /// The facts of the domain, told for this address (facts_for.h): what belongs to the person the
    /// domain was asked for is never another one's. Asks when the domain is not known yet.
    Facts about(const EmailAddress& address);

private:
    struct Known {
        Facts facts{};           ///< about the person they were gathered for
        std::uint64_t usedAt{};  ///< counts questions
    };

    void forgetTheOldest();

    Gather gather_;
    std::map<std::string, Known, std::less<>> known_{};  ///< by domain
    std::uint64_t questions_{};
};

}  // namespace mailadvisor
