#pragma once

#include "audit/audit.h"
#include "facts/published_domain.h"

#include <functional>
#include <string>
#include <vector>

namespace mailadvisor::test {

inline const std::string domainName = "company.example";
inline const std::string mailHost = "mail.company.example";

/// A domain at which nothing is wrong: a file at both places, Autodiscover, all service records;
/// IMAP, POP3 and sending on both kinds of ports with a certificate for 90 days.
Facts soundDomain();

/// The first attempt of a source, and a port of the mail server.
Attempt& attemptOf(Facts& facts, Source source);
EndpointFacts& portOf(Facts& facts, std::uint16_t port);
PublishedService& serviceOf(Facts& facts, const std::string& label);
NamedHost& hostOf(Facts& facts, const std::string& name);

/// The source did not give settings, and why.
void breakSource(Facts& facts, Source source, Reason reason, int status = 0);

/// One way in which a domain can be wrong, and what the audit has to say then.
struct PlantedFault {
    AuditCode code{};
    std::function<void(Facts&)> plant{};
};

/// At least one for every code.
const std::vector<PlantedFault>& plantedFaults();

}  // namespace mailadvisor::test
