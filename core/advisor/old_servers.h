#pragma once

#include "account/account_move.h"
#include "base/email_address.h"
#include "base/result.h"
#include "facts/facts.h"

#include <string>

namespace mailadvisor {

/// The servers that a domain's mail was on before a move, as facts about that domain: the file is
/// a domain JSON, or facts that were saved while the old servers still answered.
///
/// Errors: InvalidInput with the file and the place in it: it cannot be read, is neither of both,
/// is about no domain or names no server for reading mail; LimitExceeded.
Result<Facts> readOldServers(const std::string& file);

/// The same for one person of that domain. Nobody signs in at the old servers any more, so what
/// was not trustworthy or not safe there counts too.
OldPlaces oldPlacesFor(const Facts& oldServers, const EmailAddress& address);

}  // namespace mailadvisor
