#pragma once

#include "facts/endpoint_facts.h"
#include "net/tls_observation.h"

namespace mailadvisor {

/// Judges what a handshake showed: every problem on its own, in the order of TlsProblem.
///
/// A finished handshake that is not verified always has at least one problem. Certificates that
/// lead nowhere are UnknownIssuer; IncompleteChain means that the server does not send the
/// certificate that signed its own (only its administrator can mend that).
TlsFacts inspectTls(const TlsObservation& observation);

}  // namespace mailadvisor
