#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// A host name in A-label form, lower case, without a trailing dot (RFC 5890).
///
/// Errors: InvalidInput for an empty name or label, one over 63 or 253 bytes, or characters that
/// no host name has, and a number in place of the last label that is no IP address (`127.1`,
/// `0x7f000001`, `999.999.999.999`). IP addresses come back in their shortest form.
Result<std::string> normaliseHost(std::string_view typed);

/// True for the domain itself and each name below it: `mail.example.com` for `example.com`.
bool isAtOrBelow(std::string_view host, std::string_view domain);

/// The U-label form of an A-label host name, for showing; unchanged when it has none.
std::string displayHost(std::string_view host);

/// True for what stands where a host name may stand and is an IP address: digits and dots alone,
/// or anything with a colon. It need not be a valid one.
bool looksLikeIpAddress(std::string_view host);

}  // namespace mailadvisor
