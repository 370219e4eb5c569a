#pragma once

#include "account/account.h"
#include "facts/facts.h"

#include <optional>
#include <string>

namespace mailadvisor {

/// The endpoint to use for a protocol: verified, on a host that something trustworthy named (or,
/// with `acceptsUntrusted`, that anything named), best published one first. Mail is submitted to
/// port 25 only where a source names it (RFC 6409 §3.1). Nothing when there is none.
const EndpointFacts* chooseEndpoint(const Facts& facts, Protocol protocol, bool acceptsUntrusted);

/// The user name a source gives for that host; empty when none does.
std::string usernameAt(const Facts& facts, const EndpointFacts& endpoint);

/// The name to sign in with at the best incoming server: `username` when the person gave one, else
/// as a source says, else the address.
std::string loginName(const Facts& facts, const std::string& username);

/// The endpoint as an account's server. `fallbackUsername` counts where no source names one.
Server serverAt(const Facts& facts, const EndpointFacts& endpoint,
                const std::string& fallbackUsername);

}  // namespace mailadvisor
