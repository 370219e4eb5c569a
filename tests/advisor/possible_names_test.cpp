#include "advisor/possible_names.h"

#include "advisor/samples.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// IMAP of a company whose certificate has these names.
EndpointFacts withCertificate(std::vector<std::string> names) {
    auto facts = sample::goodFacts();
    auto endpoint = sample::endpointAt(facts, Port{993});
    TlsFacts tls = *endpoint.tls;
    tls.certificate.names = std::move(names);
    endpoint.tls = Fact<TlsFacts>::known(tls);
    return endpoint;
}

Facts withExchanger(const std::string& exchanger, Reason reason, Outcome outcome) {
    Facts facts;
    facts.discovery.attempts = {
        {Source::Mx, "company.example", outcome, reason, exchanger, {}},
        {Source::Mx, "https://autoconfig.hoster.example/x", Outcome::Nothing, {}, "HTTP 404", {}}};
    return facts;
}

TEST(PossibleNames, AreThoseOfTheCertificateButNoWildcardAddressOrTheSameName) {
    const auto endpoint = withCertificate(
        {"mail.company.example", "*.hoster.example", "192.0.2.1", "S12.hoster.example"});

    EXPECT_THAT(possibleNames({}, endpoint, {}), ElementsAre("s12.hoster.example"));
}

TEST(PossibleNames, AreTheExchangerAndWhatTheAddressIsCalled) {
    const auto facts = withExchanger("mx.hoster.example", Reason::NoKnownHoster, Outcome::Nothing);

    EXPECT_THAT(possibleNames(facts, withCertificate({}), {"s12.hoster.example"}),
                ElementsAre("mx.hoster.example", "s12.hoster.example"));
}

TEST(PossibleNames, AreTheServersOfTheExchangersHoster) {
    const auto facts = withExchanger("mailstore1.secureserver.net", Reason::None, Outcome::Found);

    EXPECT_THAT(possibleNames(facts, withCertificate({}), {}),
                ElementsAre("mailstore1.secureserver.net", "imap.secureserver.net"));
}

TEST(PossibleNames, AreNotThoseOfAFilter) {
    const auto facts = withExchanger("mx1.pphosted.com", Reason::FilterService, Outcome::Nothing);

    EXPECT_THAT(possibleNames(facts, withCertificate({}), {}), IsEmpty());
}

TEST(PossibleNames, AreVouchedForByTheHosterTableOnlyWhenItNamesThem) {
    EXPECT_TRUE(isInHosterTable("imap.secureserver.net"));
    EXPECT_FALSE(isInHosterTable("evil.secureserver.net"));
}

}  // namespace
}  // namespace mailadvisor
