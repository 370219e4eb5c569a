#include "advisor/own_name.h"

#include "net/event_loop.h"
#include "net/network.h"
#include "probe/mail_scripts.h"
#include "probe/probe.h"
#include "support/await.h"
#include "support/scripted_server.h"
#include "support/temporary_folder.h"
#include "support/test_certificates.h"
#include "support/test_network.h"

#include <gmock/gmock.h>

#include <chrono>
#include <string>
#include <vector>

namespace mailadvisor::test {
namespace {

using testing::await;
using testing::CertificateRequest;
using testing::TemporaryFolder;
using testing::TestAuthority;

const std::string published = "mail.company.test";

/// A company's name that leads to a hoster's machine, whose certificate bears `machine` alone.
class SharedHost : public ::testing::Test {
protected:
    /// The facts after looking for the server's own names, of which the DNS says `address`.
    Facts lookAt(const std::string& machine, const std::string& address = "127.0.0.1") {
        CertificateRequest request;
        request.alternativeNames = "DNS:" + machine;
        const TlsServerSettings settings{.identity = authority_.issue(request)};
        ScriptedServer server(imapsOffering(settings, "IMAP4rev1 AUTH=PLAIN"));
        auto& resolver = testing::fakeResolver(network_);
        resolver.knownAddresses[published] = {"127.0.0.1"};
        resolver.knownAddresses[machine] = {address};
        const auto deadline = Deadline::in(std::chrono::seconds(10));
        const Target target{Protocol::Imap, published, server.port(), Security::Tls};
        Facts facts;
        facts.address = *EmailAddress::parse("malee@company.test");
        facts.endpoints = {await(*network_.loop, probeEndpoint(network_, target, deadline))};
        facts.discovery.candidates = {{.protocol = Protocol::Imap,
                                       .host = published,
                                       .port = server.port(),
                                       .security = Security::Tls,
                                       .username = "malee@company.test",
                                       .source = Source::Guess,
                                       .trusted = true}};
        const std::vector<std::string> trustedHosts;
        network_.loop->run(lookForOwnNames(network_, facts, trustedHosts, deadline));
        return facts;
    }

private:
    TestAuthority authority_{};
    TemporaryFolder folder_{};
    Network network_{
        testing::testNetwork(folder_.write("ca.pem", testing::pemOf(authority_.certificate())))};
};

TEST_F(SharedHost, IsUsedUnderTheNameOfAKnownHostersSharedMachine) {
    const auto facts = lookAt("thsv7.hostatom.com");

    ASSERT_EQ(facts.discovery.candidates.size(), 2u);
    EXPECT_EQ(facts.discovery.candidates[0].host, "thsv7.hostatom.com");
    EXPECT_TRUE(facts.discovery.candidates[0].trusted);
    EXPECT_EQ(facts.discovery.candidates[0].username, "malee@company.test");
}

TEST_F(SharedHost, IsOnlyProposedUnderAnyOtherNameBelowTheSameHoster) {
    const auto facts = lookAt("vps7.hostatom.com");

    EXPECT_EQ(facts.discovery.candidates.size(), 1u);
    EXPECT_EQ(facts.endpoints.size(), 2u);
}

TEST_F(SharedHost, IsNotEvenProposedWhereTheMachinesNameLeadsElsewhere) {
    const auto facts = lookAt("da9.hostneverdie.com", "127.0.0.2");

    EXPECT_EQ(facts.discovery.candidates.size(), 1u);
    EXPECT_EQ(facts.endpoints.size(), 1u);
}

}  // namespace
}  // namespace mailadvisor::test
