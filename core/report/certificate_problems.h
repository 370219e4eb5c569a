#pragma once

#include "base/message.h"
#include "facts/endpoint_facts.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// One fault of a server's encryption and every port that shows it.
struct CertificateProblem {
    std::string host{};
    std::vector<Port> ports{};
    Message forPerson{};  ///< what it means, in plain words
    Message forAdmin{};   ///< what has to be done on the server
};

/// The faults of all endpoints; the same fault on several ports of a host is told once. A revoked
/// or otherwise faulty certificate is a fault, a TlsNote is not: see `tlsNotes`.
std::vector<CertificateProblem> certificateProblems(const std::vector<EndpointFacts>& endpoints);

/// The notes on all endpoints' TLS in the same form.
std::vector<CertificateProblem> tlsNotes(const std::vector<EndpointFacts>& endpoints);

/// Both, the faults first.
std::vector<CertificateProblem> serverFaultsOf(const std::vector<EndpointFacts>& endpoints);

}  // namespace mailadvisor
