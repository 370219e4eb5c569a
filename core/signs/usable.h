#pragma once

#include "facts/facts.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// True when a source or the person named this host as a mail server of the address. A host that
/// only a certificate mentions was named by nobody (the shared host, DESIGN.md).
bool isNamedHost(const Facts& facts, std::string_view host);

/// The endpoints of a protocol a password may be sent to: verified TLS on a named host. In the
/// order of the candidates' ranking, then TLS before STARTTLS.
std::vector<const EndpointFacts*> usableEndpoints(const Facts& facts, Protocol protocol);

/// A server of the protocol that a source named and that takes connections but did not greet in
/// time, as some do on purpose; one whose certificate was verified comes first. Nothing when there
/// is none.
const EndpointFacts* lateGreeter(const Facts& facts, Protocol protocol);

/// The best candidate that names this very server; nothing when none does.
const Candidate* candidateFor(const Facts& facts, const EndpointFacts& endpoint);

/// A server that answers under the domain's own name with a certificate for another name, and the
/// endpoint of that other name which verifies fully at the same address (DESIGN.md "shared host").
struct SharedHost {
    const EndpointFacts* asPublished{};
    const EndpointFacts* underOwnName{};
};

/// Every shared host seen in the facts.
std::vector<SharedHost> sharedHosts(const Facts& facts);

}  // namespace mailadvisor
