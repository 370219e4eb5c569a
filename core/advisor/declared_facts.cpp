#include "advisor/declared_facts.h"

#include "base/email_address.h"
#include "discovery/login_pattern.h"

namespace mailadvisor {
namespace {

Candidate candidateOf(const DomainServer& entry, const Domain& domain) {
    Candidate candidate;
    candidate.protocol = entry.protocol;
    candidate.host = entry.server.host;
    candidate.port = entry.server.port;
    candidate.security = entry.server.security;
    candidate.usernamePattern =
        entry.server.username.empty() ? std::string(addressPattern) : entry.server.username;
    candidate.auth = entry.server.auth;
    candidate.source = Source::Override;
    candidate.trusted = true;
    candidate.system = domain.domain;  // who wrote the settings down knows one system only
    return candidate;
}

EndpointFacts endpointOf(const Server& server, Protocol protocol) {
    EndpointFacts endpoint;
    endpoint.protocol = protocol;
    endpoint.host = server.host;
    endpoint.port = server.port;
    endpoint.security = server.security;
    endpoint.state = EndpointState::Open;
    if (server.security != Security::Plain) {
        TlsFacts tls;
        tls.verified = true;
        endpoint.tls = Fact<TlsFacts>::known(std::move(tls));
    }
    return endpoint;
}

}  // namespace

Facts declaredFacts(const Domain& domain, Timestamp now) {
    Facts facts;
    facts.observedAt = now;
    if (auto address = EmailAddress::ofDomain(domain.domain)) facts.address = *std::move(address);
    for (const DomainServer& entry : domain.servers) {
        facts.discovery.candidates.push_back(candidateOf(entry, domain));
        facts.endpoints.push_back(endpointOf(entry.server, entry.protocol));
    }
    return facts;
}

}  // namespace mailadvisor
