#pragma once

#include "base/email_address.h"
#include "facts/facts.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
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

    /// True when none of the domains has to be asked first.
    bool knows(const std::vector<EmailAddress>& addresses) const;

    /// The facts of the domain, told for the person it was asked for: what belongs to that person
    /// is never another one's (facts_for.h). Asks when the domain is not known yet. They stay good
    /// when the domain is forgotten here.
    std::shared_ptr<const Facts> of(const EmailAddress& address);

private:
    struct Known {
        std::shared_ptr<const Facts> facts{};  ///< about the person they were gathered for
        std::uint64_t usedAt{};                ///< counts questions
    };

    void forgetTheOldest();

    Gather gather_;
    std::map<std::string, Known, std::less<>> known_{};  ///< by domain
    std::uint64_t questions_{};
};

}  // namespace mailadvisor
