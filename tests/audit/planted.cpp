#include "audit/samples.h"

#include <algorithm>
#include <iterator>

namespace mailadvisor::test {
namespace {

using Code = AuditCode;
using Texts = std::vector<std::string>;

// A broken file stands at both places, as it does where one file is given out at both.
void breakFile(Facts& facts, Reason reason, int status = 0) {
    breakSource(facts, Source::Autoconfig, reason, status);
    breakSource(facts, Source::WellKnown, Reason::NotFoundThere, 404);
}

PlantedFault file(Code code, Reason reason, int status = 0) {
    return {code, [=](Facts& facts) { breakFile(facts, reason, status); }};
}

PlantedFault autodiscover(Code code, Reason reason, int status = 0) {
    return {code, [=](Facts& facts) { breakSource(facts, Source::Autodiscover, reason, status); }};
}

PlantedFault lint(Code code, LintCode said, Source source = Source::Autoconfig) {
    return {code, [=](Facts& facts) {
                const auto* url = source == Source::Pacc
                                      ? "https://ua-auto-config.company.example/"
                                      : "https://autoconfig.company.example/mail/config-v1.1.xml";
                facts.discovery.lints.push_back({source, url, said, mailHost});
            }};
}

PlantedFault place(Code code, std::uint16_t port, const std::string& host) {
    return {code, [=](Facts& facts) {
                serviceOf(facts, "_imaps._tcp").places = Fact<std::vector<PublishedPlace>>::known(
                    {PublishedPlace{0, 1, Port{port}, host}});
            }};
}

void emptyServices(Facts& facts, const std::string& part) {
    for (auto& service : facts.published->services) {
        if (service.label.find(part) != std::string::npos)
            service.places = Fact<std::vector<PublishedPlace>>::known({});
    }
}

PlantedFault port(Code code, EndpointState state, Reason reason) {
    return {code, [=](Facts& facts) {
                auto& endpoint = portOf(facts, 993);
                endpoint.state = state;
                endpoint.reason = reason;
                endpoint.tls = Fact<TlsFacts>::unknown(Unknown::Refused);
            }};
}

PlantedFault certificate(Code code, TlsProblem problem) {
    return {code, [=](Facts& facts) {
                auto tls = portOf(facts, 993).tls.valueOr({});
                tls.verified = false;
                tls.problems = {problem};
                portOf(facts, 993).tls = Fact<TlsFacts>::known(tls);
            }};
}

PlantedFault exchangers(Code code, std::vector<PublishedExchanger> all) {
    return {code, [=](Facts& facts) {
                facts.published->exchangers = Fact<std::vector<PublishedExchanger>>::known(all);
            }};
}

void addHost(Facts& facts, const std::string& name, const std::string& alias, Texts addresses) {
    facts.published->hosts.push_back(
        {name, Fact<Texts>::known(std::move(addresses)), Fact<std::string>::known(alias)});
}

void forget(Facts& facts, const std::vector<Source>& sources) {
    for (const auto source : sources) {
        if (source == Source::Srv) emptyServices(facts, "_");
        breakSource(facts, source, Reason::NameNotFound);
        attemptOf(facts, source).outcome = Outcome::Nothing;
    }
}

void withoutSecurity(Facts& facts, Security security) {
    std::erase_if(facts.endpoints,
                  [&](const auto& endpoint) { return endpoint.security == security; });
    std::erase_if(facts.discovery.candidates,
                  [&](const auto& candidate) { return candidate.security == security; });
}

void showOtherTls(Facts& facts, const std::function<void(EndpointFacts&, TlsFacts&)>& change) {
    auto tls = portOf(facts, 993).tls.valueOr({});
    change(portOf(facts, 993), tls);
    portOf(facts, 993).tls = Fact<TlsFacts>::known(tls);
}

void hint(Facts& facts, Source source, HintCode code) {
    facts.discovery.hints.push_back({source, code, domainName});
}

void noMail(Facts& facts) {
    facts.published->exchangers =
        Fact<std::vector<PublishedExchanger>>::known({PublishedExchanger{0, {}}});
}

void append(std::vector<PlantedFault>& all, std::vector<PlantedFault> more) {
    all.insert(all.end(), more.begin(), more.end());
}

std::vector<PlantedFault> faultsOfFinding() {
    const std::vector<Source> everything{Source::Autoconfig, Source::WellKnown, Source::Srv,
                                         Source::Autodiscover};
    return {
        {Code::NothingPublished, [=](Facts& facts) { forget(facts, everything); }},
        {Code::NoAutoconfig,
         [](Facts& facts) {
             forget(facts, {Source::Autoconfig, Source::WellKnown});
         }},
        {Code::NoSrv, [](Facts& facts) { forget(facts, {Source::Srv}); }},
        {Code::NoAutodiscover, [](Facts& facts) { forget(facts, {Source::Autodiscover}); }},
        file(Code::AutoconfigWebPage, Reason::HtmlInsteadOfXml, 200),
        {Code::AutoconfigShadowed,
         [](Facts& facts) { breakSource(facts, Source::Autoconfig, Reason::HtmlInsteadOfXml); }},
        file(Code::AutoconfigMalformed, Reason::XmlMalformed),
        file(Code::AutoconfigDoctype, Reason::XmlDoctype),
        file(Code::AutoconfigTooLarge, Reason::XmlTooLarge),
        file(Code::AutoconfigOtherXml, Reason::XmlWrongRoot),
        file(Code::AutoconfigEmpty, Reason::NoUsableServer),
        file(Code::AutoconfigCertificate, Reason::CertificateNotTrusted),
        file(Code::AutoconfigRedirectHttp, Reason::RedirectToPlainHttp),
        file(Code::AutoconfigRedirectLoop, Reason::TooManyRedirects),
        file(Code::AutoconfigRedirectInside, Reason::RedirectToOwnMachine),
        file(Code::AutoconfigStatus, Reason::HttpStatus, 500),
        file(Code::AutoconfigSignIn, Reason::HttpStatus, 401),
        file(Code::AutoconfigClosed, Reason::ConnectionRefused),
        file(Code::AutoconfigMissingFile, Reason::NotFoundThere, 404),
        {Code::AutoconfigNameDangling,
         [](Facts& facts) {
             breakFile(facts, Reason::NameNotFound);
             hostOf(facts, "autoconfig.company.example") = {
                 "autoconfig.company.example", Fact<Texts>::known({}),
                 Fact<std::string>::known("gone.company.example")};
         }},
        autodiscover(Code::AutodiscoverPostRefused, Reason::HttpStatus, 405),
        {Code::AutodiscoverSignIn,
         [](Facts& facts) {
             breakSource(facts, Source::Autodiscover, Reason::SignInRequired, 401);
             hint(facts, Source::Autodiscover, HintCode::SignInForSettings);
         }},
        autodiscover(Code::AutodiscoverWebPage, Reason::HtmlInsteadOfXml, 200),
        autodiscover(Code::AutodiscoverMalformed, Reason::XmlMalformed, 200),
        autodiscover(Code::AutodiscoverEmpty, Reason::NoUsableServer, 200),
        autodiscover(Code::AutodiscoverRedirectHttp, Reason::RedirectToPlainHttp, 302),
        autodiscover(Code::AutodiscoverRedirectLoop, Reason::TooManyRedirects, 302),
        autodiscover(Code::AutodiscoverCertificate, Reason::CertificateNotTrusted),
        autodiscover(Code::AutodiscoverStatus, Reason::HttpStatus, 500),
        autodiscover(Code::AutodiscoverClosed, Reason::ConnectionRefused),
        {Code::AutodiscoverNameDangling,
         [](Facts& facts) {
             breakSource(facts, Source::Autodiscover, Reason::NameNotFound);
             hostOf(facts, "autodiscover.company.example") = {
                 "autodiscover.company.example", Fact<Texts>::known({}),
                 Fact<std::string>::known("gone.company.example")};
         }},
        {Code::AutodiscoverSrvDead,
         [](Facts& facts) {
             addHost(facts, "gone.company.example", {}, {});
             serviceOf(facts, "_autodiscover._tcp").places =
                 Fact<std::vector<PublishedPlace>>::known(
                     {PublishedPlace{0, 0, Port{443}, "gone.company.example"}});
         }},
        {Code::SrvWithoutSubmission, [](Facts& facts) { emptyServices(facts, "_submission"); }},
        {Code::SrvWithoutIncoming,
         [](Facts& facts) {
             emptyServices(facts, "_imap");
             emptyServices(facts, "_pop3");
         }},
    };
}

std::vector<PlantedFault> faultsOfTruth() {
    return {
        lint(Code::PaccDigestMissing, LintCode::PaccNoDigest, Source::Pacc),
        lint(Code::PaccDigestDiffers, LintCode::PaccDigestDiffers, Source::Pacc),
        {Code::PaccUnreadable,
         [](Facts& facts) {
             facts.discovery.attempts.push_back(
                 {.source = Source::Pacc,
                  .url = "https://ua-auto-config.company.example/x.json",
                  .outcome = Outcome::Failed,
                  .reason = Reason::XmlMalformed});
         }},
        {Code::SrvTargetUnknown,
         [](Facts& facts) {
             addHost(facts, "gone.company.example", {}, {});
             place(Code::SrvTargetUnknown, 993, "gone.company.example").plant(facts);
         }},
        {Code::SrvTargetAlias,
         [](Facts& facts) {
             hostOf(facts, mailHost).alias = Fact<std::string>::known("server.company.example");
             facts.published->exchangers = Fact<std::vector<PublishedExchanger>>::known(
                 {PublishedExchanger{10, "company.example"}});
         }},
        place(Code::SrvTargetAddress, 993, "192.0.2.10"),
        place(Code::SrvPortOfOtherProtocol, 995, mailHost),
        place(Code::SrvEncryptionMismatch, 143, mailHost),
        place(Code::SrvDeniesOffered, 0, ""),
        {Code::SrvNotTls,
         [](Facts& facts) {
             serviceOf(facts, "_imaps._tcp").places = Fact<std::vector<PublishedPlace>>::known({});
         }},
        {Code::SrvOutsideDomain,
         [](Facts& facts) {
             auto candidate = facts.discovery.candidates.front();
             candidate.source = Source::Srv;
             candidate.trusted = false;
             candidate.host = "mail.other.example";
             facts.discovery.candidates.push_back(candidate);
             auto endpoint = portOf(facts, 993);
             endpoint.host = candidate.host;
             facts.endpoints.push_back(endpoint);
         }},
        lint(Code::SettingsBadHost, LintCode::BadHost),
        lint(Code::SettingsBadPort, LintCode::BadPort),
        lint(Code::SettingsBadUsername, LintCode::BadUsername),
        lint(Code::SettingsUnknownType, LintCode::UnknownType),
        lint(Code::SettingsUnknownEncryption, LintCode::UnknownSocketType),
        lint(Code::SettingsUnknownAuth, LintCode::UnknownAuth),
        lint(Code::SettingsOldAuthWord, LintCode::OldAuthWord),
        lint(Code::SettingsMissingAuth, LintCode::MissingAuth),
        lint(Code::SettingsMissingUsername, LintCode::MissingUsername),
        lint(Code::SettingsUnexpanded, LintCode::UnexpandedPlaceholder),
        lint(Code::SettingsTemplate, LintCode::UnfilledTemplate),
        lint(Code::SettingsPersonInHost, LintCode::NamesPersonInHost),
        lint(Code::SettingsOtherDomain, LintCode::NoProviderForDomain),
        lint(Code::SettingsSeveralProviders, LintCode::SeveralProviders),
        lint(Code::SettingsPortOfOtherProtocol, LintCode::PortOfOtherProtocol),
        lint(Code::SettingsEncryptionMismatch, LintCode::SecurityPortMismatch),
        lint(Code::SettingsStartTlsWord, LintCode::EncryptionWordMeansStartTls,
             Source::Autodiscover),
        lint(Code::SettingsUnusualPort, LintCode::UnusualPort),
        lint(Code::SettingsPlainFirst, LintCode::PlainFirst),
        lint(Code::SettingsPlainOnly, LintCode::PlainOnly),
        lint(Code::SettingsNoIncoming, LintCode::NoIncoming),
        lint(Code::SettingsNoOutgoing, LintCode::NoOutgoing),
        lint(Code::SettingsRemovesMail, LintCode::RemovesMailAtOnce),
        lint(Code::SettingsTooMany, LintCode::TooManyServers),
        lint(Code::SettingsAnySender, LintCode::GlobalPreferredServer),
        port(Code::PublishedClosed, EndpointState::Refused, Reason::ConnectionRefused),
        port(Code::PublishedSilent, EndpointState::TimedOut, Reason::ConnectionTimedOut),
        port(Code::PublishedUnknownName, EndpointState::Unreachable, Reason::NameNotFound),
        port(Code::PublishedWithoutStartTls, EndpointState::Garbled, Reason::StartTlsNotOffered),
        port(Code::PublishedOtherProtocol, EndpointState::Garbled, Reason::WrongProtocol),
        port(Code::ServerFailing, EndpointState::Refused, Reason::ServerBusy),
        {Code::PublishedAuthNotOffered,
         [](Facts& facts) { facts.discovery.candidates.front().auth = {"GSSAPI"}; }},
        {Code::SourcesDisagree,
         [](Facts& facts) {
             auto other = facts.discovery.candidates.back();
             other.system = "other.example";
             facts.discovery.conflicts.push_back(
                 {Protocol::Imap, {facts.discovery.candidates.front(), other}});
         }},
        {Code::UserNamesDisagree,
         [](Facts& facts) {
             facts.discovery.candidates.back().usernamePattern = "%EMAILLOCALPART%";
         }},
        {Code::MailElsewhere,
         [](Facts& facts) { hint(facts, Source::Mx, HintCode::SeveralSystems); }},
        {Code::ImapNotPublished,
         [](Facts& facts) {
             std::erase_if(facts.discovery.candidates, [](const Candidate& candidate) {
                 return candidate.protocol == Protocol::Imap;
             });
         }},
        {Code::Pop3NotPublished,
         [](Facts& facts) {
             std::erase_if(facts.discovery.candidates, [](const Candidate& candidate) {
                 return candidate.protocol == Protocol::Pop3;
             });
         }},
        {Code::NoMailButPublished, noMail},
        {Code::SubmissionOn25,
         [](Facts& facts) {
             auto candidate = facts.discovery.candidates.front();
             candidate.protocol = Protocol::Smtp;
             candidate.port = relayPort;
             candidate.security = Security::StartTls;
             facts.discovery.candidates.push_back(candidate);
         }},
    };
}

std::vector<PlantedFault> faultsOfSafety() {
    return {
        certificate(Code::CertificateExpired, TlsProblem::Expired),
        certificate(Code::CertificateNotYetValid, TlsProblem::NotYetValid),
        certificate(Code::CertificateSelfSigned, TlsProblem::SelfSigned),
        certificate(Code::CertificateUnknownIssuer, TlsProblem::UnknownIssuer),
        certificate(Code::CertificateIncompleteChain, TlsProblem::IncompleteChain),
        certificate(Code::CertificateWrongName, TlsProblem::NameMismatch),
        certificate(Code::CertificateWeak, TlsProblem::WeakKey),
        certificate(Code::CertificateRevoked, TlsProblem::Revoked),
        certificate(Code::CertificatePurpose, TlsProblem::ExtendedKeyUsage),
        certificate(Code::TlsTooOld, TlsProblem::OldProtocol),
        {Code::CertificateOfHoster,
         [](Facts& facts) {
             auto own = portOf(facts, 993);
             own.host = "s12.hoster.example";
             certificate({}, TlsProblem::NameMismatch).plant(facts);
             facts.endpoints.push_back(own);
         }},
        {Code::CertificateStapleMissing,
         [](Facts& facts) {
             showOtherTls(facts, [](EndpointFacts&, TlsFacts& tls) {
                 tls.notes = {TlsNote::StapleMissing};
             });
         }},
        {Code::TlsOldAccepted,
         [](Facts& facts) { portOf(facts, 993).acceptsOldTls = Fact<bool>::known(true); }},
        port(Code::TlsFailed, EndpointState::TlsFailed, Reason::TlsHandshakeFailed),
        {Code::PlainLogin,
         [](Facts& facts) {
             portOf(facts, 143).capabilities.beforeTls = Fact<CapabilityList>::known(
                 {Protocol::Imap, {"IMAP4rev1", "STARTTLS", "AUTH=PLAIN"}});
         }},
        {Code::MethodsVanish,
         [](Facts& facts) {
             portOf(facts, 143).capabilities.beforeTls = Fact<CapabilityList>::known(
                 {Protocol::Imap, {"IMAP4rev1", "STARTTLS", "LOGINDISABLED", "AUTH=CRAM-MD5"}});
         }},
        {Code::StartTlsOnly, [](Facts& facts) { withoutSecurity(facts, Security::Tls); }},
        {Code::OnlyOAuth2,
         [](Facts& facts) {
             for (auto& endpoint : facts.endpoints) {
                 endpoint.auth = Fact<Texts>::known({"XOAUTH2"});
             }
             for (auto& candidate : facts.discovery.candidates) candidate.auth = {"OAuth2"};
         }},
    };
}

std::vector<PlantedFault> faultsOfLasting() {
    return {
        {Code::AutoconfigHttpOnly,
         [](Facts& facts) {
             // The same file, and so the same servers, but nobody vouches for it.
             auto unsafe = facts.discovery.candidates;
             breakFile(facts, Reason::ConnectionRefused);
             std::erase_if(unsafe, [](const Candidate& candidate) {
                 return candidate.source != Source::Autoconfig;
             });
             for (auto& candidate : unsafe) {
                 candidate.source = Source::HttpAutoconfig;
                 candidate.trusted = false;
             }
             std::ranges::move(unsafe, std::back_inserter(facts.discovery.candidates));
             facts.discovery.attempts.push_back(
                 {.source = Source::HttpAutoconfig,
                  .url = "http://autoconfig.company.example/mail/config-v1.1.xml",
                  .outcome = Outcome::Untrusted,
                  .reason = Reason::PlainHttp});
         }},
        {Code::AutodiscoverHttpRedirect,
         [](Facts& facts) {
             breakSource(facts, Source::Autodiscover, Reason::ConnectionRefused);
             facts.discovery.attempts.push_back(
                 {.source = Source::Autodiscover,
                  .url = "http://autodiscover.company.example/autodiscover/autodiscover.xml",
                  .outcome = Outcome::Untrusted,
                  .reason = Reason::PlainHttp});
         }},
        {Code::CertificateExpiresSoon,
         [](Facts& facts) {
             showOtherTls(facts, [&](EndpointFacts&, TlsFacts& tls) {
                 tls.certificate.notAfter = facts.observedAt + std::chrono::days{14};
             });
         }},
        {Code::WebCertificateExpiresSoon,
         [](Facts& facts) {
             auto& site = facts.published->sites.front();
             auto tls = *site.tls;
             tls.certificate.notAfter = facts.observedAt + std::chrono::days{3};
             site.tls = Fact<TlsFacts>::known(tls);
         }},
        {Code::AddressesDiffer,
         [](Facts& facts) {
             AddressFacts other;
             other.address = "192.0.2.11";
             other.state = EndpointState::Refused;
             other.reason = Reason::ConnectionRefused;
             portOf(facts, 993).otherAddresses = {other};
         }},
        exchangers(Code::MxMissing, {}),
        {Code::MxTargetUnknown,
         [](Facts& facts) {
             addHost(facts, "gone.company.example", {}, {});
             exchangers({}, {{10, "gone.company.example"}}).plant(facts);
         }},
        exchangers(Code::MxTargetAddress, {{10, "192.0.2.10"}}),
        {Code::MxTargetAlias,
         [](Facts& facts) {
             addHost(facts, "mx.company.example", mailHost, {"192.0.2.10"});
             exchangers({}, {{10, "mx.company.example"}}).plant(facts);
         }},
        {Code::TakesNoMail,
         [](Facts& facts) {
             noMail(facts);
             forget(facts,
                    {Source::Autoconfig, Source::WellKnown, Source::Srv, Source::Autodiscover});
         }},
        {Code::WildcardDns,
         [](Facts& facts) { facts.published->anyName = Fact<Texts>::known({"192.0.2.99"}); }},
        {Code::CatchAllWeb,
         [](Facts& facts) {
             facts.published->sites.back().statusOfNowhere = Fact<std::int64_t>::known(200);
         }},
        {Code::FilterService,
         [](Facts& facts) { hint(facts, Source::Mx, HintCode::FilterService); }},
        {Code::SecurityRecords, [](Facts&) {}},
        {Code::DnsNotTold,
         [](Facts& facts) {
             serviceOf(facts, "_imaps._tcp").places =
                 Fact<std::vector<PublishedPlace>>::unknown(Unknown::TimedOut);
         }},
        {Code::WebNotTold,
         [](Facts& facts) { breakSource(facts, Source::Autoconfig, Reason::ConnectionTimedOut); }},
        {Code::WebNotTold,
         [](Facts& facts) { breakSource(facts, Source::Autodiscover, Reason::ServerBusy); }},
        {Code::ServerNotTold,
         [](Facts& facts) { portOf(facts, 993).state = EndpointState::NotProbed; }},
        {Code::NetworkNotTold,
         [](Facts& facts) { hint(facts, Source::Autoconfig, HintCode::CaptivePortal); }},
    };
}

}  // namespace

const std::vector<PlantedFault>& plantedFaults() {
    static const auto faults = [] {
        auto all = faultsOfFinding();
        append(all, faultsOfTruth());
        append(all, faultsOfSafety());
        append(all, faultsOfLasting());
        return all;
    }();
    return faults;
}

}  // namespace mailadvisor::test
