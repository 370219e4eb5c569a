#include "signs/network_suspicion.h"

#include "facts/inspection_product.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using std::chrono::days;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr Timestamp now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);

EndpointFacts silent(Protocol protocol, std::uint16_t port) {
    EndpointFacts endpoint;
    endpoint.protocol = protocol;
    endpoint.host = "mail.company.test";
    endpoint.port = {port};
    endpoint.state = EndpointState::TimedOut;
    endpoint.reason = Reason::ConnectionTimedOut;
    return endpoint;
}

EndpointFacts encrypted(const std::string& host, const std::string& sha256,
                        std::vector<TlsProblem> problems) {
    EndpointFacts endpoint;
    endpoint.protocol = Protocol::Imap;
    endpoint.host = host;
    endpoint.port = {993};
    endpoint.state = EndpointState::Open;
    TlsFacts tls;
    tls.version = "TLSv1.3";
    tls.verified = problems.empty();
    tls.problems = std::move(problems);
    tls.certificate = {"CN=" + host,   "CN=Some CA", {host}, now - days(10),
                       now + days(80), "EC P-256",   sha256};
    endpoint.tls = Fact<TlsFacts>::known(tls);
    return endpoint;
}

EndpointFacts withDates(EndpointFacts endpoint, Timestamp from, Timestamp until) {
    TlsFacts tls = *endpoint.tls;
    tls.certificate.notBefore = from;
    tls.certificate.notAfter = until;
    endpoint.tls = Fact<TlsFacts>::known(tls);
    return endpoint;
}

EndpointFacts speakingHttp(Protocol protocol, std::uint16_t port) {
    EndpointFacts endpoint = silent(protocol, port);
    endpoint.state = EndpointState::Garbled;
    endpoint.reason = Reason::WrongProtocol;
    endpoint.greeting = Fact<std::string>::known("HTTP/1.1 302 Found");
    return endpoint;
}

Facts factsOf(std::vector<EndpointFacts> endpoints, Reason https = Reason::NotFoundThere) {
    Facts facts;
    facts.endpoints = std::move(endpoints);
    facts.observedAt = now;
    facts.discovery.attempts = {
        {Source::Autoconfig, "https://autoconfig.company.test/", Outcome::Nothing, https, "", {}}};
    return facts;
}

std::vector<Suspicion> kindsIn(const Facts& facts) {
    std::vector<Suspicion> kinds;
    for (const auto& suspicion : suspicionsOf(facts)) kinds.push_back(suspicion.kind);
    return kinds;
}

TEST(NetworkSuspicion, SuspectsTheNetworkWhenOnlyMailPortsAreSilent) {
    const auto facts = factsOf({silent(Protocol::Imap, 993), silent(Protocol::Pop3, 995),
                                silent(Protocol::Smtp, 587), silent(Protocol::Smtp, 25)});

    EXPECT_THAT(kindsIn(facts), ElementsAre(Suspicion::PortsBlockedHere));
}

TEST(NetworkSuspicion, SuspectsNothingWhenHttpsFailedToo) {
    const std::vector endpoints{silent(Protocol::Imap, 993), silent(Protocol::Pop3, 995),
                                silent(Protocol::Smtp, 587)};

    EXPECT_THAT(kindsIn(factsOf(endpoints, Reason::ConnectionTimedOut)), IsEmpty());
    EXPECT_THAT(kindsIn(factsOf(endpoints, Reason::DnsFailed)), IsEmpty());
}

TEST(NetworkSuspicion, SuspectsNothingWhenOnePortAnsweredInAnyWay) {
    auto refused = silent(Protocol::Pop3, 995);
    refused.state = EndpointState::Refused;
    refused.reason = Reason::ConnectionRefused;

    EXPECT_THAT(kindsIn(factsOf({silent(Protocol::Imap, 993), silent(Protocol::Imap, 143),
                                 silent(Protocol::Smtp, 587), refused})),
                IsEmpty());
}

TEST(NetworkSuspicion, NeverMindsASilentPort25) {
    EXPECT_THAT(
        kindsIn(factsOf({encrypted("mail.company.test", "a", {}), silent(Protocol::Smtp, 25)})),
        IsEmpty());
}

TEST(NetworkSuspicion, KnowsACaptivePortalByWebPagesOnMailPorts) {
    EXPECT_THAT(
        kindsIn(factsOf({speakingHttp(Protocol::Imap, 143), speakingHttp(Protocol::Smtp, 587)})),
        ElementsAre(Suspicion::CaptivePortal));
    EXPECT_THAT(kindsIn(factsOf({speakingHttp(Protocol::Imap, 143)})), IsEmpty());
    EXPECT_THAT(
        kindsIn(factsOf({speakingHttp(Protocol::Imap, 143), speakingHttp(Protocol::Smtp, 587),
                         encrypted("mail.company.test", "a", {})})),
        IsEmpty());
}

TEST(NetworkSuspicion, NamesAProductThatReadsAlong) {
    auto endpoint = encrypted("mail.company.test", "a", {TlsProblem::UnknownIssuer});
    TlsFacts tls = *endpoint.tls;
    tls.certificate.issuer = "CN=Avast Web/Mail Shield Root,O=Avast Web/Mail Shield";
    endpoint.tls = Fact<TlsFacts>::known(tls);

    const auto suspicions = suspicionsOf(factsOf({endpoint}));

    ASSERT_EQ(suspicions.size(), 1U);
    EXPECT_EQ(suspicions[0].kind, Suspicion::InterceptedTraffic);
    EXPECT_EQ(suspicions[0].subject, "Avast");
}

TEST(NetworkSuspicion, SuspectsOnePrivateIssuerForServersOfSeveralOwners) {
    const std::vector unknown{TlsProblem::UnknownIssuer};

    EXPECT_THAT(kindsIn(factsOf({encrypted("mail.company.test", "a", unknown),
                                 encrypted("imap.hoster.example", "b", unknown)})),
                ElementsAre(Suspicion::InterceptedTraffic));
}

TEST(NetworkSuspicion, LeavesACompanysOwnAuthorityAlone) {
    const std::vector unknown{TlsProblem::UnknownIssuer};

    EXPECT_THAT(kindsIn(factsOf({encrypted("imap.company.test", "a", unknown),
                                 encrypted("smtp.company.test", "b", unknown)})),
                IsEmpty());
    EXPECT_THAT(kindsIn(factsOf({encrypted("mail.company.test", "a", unknown),
                                 encrypted("imap.hoster.example", "b", unknown),
                                 encrypted("smtp.third.example", "c", {})})),
                IsEmpty());
}

TEST(NetworkSuspicion, SuspectsTheClockWhenACertificateHasOnlyJustBegun) {
    const auto early = encrypted("mail.company.test", "a", {TlsProblem::NotYetValid});

    EXPECT_THAT(kindsIn(factsOf({withDates(early, now + days(1), now + days(91))})),
                ElementsAre(Suspicion::ClockWrong));
    EXPECT_THAT(kindsIn(factsOf({withDates(early, now + days(40), now + days(91))})), IsEmpty());
}

TEST(NetworkSuspicion, SuspectsTheClockWhenSeveralServersHaveTheSameFault) {
    const std::vector expired{TlsProblem::Expired};
    const auto one = encrypted("mail.company.test", "a", expired);
    const auto other = encrypted("imap.hoster.example", "b", expired);

    EXPECT_THAT(kindsIn(factsOf({one, other})), ElementsAre(Suspicion::ClockWrong));
    EXPECT_THAT(kindsIn(factsOf({one})), IsEmpty());
    EXPECT_THAT(kindsIn(factsOf({one, other, encrypted("smtp.third.example", "c", {})})),
                IsEmpty());
}

TEST(NetworkSuspicion, SuspectsAClockOfBeforeTheProgramWasWritten) {
    auto facts = factsOf({withDates(encrypted("mail.company.test", "a", {TlsProblem::NotYetValid}),
                                    now, now + days(90))});
    facts.observedAt = std::chrono::sys_days(std::chrono::year(2015) / 1 / 1);

    EXPECT_THAT(kindsIn(facts), ElementsAre(Suspicion::ClockWrong));
}

TEST(NetworkSuspicion, HasNothingToSayAboutNothing) { EXPECT_THAT(suspicionsOf({}), IsEmpty()); }

TEST(InspectionProduct, IsNoMailServerOfTheSameMaker) {
    EXPECT_EQ(inspectionProduct("CN=FGT60E,OU=Certificate Authority,O=Fortinet,L=Sunnyvale"),
              "FortiGate");
    EXPECT_EQ(inspectionProduct("CN=FortiMail,O=Fortinet"), std::nullopt);
    EXPECT_EQ(inspectionProduct("CN=R11,O=Let's Encrypt,C=US"), std::nullopt);
}

}  // namespace
}  // namespace mailadvisor
