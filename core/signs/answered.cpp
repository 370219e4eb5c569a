#include "signs/answered.h"

#include <algorithm>

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

bool wasCutShortByOwnShortage(const Facts& facts) {
    const auto isShort = [](const auto& seen) { return seen.reason == Reason::OwnShortage; };
    return std::ranges::any_of(facts.discovery.attempts, isShort) ||
           std::ranges::any_of(facts.endpoints, isShort);
}

}  // namespace mailadvisor
