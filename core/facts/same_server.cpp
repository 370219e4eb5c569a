#include "facts/same_server.h"

namespace mailadvisor {

bool isSameServer(const Candidate& one, const Candidate& other) {
    return one.protocol == other.protocol && one.host == other.host && one.port == other.port &&
           one.security == other.security;
}

bool isSameServer(const Candidate& candidate, const EndpointFacts& endpoint) {
    const bool isUpgrade =
        candidate.security == Security::Plain && endpoint.security == Security::StartTls;
    return candidate.protocol == endpoint.protocol && candidate.host == endpoint.host &&
           candidate.port == endpoint.port &&
           (candidate.security == endpoint.security || isUpgrade);
}

}  // namespace mailadvisor
