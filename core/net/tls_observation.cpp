#include "net/tls_observation.h"

namespace mailadvisor {

bool TlsObservation::isVerified() const {
    const bool isModern = version == "TLSv1.2" || version == "TLSv1.3";
    return isDone && isModern && !isWeak && !chain.empty() && verifyErrors.empty() && nameMatches;
}

}  // namespace mailadvisor
