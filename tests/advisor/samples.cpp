#include "advisor/samples.h"

#include <algorithm>

namespace mailadvisor::sample {
namespace {

constexpr auto host = "mail.company.example";

void addServer(Facts& facts, Protocol protocol, Port port, Security security, bool isPublished) {
    EndpointFacts endpoint;
    endpoint.protocol = protocol;
    endpoint.host = host;
    endpoint.address = "192.0.2.1";
    endpoint.port = port;
    endpoint.security = security;
    endpoint.state = EndpointState::Open;
    endpoint.auth = Fact<std::vector<std::string>>::known({"PLAIN", "SCRAM-SHA-256"});
    TlsFacts tls;
    tls.version = "TLSv1.3";
    tls.verified = true;
    endpoint.tls = Fact<TlsFacts>::known(tls);
    facts.endpoints.push_back(endpoint);
    if (!isPublished) return;
    Candidate candidate;
    candidate.protocol = protocol;
    candidate.host = host;
    candidate.port = port;
    candidate.security = security;
    candidate.username = "somchai@company.example";
    candidate.usernamePattern = "%EMAILADDRESS%";
    candidate.auth = {"password-cleartext"};
    candidate.source = Source::Autoconfig;
    candidate.trusted = true;
    facts.discovery.candidates.push_back(candidate);
}

}  // namespace

Facts goodFacts() {
    Facts facts;
    facts.address = *EmailAddress::parse("somchai@company.example");
    facts.login = "somchai@company.example";
    addServer(facts, Protocol::Imap, Port{993}, Security::Tls, true);
    addServer(facts, Protocol::Pop3, Port{995}, Security::Tls, true);
    addServer(facts, Protocol::Smtp, Port{25}, Security::StartTls, false);
    addServer(facts, Protocol::Smtp, Port{465}, Security::Tls, true);
    addServer(facts, Protocol::Smtp, Port{587}, Security::StartTls, false);
    return facts;
}

Facts withSecondServer(const std::string& machine, const std::string& certificate) {
    auto facts = goodFacts();
    for (auto& candidate : facts.discovery.candidates) candidate.system = "company.example";
    auto endpoint = facts.endpoints.front();
    endpoint.host = "imap.elsewhere.example";
    endpoint.address = machine;
    TlsFacts tls = *endpoint.tls;
    tls.certificate.sha256 = certificate;
    endpoint.tls = Fact<TlsFacts>::known(tls);
    facts.endpoints.push_back(endpoint);
    auto candidate = facts.discovery.candidates.front();
    candidate.host = endpoint.host;
    candidate.system = "elsewhere.example";
    candidate.source = Source::Mx;
    facts.discovery.candidates.push_back(candidate);
    return facts;
}

EndpointFacts& endpointAt(Facts& facts, Port port) {
    return *std::find_if(facts.endpoints.begin(), facts.endpoints.end(),
                         [&](const EndpointFacts& endpoint) { return endpoint.port == port; });
}

void breakCertificate(EndpointFacts& endpoint, TlsProblem problem) {
    TlsFacts tls = *endpoint.tls;
    tls.verified = false;
    tls.problems = {problem};
    endpoint.tls = Fact<TlsFacts>::known(tls);
}

}  // namespace mailadvisor::sample
