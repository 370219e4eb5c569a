#pragma once

#include "base/fact.h"
#include "base/units.h"
#include "facts/endpoint_facts.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace mailadvisor {

/// A mail exchanger as the domain publishes it (RFC 5321 §5.1).
struct PublishedExchanger {
    std::uint16_t preference{};
    std::string host{};  ///< lower case; empty: the null MX, takes no mail (RFC 7505)

    friend bool operator==(const PublishedExchanger&, const PublishedExchanger&) = default;
};

/// A place of a service as the domain publishes it (RFC 2782).
struct PublishedPlace {
    std::uint16_t priority{};
    std::uint16_t weight{};
    Port port{};
    std::string host{};  ///< lower case; empty: the target ".", decidedly not offered

    friend bool operator==(const PublishedPlace&, const PublishedPlace&) = default;
};

/// What the DNS answered for one service name of the domain.
struct PublishedService {
    std::string label{};  ///< "_imaps._tcp"
    /// An empty list: the DNS answered that there is no such record.
    Fact<std::vector<PublishedPlace>> places{};
    std::chrono::seconds timeToLive{};  ///< zero when there are no records
    bool isAuthenticated{};             ///< DNSSEC, said by a resolver that can vouch for it

    friend bool operator==(const PublishedService&, const PublishedService&) = default;
};

/// A host that the domain's mail or its settings depend on: a web site of the domain where programs
/// look for settings, a mail exchanger, a published server.
struct NamedHost {
    std::string host{};
    /// IPv6 and IPv4; an empty list: the DNS answered that the name has none.
    Fact<std::vector<std::string>> addresses{};
    /// The name it is another word for (CNAME); an empty text: it is none.
    Fact<std::string> alias{};

    friend bool operator==(const NamedHost&, const NamedHost&) = default;
};

/// How a web site of the domain presents itself to programs that look for settings there.
struct SiteFacts {
    std::string host{};
    EndpointState state{EndpointState::NotProbed};  ///< of port 443
    Reason reason{};
    Fact<TlsFacts> tls{};  ///< what port 443 shows; every problem of its certificate
    /// The status for a page that cannot exist there; 200: a site that answers everything. Asked
    /// only where a page of settings was answered with 200.
    Fact<std::int64_t> statusOfNowhere{};

    friend bool operator==(const SiteFacts&, const SiteFacts&) = default;
};

/// What the domain says against forged mail: the records as they are, by their shape only. Each
/// list holds the records that begin as such a record does; empty: the DNS has none.
struct SenderFacts {
    Fact<std::vector<std::string>> spf{};     ///< at the domain: `v=spf1` (RFC 7208)
    Fact<std::vector<std::string>> dmarc{};   ///< at `_dmarc`: `v=DMARC1` (RFC 7489)
    Fact<std::vector<std::string>> mtaSts{};  ///< at `_mta-sts`: `v=STSv1` (RFC 8461)
    Fact<std::vector<std::string>> tlsRpt{};  ///< at `_smtp._tls`: `v=TLSRPTv1` (RFC 8460)
    /// A name exists below `_domainkey`, so that keys of DKIM may be there (RFC 6376 §3.6.2.1);
    /// unknown (not-offered) in a domain where every name exists.
    Fact<bool> hasKeyNames{};

    friend bool operator==(const SenderFacts&, const SenderFacts&) = default;
};

/// What a whole domain publishes about its mail, beside what discovery reads out of it: for those
/// who judge the domain, not for one person of it.
struct PublishedDomain {
    Fact<bool> exists{};  ///< false: the DNS answered that there is no such name
    /// The parent vouches for its signature (DS record, RFC 4034 §5): DNSSEC, by its shape.
    Fact<bool> isSigned{};
    Fact<std::vector<std::string>> nameServers{};        ///< sorted
    Fact<std::vector<PublishedExchanger>> exchangers{};  ///< by preference; empty list: none
    std::chrono::seconds exchangersTimeToLive{};
    std::vector<PublishedService> services{};  ///< the six of mail and `_autodiscover._tcp`
    /// Where a name leads that nobody chose (wildcard DNS); an empty list: nowhere, as it should.
    Fact<std::vector<std::string>> anyName{};
    std::vector<NamedHost> hosts{};  ///< sorted by name, each once
    std::vector<SiteFacts> sites{};  ///< sorted by name; only those whose name leads somewhere
    /// The TXT record that the domain's PACC document, as it is served, needs at `_ua-auto-config`;
    /// unknown (not-offered) without such a document.
    Fact<std::string> paccRecord{};
    SenderFacts sender{};

    friend bool operator==(const PublishedDomain&, const PublishedDomain&) = default;
};

}  // namespace mailadvisor
