#pragma once

#include "facts/discovery_facts.h"
#include "facts/endpoint_facts.h"

namespace mailadvisor {

/// True when two candidates name one server: protocol, host, port and encryption.
bool isSameServer(const Candidate& one, const Candidate& other);

/// True when the candidate names this endpoint. A server that is published without encryption was
/// asked for an upgrade all the same, so it names what answered there by STARTTLS.
bool isSameServer(const Candidate& candidate, const EndpointFacts& endpoint);

}  // namespace mailadvisor
