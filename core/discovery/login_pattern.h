#pragma once

#include "base/email_address.h"
#include "facts/discovery_facts.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// The user name of most servers, and of a source that names none.
inline constexpr std::string_view addressPattern = "%EMAILADDRESS%";

/// Gives the server the published user name: the pattern itself and what it is for `address`.
///
/// A pattern without placeholders is everybody's, but for one that is this very person's name:
/// that says nothing about others and is kept as the user name alone. False, and nothing given,
/// when a placeholder is unknown or not closed.
bool setLogin(Candidate& server, std::string_view pattern, const EmailAddress& address);

/// The pattern behind a user name in the answer to a question that named `asked`: where the answer
/// repeats that address, its local part or the domain of `address`, it means the person's own.
///
/// Only for a name that nobody has as a login by chance, as `postmaster`.
std::string patternBehind(std::string_view login, const EmailAddress& asked,
                          const EmailAddress& address);

/// What was found for one person of a domain, without that person: patterns alone.
DiscoveryFacts withoutPerson(DiscoveryFacts facts);

/// What was found for a domain, told for one of its addresses: user names are made from the
/// patterns; where there is none the user name is not known and stays empty.
DiscoveryFacts toldFor(DiscoveryFacts facts, const EmailAddress& address);

}  // namespace mailadvisor
