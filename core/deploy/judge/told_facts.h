#pragma once

#include "base/email_address.h"
#include "facts/facts.h"

#include <unordered_map>

namespace mailadvisor {

/// The facts of domains, told for one person after another (facts_for.h). They are large, and what
/// is told for the next person is made of what was told for the last one.
class ToldFacts {
public:
    /// The facts of a domain for this person. The domain's own must outlive this.
    Facts take(const Facts& domain, const EmailAddress& address);

    /// Gives back what nobody needs any more; what has lost servers meanwhile serves no other.
    void giveBack(const Facts& domain, Facts told);

private:
    std::unordered_map<const Facts*, Facts> told_{};  ///< by the domain's own
};

}  // namespace mailadvisor
