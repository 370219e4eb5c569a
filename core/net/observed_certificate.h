#pragma once

#include "net/tls_observation.h"

#include <string>

struct x509_st;

namespace mailadvisor {

/// What a certificate says, as plain values.
ObservedCertificate observe(const x509_st* certificate);

/// Whether the certificate is for `host`: subjectAltName only, a wildcard only as the whole left
/// label, IP addresses only as iPAddress (RFC 9525 §6).
bool isFor(x509_st* certificate, const std::string& host);

}  // namespace mailadvisor
