#pragma once

#include "account/domain.h"
#include "base/result.h"
#include "facts/facts.h"

namespace mailadvisor {

/// The settings that are true for everybody of the domain the facts are about: all its servers
/// that something trustworthy named and that verified, with user names as patterns. A server
/// with a name that is one person's own is left out.
///
/// Errors: InvalidInput when the facts are about a server, not an address; Untrusted when no
/// server can be vouched for, or when the domain's mail is in several systems: what is right for
/// some would be wrong for others.
Result<Domain> publishableDomain(const Facts& facts);

}  // namespace mailadvisor
