#pragma once

#include "account/account.h"
#include "account/domain.h"
#include "advice/recommendation.h"
#include "advisor/outcome.h"
#include "rules/situation.h"

#include <optional>
#include <string>

namespace mailadvisor {

/// What a situation comes to: the advice, the settings that carry it out, and the outcome.
struct Conclusion {
    Recommendation recommendation{};
    /// Nothing when no protocol can be used safely, or when the mail of the domain is in several
    /// systems (mail_systems.h): the person, the roster or --server says which, never a default.
    std::optional<Account> account{};
    RunEnd end{};  ///< how a run that comes to this ends
};

/// What the person or the policy adds to the facts when settings are chosen.
struct AccountChoice {
    std::string displayName{};  ///< empty = the address
    std::string username{};     ///< --user; empty = as discovered
    bool acceptsUntrusted{};    ///< servers that nothing trustworthy named may be used
};

/// Judges the facts and chooses the servers. Pure.
Conclusion conclude(const Situation& situation, const AccountChoice& choice);

/// The settings of the whole domain from the same facts: every safely usable server that a source
/// named; user names become patterns. Nothing when there is none.
std::optional<Domain> domainOf(const Facts& facts, bool acceptsUntrusted);

}  // namespace mailadvisor
