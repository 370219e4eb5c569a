#pragma once

#include "facts/facts.h"

#include <string>

namespace mailadvisor::sample {

/// A mail server with everything on one host, found by autoconfig: IMAP 993, POP3 995, SMTP 465,
/// 587 and 25, all verified. Tests state only what differs.
Facts goodFacts();

/// The same, and a second IMAP server of the domain, on another machine elsewhere.
Facts withSecondServer(const std::string& machine, const std::string& certificate = "other");

/// The endpoint of that port; fails the test's process when there is none.
EndpointFacts& endpointAt(Facts& facts, Port port);

/// Takes away an endpoint's verification.
void breakCertificate(EndpointFacts& endpoint, TlsProblem problem);

}  // namespace mailadvisor::sample
