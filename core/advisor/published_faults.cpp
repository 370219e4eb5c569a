#include "advisor/published_faults.h"

#include "base/escape.h"
#include "facts/same_server.h"
#include "signs/answered.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {
namespace {

std::string_view faultOfTls(const TlsFacts& tls) {
    const auto has = [&](TlsProblem problem) {
        return std::ranges::find(tls.problems, problem) != tls.problems.end();
    };
    if (has(TlsProblem::NameMismatch)) return "published-wrong-certificate";
    if (has(TlsProblem::Expired)) return "published-expired-certificate";
    return tls.verified ? "" : "published-bad-certificate";
}

bool isStartTlsMissing(Reason reason) {
    return reason == Reason::StartTlsNotOffered || reason == Reason::StartTlsRefused;
}

std::string_view faultOf(const EndpointFacts& endpoint, bool hasAnyoneAnswered) {
    if (isStartTlsMissing(endpoint.reason)) return "published-without-starttls";
    if (endpoint.reason == Reason::WrongProtocol) return "published-other-protocol";
    switch (endpoint.state) {
        case EndpointState::Refused: return "published-closed";
        case EndpointState::Unreachable:
            return endpoint.reason == Reason::NameNotFound ? "published-unknown-name" : "";
        case EndpointState::TimedOut:
            return hasAnyoneAnswered && endpoint.port != relayPort ? "published-silent" : "";
        case EndpointState::Open:
        case EndpointState::TlsFailed:
        case EndpointState::Garbled: return endpoint.tls.isKnown() ? faultOfTls(*endpoint.tls) : "";
        case EndpointState::NotProbed: return "";
    }
    return "";
}

std::string urlOf(const DiscoveryFacts& discovery, Source source) {
    const auto found = std::ranges::find_if(discovery.attempts, [&](const Attempt& attempt) {
        return attempt.source == source && attempt.outcome == Outcome::Found;
    });
    return found == discovery.attempts.end() ? std::string{} : found->url;
}

/// One fault of one host, and the ports that have it.
struct PublishedFault {
    std::string_view code{};
    std::string host{};
    Source source{};
    std::vector<Port> ports{};
};

void add(std::vector<PublishedFault>& faults, PublishedFault fault) {
    const auto same = std::ranges::find_if(faults, [&](const PublishedFault& known) {
        return known.code == fault.code && known.host == fault.host;
    });
    if (same == faults.end()) {
        faults.push_back(std::move(fault));
    } else if (std::ranges::find(same->ports, fault.ports.front()) == same->ports.end()) {
        same->ports.push_back(fault.ports.front());
    }
}

std::string subjectOf(const PublishedFault& fault) {
    std::string ports;
    for (const Port port : fault.ports) {
        ports += (ports.empty() ? "" : ", ") + std::to_string(port.value);
    }
    return sanitise(fault.host + ":" + ports);
}

}  // namespace

void notePublishedFaults(Facts& facts) {
    const bool hasAnyoneAnswered = std::ranges::any_of(facts.endpoints, hasAnswered);
    auto& discovery = facts.discovery;
    std::vector<PublishedFault> faults;
    for (const auto& candidate : discovery.candidates) {
        if (candidate.source == Source::Guess) continue;
        const auto seen = std::ranges::find_if(facts.endpoints, [&](const EndpointFacts& endpoint) {
            return isSameServer(candidate, endpoint);
        });
        if (seen == facts.endpoints.end()) continue;
        const auto code = faultOf(*seen, hasAnyoneAnswered);
        if (!code.empty()) add(faults, {code, candidate.host, candidate.source, {candidate.port}});
    }
    for (const auto& fault : faults) {
        discovery.lints.push_back({fault.source, urlOf(discovery, fault.source),
                                   std::string(fault.code), subjectOf(fault)});
    }
}

}  // namespace mailadvisor
