#include "deploy_scene.h"

namespace mailadvisor::testing {

void name(Facts& facts, Protocol protocol, const std::string& host, Port port, Source source,
          bool isTrusted, const std::string& machine) {
    EndpointFacts endpoint;
    endpoint.protocol = protocol;
    endpoint.host = host;
    endpoint.address = machine;
    endpoint.port = port;
    endpoint.security = Security::Tls;
    endpoint.state = EndpointState::Open;
    endpoint.auth = Fact<std::vector<std::string>>::known({"PLAIN"});
    TlsFacts tls;
    tls.version = "TLSv1.3";
    tls.verified = true;
    endpoint.tls = Fact<TlsFacts>::known(tls);
    facts.endpoints.push_back(endpoint);
    Candidate candidate;
    candidate.protocol = protocol;
    candidate.host = host;
    candidate.port = port;
    candidate.security = Security::Tls;
    candidate.username = facts.login;
    candidate.source = source;
    candidate.trusted = isTrusted;
    candidate.system = host;
    facts.discovery.candidates.push_back(candidate);
}

Facts goodFacts(const EmailAddress& address, bool isTrusted) {
    Facts facts;
    facts.address = address;
    facts.login = address.ascii();
    const std::string host = "mail." + address.domain;
    const Source source = isTrusted ? Source::Autoconfig : Source::Mx;
    name(facts, Protocol::Imap, host, {993}, source, isTrusted, "192.0.2.1");
    name(facts, Protocol::Pop3, host, {995}, source, isTrusted, "192.0.2.1");
    name(facts, Protocol::Smtp, host, {465}, source, isTrusted, "192.0.2.1");
    return facts;
}

Facts oldServers(const std::string& domain, const std::string& host) {
    Facts facts;
    facts.address = *EmailAddress::ofDomain(domain);
    for (const auto& [protocol, port] : {std::pair(Protocol::Imap, Port{993}),
                                         {Protocol::Pop3, Port{995}},
                                         {Protocol::Smtp, Port{465}}}) {
        name(facts, protocol, host, port, Source::Override, true, "192.0.2.9");
        facts.discovery.candidates.back().usernamePattern = "%EMAILADDRESS%";
    }
    return facts;
}

}  // namespace mailadvisor::testing
