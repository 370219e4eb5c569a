#include "audit/samples.h"

#include <algorithm>

namespace mailadvisor::test {
namespace {

using Texts = std::vector<std::string>;

struct Kind {
    Protocol protocol{};
    Security security{};
    std::uint16_t port{};
    const char* label{};
};

constexpr Kind kinds[] = {
    {Protocol::Imap, Security::Tls, 993, "_imaps._tcp"},
    {Protocol::Imap, Security::StartTls, 143, "_imap._tcp"},
    {Protocol::Pop3, Security::Tls, 995, "_pop3s._tcp"},
    {Protocol::Pop3, Security::StartTls, 110, "_pop3._tcp"},
    {Protocol::Smtp, Security::Tls, 465, "_submissions._tcp"},
    {Protocol::Smtp, Security::StartTls, 587, "_submission._tcp"},
};

Texts wordsBefore(Protocol protocol) {
    switch (protocol) {
        case Protocol::Imap: return {"IMAP4rev1", "STARTTLS", "LOGINDISABLED"};
        case Protocol::Pop3: return {"STLS", "UIDL"};
        case Protocol::Smtp: return {"STARTTLS"};
    }
    return {};
}

Texts wordsAfter(Protocol protocol) {
    switch (protocol) {
        case Protocol::Imap: return {"IMAP4rev1", "AUTH=PLAIN"};
        case Protocol::Pop3: return {"UIDL", "SASL PLAIN"};
        case Protocol::Smtp: return {"AUTH PLAIN"};
    }
    return {};
}

EndpointFacts portLike(const Kind& kind, Timestamp now) {
    EndpointFacts endpoint;
    endpoint.protocol = kind.protocol;
    endpoint.host = mailHost;
    endpoint.address = "192.0.2.10";
    endpoint.port = Port{kind.port};
    endpoint.security = kind.security;
    endpoint.state = EndpointState::Open;
    endpoint.greeting = Fact<std::string>::known("ready");
    if (kind.security == Security::StartTls) {
        endpoint.capabilities.beforeTls =
            Fact<CapabilityList>::known({kind.protocol, wordsBefore(kind.protocol)});
    }
    endpoint.capabilities.afterTls =
        Fact<CapabilityList>::known({kind.protocol, wordsAfter(kind.protocol)});
    endpoint.auth = Fact<Texts>::known({"PLAIN"});
    TlsFacts tls;
    tls.version = "TLSv1.3";
    tls.verified = true;
    tls.certificate.names = {mailHost};
    tls.certificate.notBefore = now - std::chrono::days{10};
    tls.certificate.notAfter = now + std::chrono::days{90};
    endpoint.tls = Fact<TlsFacts>::known(tls);
    endpoint.acceptsOldTls = Fact<bool>::known(false);
    return endpoint;
}

void addSource(Facts& facts, Source source, const std::string& url) {
    facts.discovery.attempts.push_back({.source = source, .url = url, .outcome = Outcome::Found});
    for (const auto& kind : kinds) {
        Candidate candidate;
        candidate.protocol = kind.protocol;
        candidate.host = mailHost;
        candidate.port = Port{kind.port};
        candidate.security = kind.security;
        candidate.usernamePattern = "%EMAILADDRESS%";
        candidate.auth = {"password-cleartext"};
        candidate.source = source;
        candidate.trusted = true;
        candidate.system = domainName;
        facts.discovery.candidates.push_back(candidate);
    }
}

NamedHost hostLike(const std::string& name, const std::string& address) {
    return {name, Fact<Texts>::known({address}), Fact<std::string>::known({})};
}

}  // namespace

Facts soundDomain() {
    Facts facts;
    facts.observedAt = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20);
    facts.address = EmailAddress{{}, domainName, domainName};
    addSource(facts, Source::Autoconfig, "https://autoconfig.company.example/mail/config-v1.1.xml");
    addSource(facts, Source::WellKnown,
              "https://company.example/.well-known/autoconfig/mail/config-v1.1.xml");
    addSource(facts, Source::Srv, domainName);
    addSource(facts, Source::Autodiscover,
              "https://autodiscover.company.example/autodiscover/autodiscover.xml");
    for (const auto& kind : kinds) facts.endpoints.push_back(portLike(kind, facts.observedAt));

    PublishedDomain published;
    published.exists = Fact<bool>::known(true);
    published.isSigned = Fact<bool>::known(false);
    published.exchangers =
        Fact<std::vector<PublishedExchanger>>::known({PublishedExchanger{10, mailHost}});
    for (const auto& kind : kinds) {
        PublishedService service;
        service.label = kind.label;
        service.places = Fact<std::vector<PublishedPlace>>::known(
            {PublishedPlace{0, 1, Port{kind.port}, mailHost}});
        published.services.push_back(service);
    }
    PublishedService autodiscover;
    autodiscover.label = "_autodiscover._tcp";
    autodiscover.places = Fact<std::vector<PublishedPlace>>::known({});
    published.services.push_back(autodiscover);
    published.anyName = Fact<Texts>::known({});
    for (const char* name : {"autoconfig.company.example", "autodiscover.company.example",
                             "company.example", "ua-auto-config.company.example"}) {
        published.hosts.push_back(hostLike(name, "192.0.2.20"));
    }
    published.hosts.push_back(hostLike(mailHost, "192.0.2.10"));
    for (const char* name : {"autoconfig.company.example", "company.example"}) {
        SiteFacts site;
        site.host = name;
        site.state = EndpointState::Open;
        site.tls = facts.endpoints.front().tls;
        site.statusOfNowhere = Fact<std::int64_t>::known(404);
        published.sites.push_back(site);
    }
    for (auto* records : {&published.sender.spf, &published.sender.dmarc, &published.sender.mtaSts,
                          &published.sender.tlsRpt}) {
        *records = Fact<Texts>::known({});
    }
    published.sender.hasKeyNames = Fact<bool>::known(false);
    facts.published = published;
    return facts;
}

Attempt& attemptOf(Facts& facts, Source source) {
    return *std::ranges::find(facts.discovery.attempts, source, &Attempt::source);
}

EndpointFacts& portOf(Facts& facts, std::uint16_t port) {
    return *std::ranges::find(facts.endpoints, Port{port}, &EndpointFacts::port);
}

PublishedService& serviceOf(Facts& facts, const std::string& label) {
    return *std::ranges::find(facts.published->services, label, &PublishedService::label);
}

NamedHost& hostOf(Facts& facts, const std::string& name) {
    return *std::ranges::find(facts.published->hosts, name, &NamedHost::host);
}

void breakSource(Facts& facts, Source source, Reason reason, int status) {
    auto& attempt = attemptOf(facts, source);
    attempt.outcome = Outcome::Failed;
    attempt.reason = reason;
    attempt.status = status;
    std::erase_if(facts.discovery.candidates,
                  [&](const Candidate& candidate) { return candidate.source == source; });
}

}  // namespace mailadvisor::test
