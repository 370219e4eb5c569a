#include "advisor/published_faults.h"

#include "base/escape.h"
#include "base/lists.h"
#include "facts/same_server.h"
#include "signs/answered.h"
#include "signs/sign_in.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {
namespace {

std::optional<LintCode> faultOfTls(const TlsFacts& tls) {
    const auto has = [&](TlsProblem problem) { return contains(tls.problems, problem); };
    if (has(TlsProblem::NameMismatch)) return LintCode::PublishedWrongCertificate;
    if (has(TlsProblem::Expired)) return LintCode::PublishedExpiredCertificate;
    if (!tls.verified) return LintCode::PublishedBadCertificate;
    return std::nullopt;
}

bool isStartTlsMissing(Reason reason) {
    return reason == Reason::StartTlsNotOffered || reason == Reason::StartTlsRefused;
}

std::optional<LintCode> faultOf(const EndpointFacts& endpoint, bool hasAnyoneAnswered) {
    if (isStartTlsMissing(endpoint.reason)) return LintCode::PublishedWithoutStartTls;
    if (endpoint.reason == Reason::WrongProtocol) return LintCode::PublishedOtherProtocol;
    switch (endpoint.state) {
        case EndpointState::Refused: return LintCode::PublishedClosed;
        case EndpointState::Unreachable:
            if (endpoint.reason == Reason::NameNotFound) return LintCode::PublishedUnknownName;
            return std::nullopt;
        case EndpointState::TimedOut:
            // It is there and only waits before it greets, as some do against spam.
            if (endpoint.reason == Reason::NoGreeting) return std::nullopt;
            if (hasAnyoneAnswered && endpoint.port != relayPort) return LintCode::PublishedSilent;
            return std::nullopt;
        case EndpointState::Open:
        case EndpointState::TlsFailed:
        case EndpointState::Garbled:
            if (endpoint.tls.isKnown()) return faultOfTls(*endpoint.tls);
            return std::nullopt;
        case EndpointState::NotProbed: return std::nullopt;
    }
    return std::nullopt;
}

std::string urlOf(const DiscoveryFacts& discovery, Source source) {
    const auto found = std::ranges::find_if(discovery.attempts, [&](const Attempt& attempt) {
        return attempt.source == source && attempt.outcome == Outcome::Found;
    });
    return found == discovery.attempts.end() ? std::string{} : found->url;
}

/// One fault of one host, and the ports that have it.
struct PublishedFault {
    LintCode code{};
    std::string host{};
    Source source{};
    std::vector<Port> ports{};
    std::string methods{};  ///< in autoconfig's words, where the fault is about them
};

void add(std::vector<PublishedFault>& faults, PublishedFault fault) {
    const auto same = std::ranges::find_if(faults, [&](const PublishedFault& known) {
        return known.code == fault.code && known.host == fault.host &&
               known.methods == fault.methods;
    });
    if (same == faults.end()) {
        faults.push_back(std::move(fault));
    } else {
        addNew(same->ports, fault.ports.front());
    }
}

std::string subjectOf(const PublishedFault& fault) {
    std::string ports;
    for (const Port port : fault.ports) {
        ports += (ports.empty() ? "" : ", ") + std::to_string(port.value);
    }
    const std::string methods = fault.methods.empty() ? "" : ": " + fault.methods;
    return sanitise(fault.host + ":" + ports + methods);
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
        if (code) add(faults, {*code, candidate.host, candidate.source, {candidate.port}, {}});
        const bool isJudged = isPublishedByDomain(candidate.source) && isSafelyUsable(*seen);
        const auto refuted =
            isJudged ? refutedAuthWords(*seen, candidate.auth) : std::vector<std::string>{};
        if (refuted.empty()) continue;
        add(faults, {LintCode::PublishedAuthNotOffered,
                     candidate.host,
                     candidate.source,
                     {candidate.port},
                     joined(refuted, ", ")});
    }
    for (const auto& fault : faults) {
        discovery.lints.push_back(
            {fault.source, urlOf(discovery, fault.source), fault.code, subjectOf(fault)});
    }
}

}  // namespace mailadvisor
