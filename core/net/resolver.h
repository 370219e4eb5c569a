#pragma once

#include "base/result.h"
#include "base/units.h"
#include "net/deadline.h"
#include "net/task.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace mailadvisor {

/// A mail exchanger of a domain (RFC 5321 §5.1); the null MX of RFC 7505 has an empty host.
struct MxRecord {
    std::uint16_t preference{};
    std::string host{};
};

/// A service of a domain (RFC 2782); the target "." has an empty host: not offered.
struct SrvRecord {
    std::uint16_t priority{};
    std::uint16_t weight{};
    Port port{};
    std::string host{};
};

/// Records of one kind, and whether a trusted resolver authenticated them (AD bit, RFC 4035).
template <class Record>
struct DnsRecords {
    std::vector<Record> records{};
    bool isAuthenticated{};
    std::chrono::seconds timeToLive{};
};

/// Asks the DNS.
///
/// Errors everywhere, with the name in `where` and without texts: NotFound when the answer is "no
/// such name" or "no such record", and for names that can be none; Unreachable when no DNS server
/// answered; TimedOut when the deadline came before one fairly could; Refused for SERVFAIL and
/// REFUSED; Garbled; Internal when this computer had no descriptor left to ask with.
class Resolver {
public:
    virtual ~Resolver() = default;

    /// IPv6 and IPv4 addresses in the order to be tried; /etc/hosts counts. An IP literal is its
    /// own answer.
    virtual Task<Result<std::vector<std::string>>> addresses(std::string host,
                                                             Deadline deadline) = 0;

    /// By preference.
    virtual Task<Result<DnsRecords<MxRecord>>> mx(std::string domain, Deadline deadline) = 0;

    /// By priority, then the heavier first.
    virtual Task<Result<DnsRecords<SrvRecord>>> srv(std::string name, Deadline deadline) = 0;

    /// The TXT records of a name, each with its parts joined (RFC 7208 §3.3). Not authenticated.
    virtual Task<Result<std::vector<std::string>>> texts(std::string name, Deadline deadline) = 0;

    /// The name that this one is another word for (CNAME), lower case; NotFound when it is none.
    virtual Task<Result<std::string>> aliasOf(std::string name, Deadline deadline) = 0;

    /// The servers that the domain names for its zone (NS), lower case and sorted.
    virtual Task<Result<std::vector<std::string>>> nameServersOf(std::string domain,
                                                                 Deadline deadline) = 0;

    /// True when there are records of any kind at the name or below it, false when the answer is
    /// "no such name" (RFC 8020); never NotFound for a name that can be one.
    virtual Task<Result<bool>> exists(std::string name, Deadline deadline) = 0;

    /// True when the zone above vouches for this one's signature (DS, RFC 4034 §5); not proven.
    virtual Task<Result<bool>> isDelegationSigned(std::string domain, Deadline deadline) = 0;

    /// The names that an IP address says it has (PTR), lower case. Only a hint: a name must lead
    /// back to its address.
    virtual Task<Result<std::vector<std::string>>> namesOf(std::string address,
                                                           Deadline deadline) = 0;
};

/// The resolver that asks real servers: those of the system, or `server` ("address[:port]",
/// IPv6 in brackets) when it is not empty. Only one on loopback is believed when it says that an
/// answer is authenticated. Must be gone before the event loop.
///
/// Errors: InvalidInput for a server that is not an address.
Result<std::unique_ptr<Resolver>> makeResolver(asio::any_io_executor executor,
                                               const std::string& server);

}  // namespace mailadvisor
