#pragma once

#include "base/result.h"
#include "net/deadline.h"
#include "net/task.h"

#include <memory>
#include <string>
#include <vector>

namespace mailadvisor {

/// The DNS questions that only discovery puts, beside those of Resolver: free text, and the names
/// of an address.
///
/// Errors as Resolver's. Nothing here is authenticated: texts are compared with what https said,
/// and names must lead back to their address.
class MoreDns {
public:
    virtual ~MoreDns() = default;

    /// The TXT records of a name, each with its parts joined (RFC 7208 §3.3).
    virtual Task<Result<std::vector<std::string>>> texts(std::string name, Deadline deadline) = 0;

    /// The names that an IP address says it has (PTR), lower case.
    virtual Task<Result<std::vector<std::string>>> namesOf(std::string address,
                                                           Deadline deadline) = 0;
};

/// Asks real servers; `server` as makeResolver takes it. Must be gone before the event loop.
///
/// Errors: InvalidInput for a server that is no address.
Result<std::unique_ptr<MoreDns>> makeMoreDns(asio::any_io_executor executor,
                                             const std::string& server);

/// The name under which an address is asked for its names: `1.2.0.192.in-addr.arpa`, or nibbles
/// below `ip6.arpa` (RFC 3596 §2.5). Empty for text that is no IP address.
std::string reverseName(const std::string& address);

}  // namespace mailadvisor
