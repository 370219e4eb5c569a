#pragma once

#include "base/json_reader.h"
#include "facts/endpoint_facts.h"

namespace mailadvisor {

/// One element of `endpoints` in `mailadvisor.facts.v1`.
Json toJson(const EndpointFacts& endpoint);
EndpointFacts endpointFrom(const JsonReader& place);

/// What a handshake showed, wherever it stands.
Json toJson(const TlsFacts& tls);
TlsFacts tlsFrom(const JsonReader& place);

}  // namespace mailadvisor
