#pragma once

#include "net/tls_observation.h"

struct ssl_st;

namespace mailadvisor {

/// Judges the OCSP answer that came with the certificate of a finished handshake: it counts only
/// when it is of now, about this certificate, and signed by its issuer.
ObservedStaple observeStaple(ssl_st* ssl);

}  // namespace mailadvisor
