#pragma once

#include "account/account.h"
#include "facts/facts.h"

#include <string>

namespace mailadvisor {

/// The endpoint to use for a protocol: verified, and vouched for (signs/trust.h) by something
/// trustworthy or, with `acceptsUntrusted`, by anything; best published one first. Nothing when
/// there is none.
const EndpointFacts* chooseEndpoint(const Facts& facts, Protocol protocol, bool acceptsUntrusted);

/// The name to sign in with at the best incoming server: `username` when the person gave one, else
/// as a source says that may be believed, else the address; empty where it is known to be none of
/// these (signs/trust.h, hasOtherLogin).
std::string loginName(const Facts& facts, const std::string& username, bool acceptsUntrusted);

/// The endpoint as an account's server: the user name and sign-in words of sources that may be
/// believed, the words only as far as the server offers the same; else its own offer.
/// `fallbackUsername` counts where no source names one.
Server serverAt(const Facts& facts, const EndpointFacts& endpoint,
                const std::string& fallbackUsername, bool acceptsUntrusted);

}  // namespace mailadvisor
