#pragma once

#include "account/account.h"
#include "account/domain.h"
#include "advice/recommendation.h"
#include "facts/facts.h"
#include "facts/needs.h"
#include "rules/situation.h"

#include <optional>
#include <string>

namespace mailadvisor {

/// What a situation comes to: the advice and the settings that carry it out.
struct Conclusion {
    Recommendation recommendation{};
    std::optional<Account> account{};  ///< nothing when no protocol can be used
};

/// Judges the facts and chooses the servers. Pure.
Conclusion conclude(const Situation& situation, const std::string& displayName);

/// The settings of the whole domain, from the same facts; user names become patterns.
std::optional<Domain> domainOf(const Facts& facts);

}  // namespace mailadvisor
