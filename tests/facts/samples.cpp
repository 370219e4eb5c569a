#include "facts/samples.h"

namespace mailadvisor::test {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;

Candidate imapCandidate() {
    return {.protocol = Protocol::Imap,
            .host = "mail.demo.test",
            .port = {993},
            .security = Security::Tls,
            .username = "สมชาย@demo.test",
            .usernamePattern = "%EMAILADDRESS%",
            .auth = {"password-cleartext", "OAuth2"},
            .source = Source::Autoconfig,
            .trusted = true,
            .confirmedBy = {Source::WellKnown, Source::Srv},
            .system = "demo.test"};
}

DiscoveryFacts fullDiscovery() {
    DiscoveryFacts discovery;
    discovery.attempts = {{Source::Autoconfig, "https://autoconfig.demo.test/mail/config-v1.1.xml",
                           Outcome::Found, Reason::None, "", milliseconds(12)},
                          {Source::Ispdb, "", Outcome::Skipped, Reason::NotRequested, "", {}},
                          {Source::Pacc, "https://ua-auto-config.demo.test", Outcome::Failed,
                           Reason::HttpStatus, "HTTP 500", milliseconds(310)}};
    auto other = imapCandidate();
    other.host = "imap.other.test";
    other.source = Source::Srv;
    other.trusted = false;
    discovery.candidates = {imapCandidate(), other};
    discovery.conflicts = {{Protocol::Imap, {imapCandidate(), other}}};
    discovery.lints = {
        {Source::Autoconfig, "https://x.test/", LintCode::PlainOnly, "smtp.demo.test"}};
    discovery.hints = {{Source::Mx, HintCode::AppPassword, "Google"}};
    return discovery;
}

EndpointFacts openEndpoint() {
    EndpointFacts endpoint;
    endpoint.protocol = Protocol::Imap;
    endpoint.host = "mail.demo.test";
    endpoint.address = "127.0.0.1";
    endpoint.port = {993};
    endpoint.security = Security::Tls;
    endpoint.state = EndpointState::Open;
    endpoint.greeting = Fact<std::string>::known("* OK \"ready\" \\ 漢字");
    endpoint.capabilities.beforeTls = Fact<CapabilityList>::unknown(Unknown::NotOffered);
    endpoint.capabilities.afterTls =
        Fact<CapabilityList>::known({Protocol::Imap, {"IMAP4REV1", "QUOTA"}});
    endpoint.auth = Fact<std::vector<std::string>>::known({"PLAIN", "LOGIN-COMMAND"});
    TlsFacts tls;
    tls.version = "TLSv1.3";
    tls.cipher = "TLS_AES_256_GCM_SHA384";
    tls.problems = {TlsProblem::Expired, TlsProblem::NameMismatch};
    tls.certificate = {"CN=mail",
                       "CN=Demo CA",
                       {"mail.demo.test", "*.demo.test"},
                       sampleTime - hours(24 * 400),
                       sampleTime - hours(24),
                       "RSA 2048",
                       "ab12"};
    tls.group = "x25519";
    tls.chain = {{"CN=mail", "CN=Demo CA", sampleTime - hours(24), sampleTime, "RSA 2048"}};
    tls.stapling = Stapling::Unusable;
    tls.mustStaple = true;
    tls.notes = {TlsNote::StapleMissing, TlsNote::ClientCertificateRequested};
    endpoint.contradictsItself = true;
    endpoint.otherAddresses = {{"127.0.0.2", EndpointState::Garbled, Reason::Flood,
                                Fact<std::vector<std::string>>::unknown(Unknown::Garbled), true}};
    endpoint.tls = Fact<TlsFacts>::known(tls);
    endpoint.duration = milliseconds(123);
    endpoint.alerts = {"Down on Sunday"};
    return endpoint;
}

EndpointFacts silentEndpoint() {
    EndpointFacts endpoint;
    endpoint.protocol = Protocol::Smtp;
    endpoint.host = "mail.demo.test";
    endpoint.port = {25};
    endpoint.security = Security::Plain;
    endpoint.state = EndpointState::TimedOut;
    endpoint.reason = Reason::ConnectionTimedOut;
    endpoint.greeting = Fact<std::string>::unknown(Unknown::TimedOut);
    endpoint.tls = Fact<TlsFacts>::unknown(Unknown::TlsFailed);
    return endpoint;
}

MailboxFacts fullMailbox() {
    MailboxFacts mailbox;
    mailbox.login = LoginOutcome::Accepted;
    mailbox.mechanism = "SCRAM-SHA-256";
    mailbox.usedBytes = Fact<ByteCount>::known({1'900'000'000});
    mailbox.limitBytes = Fact<ByteCount>::known({2'147'483'648});
    mailbox.messages = Fact<std::int64_t>::known(5120);
    mailbox.growthBytesPerDay = Fact<ByteCount>::known({-4096});
    mailbox.folders = {{FolderRole::Inbox, "INBOX", Fact<ByteCount>::known({1}),
                        Fact<std::int64_t>::known(2), Fact<Timestamp>::known(sampleTime)},
                       {FolderRole::Other, "งานเก่า", Fact<ByteCount>::unknown(Unknown::NotOffered),
                        Fact<std::int64_t>::unknown(Unknown::Refused),
                        Fact<Timestamp>::unknown(Unknown::Garbled)}};
    mailbox.growthByMonth = {{std::chrono::year(2026) / 9, ByteCount{4096}},
                             {std::chrono::year(2026) / 10, ByteCount{0}}};
    mailbox.alerts = {"Nearly full"};
    mailbox.isUsedEstimate = true;
    mailbox.folders.front().isEstimate = true;
    mailbox.domainUsedBytes = Fact<ByteCount>::known({46'000'000'000});
    mailbox.domainLimitBytes = Fact<ByteCount>::known({50'000'000'000});
    mailbox.protocol = Protocol::Pop3;
    mailbox.capabilities = Fact<CapabilityList>::known({Protocol::Pop3, {"UIDL", "EXPIRE 60"}});
    return mailbox;
}

}  // namespace

Facts fullFacts() {
    return {.discovery = fullDiscovery(),
            .endpoints = {openEndpoint(), silentEndpoint()},
            .mailbox = fullMailbox(),
            .address = *EmailAddress::parse("สมชาย@demo.test"),
            .login = "somchai",
            .observedAt = sampleTime,
            .observedFrom = "office-pc"};
}

Facts domainFacts() {
    using Texts = std::vector<std::string>;
    Facts facts = fullFacts();
    facts.address = *EmailAddress::ofDomain("ตัวอย่าง.ไทย");
    facts.discovery.attempts[0].status = 200;
    facts.discovery.attempts[0].leadsTo = "https://www.demo.test/config.xml";
    facts.endpoints[0].acceptsOldTls = Fact<bool>::known(true);
    facts.endpoints[1].acceptsOldTls = Fact<bool>::unknown(Unknown::TimedOut);
    PublishedDomain published;
    published.exists = Fact<bool>::known(true);
    published.isSigned = Fact<bool>::known(false);
    published.nameServers = Fact<Texts>::known({"ns1.demo.test", "ns2.demo.test"});
    published.exchangers =
        Fact<std::vector<PublishedExchanger>>::known({{10, "mx.demo.test"}, {20, ""}});
    published.exchangersTimeToLive = std::chrono::seconds(3600);
    published.services = {
        {"_imaps._tcp", Fact<std::vector<PublishedPlace>>::known({{0, 1, {993}, "mail.demo.test"}}),
         std::chrono::seconds(300), true},
        {"_pop3s._tcp", Fact<std::vector<PublishedPlace>>::unknown(Unknown::TimedOut), {}, false}};
    published.anyName = Fact<Texts>::known({"192.0.2.1"});
    published.hosts = {{"mail.demo.test", Fact<Texts>::known({"2001:db8::1", "192.0.2.2"}),
                        Fact<std::string>::known("s12.hoster.test")},
                       {"mx.demo.test", Fact<Texts>::unknown(Unknown::Refused),
                        Fact<std::string>::unknown(Unknown::Refused)}};
    published.sites = {{"autoconfig.demo.test", EndpointState::Open, Reason::None,
                        facts.endpoints[0].tls, Fact<std::int64_t>::known(404)},
                       {"demo.test", EndpointState::TimedOut, Reason::ConnectionTimedOut,
                        Fact<TlsFacts>::unknown(Unknown::TimedOut),
                        Fact<std::int64_t>::unknown(Unknown::NotProbed)}};
    published.paccRecord = Fact<std::string>::known("v=UAAC1; a=sha256; d=q83vEg==");
    published.sender = {Fact<Texts>::known({"v=spf1 mx -all"}), Fact<Texts>::known({}),
                        Fact<Texts>::unknown(Unknown::Garbled), Fact<Texts>::known({}),
                        Fact<bool>::unknown(Unknown::NotOffered)};
    facts.published = std::move(published);
    return facts;
}

}  // namespace mailadvisor::test
