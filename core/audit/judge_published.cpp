#include "audit/judges.h"
#include "audit/paste.h"
#include "base/lists.h"
#include "facts/same_server.h"
#include "signs/answered.h"
#include "signs/sign_in.h"
#include "signs/usable.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace mailadvisor {
namespace {

/// The sources of the domain that name this very server.
std::set<Source> sourcesNaming(const DomainView& view, const EndpointFacts& endpoint) {
    std::set<Source> sources;
    for (const auto& candidate : view.facts().discovery.candidates) {
        if (isPublishedByDomain(candidate.source) && isSameServer(candidate, endpoint))
            sources.insert(candidate.source);
    }
    return sources;
}

/// What answered at a port is not what the domain publishes.
struct Seen {
    std::optional<AuditCode> fault{};
    bool isUntold{};
};

Seen seenAt(const EndpointFacts& endpoint, bool hasAnyoneAnswered) {
    constexpr std::array untold{Reason::OwnShortage, Reason::DeadlineReached};
    if (contains(untold, endpoint.reason)) return {std::nullopt, true};
    if (endpoint.reason == Reason::StartTlsNotOffered || endpoint.reason == Reason::StartTlsRefused)
        return {AuditCode::PublishedWithoutStartTls, false};
    if (endpoint.reason == Reason::WrongProtocol) return {AuditCode::PublishedOtherProtocol, false};
    switch (endpoint.state) {
        case EndpointState::Open:
        case EndpointState::TlsFailed: return {};
        case EndpointState::Refused:
            // A greeting that says no, asked twice.
            if (endpoint.reason == Reason::ServerRefused || endpoint.reason == Reason::ServerBusy)
                return {AuditCode::ServerFailing, false};
            return {AuditCode::PublishedClosed, false};
        case EndpointState::Unreachable:
            if (endpoint.reason != Reason::NameNotFound) return {std::nullopt, true};
            return {AuditCode::PublishedUnknownName, false};
        case EndpointState::TimedOut:
            // It takes connections and only waits before it greets, as some do against spam.
            if (endpoint.reason == Reason::NoGreeting || !hasAnyoneAnswered)
                return {std::nullopt, true};
            return {AuditCode::PublishedSilent, false};
        case EndpointState::Garbled: return {AuditCode::ServerFailing, false};
        case EndpointState::NotProbed: return {std::nullopt, true};
    }
    return {};
}

/// The records and files that name the server, as they should be.
AuditFix republished(const DomainView& view, const EndpointFacts& endpoint,
                     const std::set<Source>& sources) {
    AuditFix fix;
    for (const Source source : sources) {
        for (auto& lines : fileLines(view, source, view.urlOf(source)))
            fix.web.push_back(std::move(lines));
        if (source != Source::Srv) continue;
        for (const auto& service : mailServices()) {
            if (service.protocol != endpoint.protocol || service.security != endpoint.security)
                continue;
            for (auto& line : serviceLines(view, service)) fix.zone.push_back(std::move(line));
        }
    }
    return fix;
}

bool isPromised(const DomainView& view, const EndpointFacts& endpoint) {
    return std::ranges::any_of(view.facts().discovery.candidates, [&](const Candidate& candidate) {
        return isPublishedByDomain(candidate.source) && isSameServer(candidate, endpoint) &&
               candidate.security != Security::Plain;
    });
}

void noteFault(const DomainView& view, const EndpointFacts& endpoint, AuditCode code,
               const std::set<Source>& sources, AuditSheet& sheet) {
    // A record that leads nowhere is told of as a record.
    auto rest = sources;
    if (code == AuditCode::PublishedUnknownName) rest.erase(Source::Srv);
    // Who publishes a server without encryption does not promise any.
    if (code == AuditCode::PublishedWithoutStartTls && !isPromised(view, endpoint)) return;
    if (rest.empty()) return;
    std::vector<Charge> charges;
    for (const Source source : rest) addNew(charges, Charge{truthOf(source), ruleOf(code).points});
    sheet.note(code, whereOf(endpoint), std::move(charges), {}, republished(view, endpoint, rest));
}

void noteUntold(const EndpointFacts& endpoint, const std::set<Source>& sources, AuditSheet& sheet) {
    std::vector<ScoreGroup> groups{safetyOf(endpoint.protocol), ScoreGroup::Agreement,
                                   ScoreGroup::Lasting};
    for (const Source source : sources) addNew(groups, truthOf(source));
    sheet.cannotTell(AuditCode::ServerNotTold, whereOf(endpoint), groups,
                     std::string(nameOf(endpoint.reason)));
}

/// Ways to sign in that a source names and the server does not have.
void judgeMethods(const DomainView& view, const EndpointFacts& endpoint, AuditSheet& sheet) {
    for (const auto& candidate : view.facts().discovery.candidates) {
        if (!isPublishedByDomain(candidate.source) || !isSameServer(candidate, endpoint)) continue;
        if (!endpoint.auth.isKnown() && !candidate.auth.empty()) {
            sheet.cannotTell(AuditCode::ServerNotTold, whereOf(endpoint),
                             {truthOf(candidate.source)});
        }
        const auto refuted = refutedAuthWords(endpoint, candidate.auth);
        if (refuted.empty()) continue;
        sheet.note(AuditCode::PublishedAuthNotOffered, whereOf(endpoint), truthOf(candidate.source),
                   joined(refuted, ", "), republished(view, endpoint, {candidate.source}));
    }
}

void judgeRelayPort(const DomainView& view, AuditSheet& sheet) {
    for (const auto& candidate : view.facts().discovery.candidates) {
        const bool isWrong = isPublishedByDomain(candidate.source) &&
                             candidate.protocol == Protocol::Smtp && candidate.port == relayPort;
        if (!isWrong) continue;
        EndpointFacts endpoint;
        endpoint.protocol = candidate.protocol;
        endpoint.host = candidate.host;
        endpoint.port = candidate.port;
        endpoint.security = candidate.security;
        sheet.note(AuditCode::SubmissionOn25, whereOf(endpoint), truthOf(candidate.source), {},
                   republished(view, endpoint, {candidate.source}));
    }
}

/// A protocol that works and that no source of a domain with sources names.
void judgeUnpublished(const DomainView& view, AuditSheet& sheet) {
    const auto& candidates = view.facts().discovery.candidates;
    const auto isPublished = [&](Protocol protocol) {
        return std::ranges::any_of(candidates, [&](const Candidate& candidate) {
            return isPublishedByDomain(candidate.source) && candidate.protocol == protocol;
        });
    };
    const bool publishesMail = isPublished(Protocol::Imap) || isPublished(Protocol::Pop3);
    if (!publishesMail) return;
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3}) {
        const auto code =
            protocol == Protocol::Imap ? AuditCode::ImapNotPublished : AuditCode::Pop3NotPublished;
        for (const auto& server : view.allOffered()) {
            if (server.protocol == protocol && !isPublished(protocol))
                sheet.tell(code, std::string(nameOf(protocol)) + " " + server.host);
        }
    }
}

}  // namespace

void judgePublished(const DomainView& view, AuditSheet& sheet) {
    const auto& endpoints = view.facts().endpoints;
    const bool hasAnyoneAnswered = std::ranges::any_of(endpoints, hasAnswered);
    for (const auto& endpoint : endpoints) {
        if (endpoint.port == relayPort || hasWrongPort(endpoint) || !view.isNamed(endpoint))
            continue;
        const auto sources = sourcesNaming(view, endpoint);
        const auto seen = seenAt(endpoint, hasAnyoneAnswered);
        if (seen.isUntold) noteUntold(endpoint, sources, sheet);
        if (seen.fault) noteFault(view, endpoint, *seen.fault, sources, sheet);
        if (isSafelyUsable(endpoint)) judgeMethods(view, endpoint, sheet);
    }
    judgeRelayPort(view, sheet);
    judgeUnpublished(view, sheet);
}

}  // namespace mailadvisor
