#include "diagnosis/call_file.h"

#include <stdexcept>

namespace mailadvisor::test {
namespace {

using Texts = std::vector<std::string>;

constexpr Timestamp looked = std::chrono::sys_days(std::chrono::year(2026) / 11 / 26);

EndpointFacts endpointAt(Protocol protocol, const std::string& host, std::uint16_t port,
                         Security security) {
    EndpointFacts endpoint;
    endpoint.protocol = protocol;
    endpoint.host = host;
    endpoint.address = "192.0.2.20";
    endpoint.port = Port{port};
    endpoint.security = security;
    endpoint.state = EndpointState::Open;
    endpoint.auth = Fact<Texts>::known({"PLAIN", "LOGIN"});
    TlsFacts tls;
    tls.version = "TLSv1.3";
    tls.verified = true;
    tls.certificate.subject = "CN=" + host;
    tls.certificate.issuer = "CN=R3,O=Example Trust,C=US";
    tls.certificate.names = {host};
    tls.certificate.notBefore = looked - std::chrono::days(30);
    tls.certificate.notAfter = looked + std::chrono::days(60);
    tls.certificate.sha256 = "00";
    endpoint.tls = Fact<TlsFacts>::known(tls);
    return endpoint;
}

Candidate candidateAt(const EndpointFacts& endpoint, Source source) {
    Candidate candidate;
    candidate.protocol = endpoint.protocol;
    candidate.host = endpoint.host;
    candidate.port = endpoint.port;
    candidate.security = endpoint.security;
    candidate.username = "mali@shop.test";
    candidate.source = source;
    candidate.trusted = true;
    candidate.system = "shop.test";
    return candidate;
}

Facts factsAt(const std::string& incoming, const std::string& outgoing, Source source) {
    Facts facts;
    facts.address = *EmailAddress::parse("mali@shop.test");
    facts.login = "mali@shop.test";
    facts.observedAt = looked;
    facts.endpoints = {endpointAt(Protocol::Imap, incoming, 993, Security::Tls),
                       endpointAt(Protocol::Pop3, incoming, 995, Security::Tls),
                       endpointAt(Protocol::Smtp, outgoing, 465, Security::Tls),
                       endpointAt(Protocol::Smtp, outgoing, 587, Security::StartTls)};
    for (const auto& endpoint : facts.endpoints)
        facts.discovery.candidates.push_back(candidateAt(endpoint, source));
    Attempt attempt;
    attempt.source = Source::Autoconfig;
    attempt.url = "https://autoconfig.shop.test/mail/config-v1.1.xml";
    attempt.outcome = source == Source::BuiltIn ? Outcome::Nothing : Outcome::Found;
    facts.discovery.attempts.push_back(attempt);
    return facts;
}

Facts plain() { return factsAt("mail.shop.test", "mail.shop.test", Source::Autoconfig); }

Facts dead(EndpointState state, Reason reason, bool onlyOutgoing) {
    Facts facts = plain();
    for (auto& endpoint : facts.endpoints) {
        if (onlyOutgoing && endpoint.protocol != Protocol::Smtp) continue;
        endpoint.state = state;
        endpoint.reason = reason;
        endpoint.auth = Fact<Texts>::unknown(Unknown::TimedOut);
        endpoint.tls = Fact<TlsFacts>::unknown(Unknown::TimedOut);
        if (reason == Reason::NameNotFound) endpoint.address.clear();
    }
    return facts;
}

Facts doubted(TlsProblem problem) {
    Facts facts = plain();
    for (auto& endpoint : facts.endpoints) {
        TlsFacts tls = *endpoint.tls;
        tls.verified = false;
        tls.problems = {problem};
        if (problem == TlsProblem::Expired)
            tls.certificate.notAfter = looked - std::chrono::days(3);
        if (problem == TlsProblem::NotYetValid)
            tls.certificate.notBefore = looked + std::chrono::days(1);
        if (problem == TlsProblem::NameMismatch) tls.certificate.names = {"s7.hoster.test"};
        endpoint.tls = Fact<TlsFacts>::known(tls);
    }
    return facts;
}

Facts intercepted() {
    Facts facts = doubted(TlsProblem::UnknownIssuer);
    for (auto& endpoint : facts.endpoints) {
        TlsFacts tls = *endpoint.tls;
        tls.certificate.issuer = "CN=Avast Web/Mail Shield Root,O=Avast Web/Mail Shield";
        endpoint.tls = Fact<TlsFacts>::known(tls);
    }
    return facts;
}

Facts google() {
    Facts facts = factsAt("imap.gmail.com", "smtp.gmail.com", Source::BuiltIn);
    for (auto& endpoint : facts.endpoints)
        endpoint.auth = Fact<Texts>::known({"XOAUTH2", "PLAIN-CLIENTTOKEN", "OAUTHBEARER"});
    facts.discovery.hints = {{Source::BuiltIn, HintCode::AppPassword, "Gmail"}};
    return facts;
}

Facts microsoft() {
    Facts facts = factsAt("outlook.office365.com", "smtp.office365.com", Source::BuiltIn);
    for (auto& endpoint : facts.endpoints) endpoint.auth = Fact<Texts>::known({"PLAIN", "XOAUTH2"});
    facts.discovery.hints = {{Source::Mx, HintCode::OAuth2Only, "Microsoft 365"}};
    return facts;
}

Facts hinted(HintCode code, const std::string& who) {
    Facts facts = plain();
    facts.discovery.hints = {{Source::BuiltIn, code, who}};
    return facts;
}

/// No name of the domain exists.
Facts gone() {
    Facts facts;
    facts.address = *EmailAddress::parse("mali@shop.test");
    facts.observedAt = looked;
    const auto no = [&](Source source, const std::string& url) {
        Attempt attempt;
        attempt.source = source;
        attempt.url = url;
        attempt.outcome = Outcome::Nothing;
        attempt.reason = Reason::NameNotFound;
        facts.discovery.attempts.push_back(attempt);
    };
    no(Source::Autoconfig, "https://autoconfig.shop.test/mail/config-v1.1.xml");
    no(Source::WellKnown, "https://shop.test/.well-known/autoconfig/mail/config-v1.1.xml");
    no(Source::Guess, "");
    return facts;
}

}  // namespace

Facts factsOf(const std::string& kind) {
    if (kind == "plain") return plain();
    if (kind == "silent") return dead(EndpointState::TimedOut, Reason::ConnectionTimedOut, false);
    if (kind == "refused") return dead(EndpointState::Refused, Reason::ConnectionRefused, false);
    if (kind == "outgoing-silent")
        return dead(EndpointState::TimedOut, Reason::ConnectionTimedOut, true);
    if (kind == "host-gone") return dead(EndpointState::Unreachable, Reason::NameNotFound, false);
    if (kind == "expired") return doubted(TlsProblem::Expired);
    if (kind == "other-name") return doubted(TlsProblem::NameMismatch);
    if (kind == "chain") return doubted(TlsProblem::IncompleteChain);
    if (kind == "self-signed") return doubted(TlsProblem::SelfSigned);
    if (kind == "too-early") return doubted(TlsProblem::NotYetValid);
    if (kind == "intercepted") return intercepted();
    if (kind == "google") return google();
    if (kind == "microsoft") return microsoft();
    if (kind == "off-at-first") return hinted(HintCode::OffByDefault, "GMX");
    if (kind == "bridge") return hinted(HintCode::Bridge, "Proton Mail");
    if (kind == "two-systems") return hinted(HintCode::SeveralSystems, "shop.test");
    if (kind == "gone") return gone();
    if (kind == "none") return {};
    throw std::invalid_argument("no such server: " + kind);
}

}  // namespace mailadvisor::test
