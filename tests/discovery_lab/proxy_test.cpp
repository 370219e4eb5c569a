#include "discovery_lab/lab.h"
#include "discovery_lab/tunnel_proxy.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace mailadvisor::lab {
namespace {

using testing::Contains;
using testing::Field;
using testing::HasSubstr;

/// A proxy that the environment names, in front of the lab's web server.
class ProxyLab : public testing::Test {
protected:
    ProxyLab() { setenv("https_proxy", proxy.url().c_str(), 1); }
    ~ProxyLab() override { unsetenv("https_proxy"); }

    TunnelProxy proxy{variable("LAB_ADDRESS"),
                      static_cast<std::uint16_t>(std::stoi(variable("LAB_HTTPS_PORT")))};
};

TEST_F(ProxyLab, HttpsGoesThroughTheProxyOfTheEnvironment) {
    const auto facts = discover("somchai@good.test");

    EXPECT_EQ(attemptOf(facts, Source::Autoconfig).outcome, Outcome::Found);
    ASSERT_THAT(facts.candidates,
                Contains(Field("source", &Candidate::source, Source::Autoconfig)));
    EXPECT_TRUE(facts.candidates[0].trusted);
    EXPECT_FALSE(proxy.asked().empty());
}

TEST_F(ProxyLab, TheCertificateIsStillTheWebSites) {
    const auto facts = discover("somchai@wrongname.test");

    EXPECT_EQ(attemptOf(facts, Source::Autoconfig).reason, Reason::CertificateNotTrusted);
}

TEST_F(ProxyLab, NamesTheOwnDnsDoesNotKnowAreLeftToTheProxy) {
    const auto facts = discover("somchai@unknown-here.test");

    EXPECT_THAT(proxy.asked(), Contains(HasSubstr("autoconfig.unknown-here.test")));
    EXPECT_NE(attemptOf(facts, Source::Autoconfig).reason, Reason::NameNotFound);
}

}  // namespace
}  // namespace mailadvisor::lab
