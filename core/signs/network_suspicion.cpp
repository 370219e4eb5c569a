#include "signs/network_suspicion.h"

#include "base/ascii.h"
#include "base/lists.h"
#include "base/names.h"
#include "facts/inspection_product.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <set>

namespace mailadvisor {
namespace {

constexpr auto suspicionNames = namesOf<Suspicion>({
    {Suspicion::CaptivePortal, "captive-portal"},
    {Suspicion::PortsBlockedHere, "ports-blocked"},
    {Suspicion::InterceptedTraffic, "interception"},
    {Suspicion::ClockWrong, "clock-wrong"},
});
constexpr auto allKinds = suspicionNames.values();

using Endpoints = std::vector<const EndpointFacts*>;

// One server may have closed 143 or 587 on purpose; three silent ports are the network.
constexpr std::size_t leastSilentPorts = 3;

// A certificate that starts within this time was issued just now: the usual cause of "not yet
// valid" by so little is a clock that is behind. Authorities date certificates back by an hour.
constexpr std::chrono::days freshCertificate{2};

// No clock that is right can be before this program was written.
constexpr Timestamp programWasWritten = std::chrono::sys_days(std::chrono::year(2026) / 11 / 1);

bool isPastSilence(Reason reason) {
    constexpr std::array answers{Reason::None,
                                 Reason::HttpStatus,
                                 Reason::NotFoundThere,
                                 Reason::HtmlInsteadOfXml,
                                 Reason::XmlMalformed,
                                 Reason::XmlDoctype,
                                 Reason::XmlTooLarge,
                                 Reason::XmlWrongRoot,
                                 Reason::NoUsableServer,
                                 Reason::SignInRequired,
                                 Reason::ServerBusy,
                                 Reason::UnreadableEncoding};
    return contains(answers, reason);
}

bool hasHttpsWorked(const DiscoveryFacts& discovery) {
    return std::any_of(
        discovery.attempts.begin(), discovery.attempts.end(), [](const Attempt& attempt) {
            return attempt.outcome != Outcome::Skipped && attempt.url.starts_with("https://") &&
                   isPastSilence(attempt.reason);
        });
}

bool speaksHttp(const EndpointFacts& endpoint) {
    const std::string greeting = lowerAscii(endpoint.greeting.valueOr({}));
    return endpoint.reason == Reason::WrongProtocol &&
           (greeting.starts_with("http/") || greeting.starts_with("<html") ||
            greeting.starts_with("<!doctype"));
}

bool isCaptive(const Endpoints& mail) {
    std::set<Port> speaking;
    for (const auto* endpoint : mail) {
        if (speaksHttp(*endpoint)) speaking.insert(endpoint->port);
        if (endpoint->state == EndpointState::Open) return false;
    }
    return speaking.size() >= 2;
}

bool isBlocked(const Endpoints& mail, const DiscoveryFacts& discovery) {
    std::set<Port> ports;
    std::set<Protocol> protocols;
    for (const auto* endpoint : mail) {
        if (endpoint->reason != Reason::ConnectionTimedOut) return false;
        ports.insert(endpoint->port);
        protocols.insert(endpoint->protocol);
    }
    return ports.size() >= leastSilentPorts && protocols.size() >= 2 && hasHttpsWorked(discovery);
}

/// The system of a host as discovery knows it, else its last two labels: hosts of one owner.
std::string ownerOf(const std::string& host, const DiscoveryFacts& discovery) {
    for (const auto& candidate : discovery.candidates) {
        if (candidate.host == host && !candidate.system.empty()) return candidate.system;
    }
    const auto last = host.rfind('.');
    const auto before = last == std::string::npos || last == 0 ? last : host.rfind('.', last - 1);
    return before == std::string::npos ? host : host.substr(before + 1);
}

bool has(const TlsFacts& tls, TlsProblem problem) { return contains(tls.problems, problem); }

/// The one private issuer that answers for the servers of different owners; empty: there is none.
std::string commonIssuer(const Endpoints& encrypted, const DiscoveryFacts& discovery) {
    std::set<std::string> owners;
    std::set<std::string> certificates;
    std::string issuer;
    for (const auto* endpoint : encrypted) {
        const TlsFacts& tls = *endpoint->tls;
        const bool isUnknown =
            has(tls, TlsProblem::UnknownIssuer) || has(tls, TlsProblem::IncompleteChain);
        const bool isSame = issuer.empty() || issuer == tls.certificate.issuer;
        if (tls.verified || !isUnknown || !isSame) return {};
        // A proxy makes each server's name valid; a shared host's certificate has only its own.
        if (has(tls, TlsProblem::NameMismatch)) return {};
        issuer = tls.certificate.issuer;
        owners.insert(ownerOf(endpoint->host, discovery));
        certificates.insert(tls.certificate.sha256);
    }
    return owners.size() >= 2 && certificates.size() >= 2 ? issuer : std::string();
}

std::string interceptor(const Endpoints& encrypted, const DiscoveryFacts& discovery) {
    for (const auto* endpoint : encrypted) {
        if (const auto product = inspectionProductOf(*endpoint->tls)) return std::string(*product);
    }
    return commonIssuer(encrypted, discovery);
}

bool isClockWrong(const Endpoints& encrypted, Timestamp observedAt) {
    bool isFresh = false;
    std::map<TlsProblem, std::set<std::string>> hosts;
    for (const auto* endpoint : encrypted) {
        const TlsFacts& tls = *endpoint->tls;
        const bool isEarly = has(tls, TlsProblem::NotYetValid);
        if (!isEarly && !has(tls, TlsProblem::Expired)) return false;
        isFresh =
            isFresh || (isEarly && tls.certificate.notBefore - observedAt <= freshCertificate);
        hosts[isEarly ? TlsProblem::NotYetValid : TlsProblem::Expired].insert(endpoint->host);
    }
    if (encrypted.empty()) return false;
    // Several servers with the same fault at once are rarer than one wrong clock.
    const bool areSeveral = hosts.size() == 1 && hosts.begin()->second.size() >= 2;
    return isFresh || areSeveral || observedAt < programWasWritten;
}

}  // namespace

std::string_view nameOf(Suspicion suspicion) { return suspicionNames.nameOf(suspicion); }
std::span<const Suspicion> allSuspicions() { return allKinds; }

std::vector<NetworkSuspicion> suspicionsOf(const Facts& facts) {
    Endpoints mail;
    Endpoints encrypted;
    for (const auto& endpoint : facts.endpoints) {
        const bool isTold =
            endpoint.port != relayPort && endpoint.state != EndpointState::NotProbed;
        if (isTold) mail.push_back(&endpoint);
        const bool hasCertificate =
            endpoint.tls.isKnown() && !endpoint.tls->certificate.subject.empty();
        if (isTold && hasCertificate) encrypted.push_back(&endpoint);
    }
    std::vector<NetworkSuspicion> found;
    if (isCaptive(mail)) found.push_back({Suspicion::CaptivePortal, {}, {}});
    if (isBlocked(mail, facts.discovery)) found.push_back({Suspicion::PortsBlockedHere, {}, {}});
    if (auto who = interceptor(encrypted, facts.discovery); !who.empty())
        found.push_back({Suspicion::InterceptedTraffic, std::move(who), {}});
    const bool hasClock = facts.observedAt != Timestamp{};
    if (hasClock && isClockWrong(encrypted, facts.observedAt))
        found.push_back({Suspicion::ClockWrong, {}, facts.observedAt});
    return found;
}

Message messageOf(const NetworkSuspicion& suspicion, Audience audience) {
    Message message{
        "suspicion." + std::string(nameOf(suspicion.kind)) + std::string(suffixFor(audience)), {}};
    switch (suspicion.kind) {
        case Suspicion::InterceptedTraffic:
            message.arguments.push_back({"issuer", suspicion.subject});
            break;
        case Suspicion::ClockWrong:
            message.arguments.push_back(
                {"date", Date{std::chrono::floor<std::chrono::days>(suspicion.observedAt)}});
            break;
        case Suspicion::CaptivePortal:
        case Suspicion::PortsBlockedHere: break;
    }
    return message;
}

}  // namespace mailadvisor
