#include "advisor/probe_plan.h"

#include "base/lists.h"
#include "facts/same_server.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// A server published as plain is probed for an upgrade all the same.
Security probedSecurity(Security published) {
    return published == Security::Plain ? Security::StartTls : published;
}

bool isProvenBy(const Candidate& guess, const EndpointFacts& endpoint) {
    return endpoint.state == EndpointState::Open && isSameServer(guess, endpoint);
}

}  // namespace

std::vector<Target> targetsFor(const Candidate& candidate) {
    std::vector<Target> targets;
    if (candidate.source != Source::Guess) targets = standardTargets(candidate.host);
    const Target own{candidate.protocol, candidate.host, candidate.port,
                     probedSecurity(candidate.security)};
    addNew(targets, own);
    return targets;
}

std::vector<Candidate> candidatesOnServer(const std::vector<EndpointFacts>& endpoints,
                                          const std::string& username) {
    std::vector<Candidate> candidates;
    for (const auto& endpoint : endpoints) {
        if (endpoint.state != EndpointState::Open && endpoint.state != EndpointState::TlsFailed)
            continue;
        Candidate candidate;
        candidate.protocol = endpoint.protocol;
        candidate.host = endpoint.host;
        candidate.port = endpoint.port;
        candidate.security =
            endpoint.reason == Reason::StartTlsNotOffered ? Security::Plain : endpoint.security;
        candidate.username = username;
        candidate.source = Source::Override;
        candidate.trusted = true;
        candidate.system = endpoint.host;
        candidates.push_back(std::move(candidate));
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.protocol != b.protocol   ? a.protocol < b.protocol
               : a.security != b.security ? a.security < b.security
                                          : a.port > b.port;
    });
    return candidates;
}

void dropUnprovenGuesses(Facts& facts) {
    std::erase_if(facts.discovery.candidates, [&](const Candidate& candidate) {
        return candidate.source == Source::Guess &&
               std::none_of(
                   facts.endpoints.begin(), facts.endpoints.end(),
                   [&](const EndpointFacts& endpoint) { return isProvenBy(candidate, endpoint); });
    });
}

}  // namespace mailadvisor
