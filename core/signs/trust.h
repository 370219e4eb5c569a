#pragma once

#include "facts/facts.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// How far the sources speak for an endpoint as a place where the person's password belongs.
///
/// A candidate counts when it is trusted (https at every hop, DNSSEC, the policy's `trustedHosts`,
/// the person); with `acceptsUntrusted` every candidate counts. The certificate is another question
/// and always asked besides: usable.h.
enum class Vouching {
    None,

    /// Its host is named as a mail server of the address, only not this port of it. Whoever named
    /// the host means the provider that runs it, and that the name leads there is what the
    /// certificate proves; so the other standard ports for reading and submitting mail may be used
    /// where the named one cannot. Any other port may be anybody's on a host that many share, and
    /// port 25 is for relays (RFC 6409 §3.1): these have to be named.
    ForHost,

    ForServer,  ///< this very server is named: protocol, host, port and encryption
};

/// How far the candidates in `facts` speak for this endpoint.
Vouching vouchingFor(const Facts& facts, const EndpointFacts& endpoint, bool acceptsUntrusted);

/// The best counting candidate that names this very server; nothing when none does.
const Candidate* voucherFor(const Facts& facts, const EndpointFacts& endpoint,
                            bool acceptsUntrusted);

/// What sources say about signing in at an endpoint, from counting candidates alone: a source that
/// is not believed about the host is not believed about the user name either.
struct VouchedWords {
    std::string username{};           ///< empty when none names one
    std::string usernamePattern{};    ///< what it is for everybody; empty when that is not known
    std::vector<std::string> auth{};  ///< autoconfig's words, best first; empty when none names any
};

/// The user name given for this very server, else for another one of the same host; the sign-in
/// words only for this very server.
VouchedWords vouchedWords(const Facts& facts, const EndpointFacts& endpoint, bool acceptsUntrusted);

/// True when a provider is known to sign people in by a name of its own, which the address does
/// not hold (HintCode::OtherLogin): where no source gives a name, it must be asked for.
bool hasOtherLogin(const Facts& facts);

}  // namespace mailadvisor
