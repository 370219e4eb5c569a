#pragma once

#include "base/result.h"
#include "net/resolver.h"

#include <span>
#include <string>
#include <vector>

namespace mailadvisor {

/// Reads the MX records of a DNS answer (RFC 1035 §4), by preference. `isAuthenticated` is the
/// answer's AD bit; whether it may be believed is for the caller to know.
///
/// Errors (`where` is `name`): NotFound for "no such name" and for an answer without such records;
/// Refused for SERVFAIL, REFUSED and NOTIMP; Garbled.
Result<DnsRecords<MxRecord>> readMx(std::span<const unsigned char> message,
                                    const std::string& name);

/// The same for SRV records (RFC 2782), by priority, then the heavier first.
Result<DnsRecords<SrvRecord>> readSrv(std::span<const unsigned char> message,
                                      const std::string& name);

/// The texts of TXT records, each with its parts joined (RFC 1035 §3.3.14); errors as readMx.
Result<std::vector<std::string>> readTxt(std::span<const unsigned char> message,
                                         const std::string& name);

/// The names of PTR records (RFC 1035 §3.3.12), lower case; errors as readMx.
Result<std::vector<std::string>> readPtr(std::span<const unsigned char> message,
                                         const std::string& name);

}  // namespace mailadvisor
