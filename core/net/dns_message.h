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

/// The name in a CNAME record (RFC 1035 §3.3.1), lower case; errors as readMx.
Result<std::string> readAlias(std::span<const unsigned char> message, const std::string& name);

/// The names of NS records (RFC 1035 §3.3.11), lower case and sorted; errors as readMx.
Result<std::vector<std::string>> readNameServers(std::span<const unsigned char> message,
                                                 const std::string& name);

/// False when the answer is "no such name", true for any other that counts (RFC 8020): records or
/// none of the kind asked for. Errors as readMx, without NotFound.
Result<bool> readExistence(std::span<const unsigned char> message, const std::string& name);

/// Whether the answer has a DS record (RFC 4034 §5). Errors as readMx, without NotFound.
Result<bool> readDelegationSigner(std::span<const unsigned char> message, const std::string& name);

/// The names of PTR records (RFC 1035 §3.3.12), lower case; errors as readMx.
Result<std::vector<std::string>> readPtr(std::span<const unsigned char> message,
                                         const std::string& name);

}  // namespace mailadvisor
