#pragma once

#include "base/result.h"
#include "net/resolver.h"

#include <span>
#include <string>

namespace mailadvisor {

/// Reads the MX records of a DNS answer (RFC 1035 §4), by preference. `isAuthenticated` is the
/// answer's AD bit; whether it may be believed is for the caller to know.
///
/// Errors (`where` is `name`): NotFound for "no such name" and for an answer without such records;
/// Refused for SERVFAIL, REFUSED and NOTIMP; Garbled.
Result<DnsAnswer<MxRecord>> readMx(std::span<const unsigned char> message, const std::string& name);

/// The same for SRV records (RFC 2782), by priority, then the heavier first.
Result<DnsAnswer<SrvRecord>> readSrv(std::span<const unsigned char> message,
                                     const std::string& name);

}  // namespace mailadvisor
