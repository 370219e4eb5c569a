#include "signs/answered.h"

namespace mailadvisor {

bool hasAnswered(const EndpointFacts& endpoint) {
    switch (endpoint.state) {
        case EndpointState::Open:
        case EndpointState::Refused:
        case EndpointState::TlsFailed:
        case EndpointState::Garbled: return true;
        case EndpointState::TimedOut:
        case EndpointState::Unreachable:
        case EndpointState::NotProbed: return false;
    }
    return false;
}

bool hasSpoken(const EndpointFacts& endpoint) {
    const bool isSilent =
        endpoint.reason == Reason::TlsTimedOut || endpoint.reason == Reason::NoGreeting;
    return hasAnswered(endpoint) && endpoint.state != EndpointState::Refused && !isSilent;
}

}  // namespace mailadvisor
