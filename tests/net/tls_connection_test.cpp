#include "net/connection.h"

#include "support/await.h"
#include "support/scripted_server.h"
#include "support/temporary_folder.h"
#include "support/test_network.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::await;
using testing::CertificateRequest;
using ::testing::Contains;
using ::testing::IsEmpty;
using testing::Peer;
using testing::ScriptedServer;
using testing::TestAuthority;
using testing::testNetwork;
using testing::TlsServerSettings;
using ::testing::UnorderedElementsAre;

/// A network that trusts one made-up authority, and what a handshake with a server showed.
class TlsConnection : public ::testing::Test {
protected:
    ConnectionFailure shakeHands(const TlsServerSettings& settings,
                                 const std::string& host = "localhost") {
        const ScriptedServer server([settings](Peer& peer) {
            if (peer.startTls(settings)) peer.readToEnd();
        });
        const ConnectionFailure failure = connect(server, host);
        return failure != ConnectionFailure::None
                   ? failure
                   : await(*network_.loop, connection_->startTls(host, Deadline::in(5s)));
    }

    ConnectionFailure connect(const ScriptedServer& server, const std::string& host = "localhost") {
        testing::fakeResolver(network_).knownAddresses[host] = {"127.0.0.1"};
        ConnectionFailure failure{};
        connection_ = await(*network_.loop, Connection::open(network_, host, server.port(),
                                                             Deadline::in(5s), failure));
        return failure;
    }

    const TlsObservation& seen() const { return connection_->observation(); }

    TlsServerSettings with(const CertificateRequest& request) const {
        TlsServerSettings settings;
        settings.identity = authority_.issue(request);
        return settings;
    }

    testing::TemporaryFolder folder_{};
    TestAuthority authority_{};
    Network network_{
        testNetwork(folder_.write("ca.pem", testing::pemOf(authority_.certificate())))};
    std::unique_ptr<Connection> connection_{};
};

TEST_F(TlsConnection, IsVerifiedWithARightCertificate) {
    const ConnectionFailure failure = shakeHands(with({}));

    EXPECT_EQ(failure, ConnectionFailure::None);
    EXPECT_TRUE(seen().isVerified());
    EXPECT_EQ(seen().version, "TLSv1.3");
    EXPECT_EQ(seen().cipher, "TLS_AES_256_GCM_SHA384");
    EXPECT_EQ(seen().group, "x25519");
    EXPECT_THAT(seen().verifyErrors, IsEmpty());
}

TEST_F(TlsConnection, ShowsTheLeafCertificate) {
    CertificateRequest request;
    request.commonName = "mail server";
    request.alternativeNames = "DNS:localhost,DNS:*.example.org,IP:127.0.0.1,IP:2001:db8::1";

    shakeHands(with(request));

    ASSERT_EQ(seen().chain.size(), 1U);
    const ObservedCertificate& leaf = seen().chain[0];
    EXPECT_EQ(leaf.subject, "CN=mail server");
    EXPECT_EQ(leaf.issuer, "CN=Throw-away CA");
    EXPECT_EQ(leaf.names,
              (std::vector<std::string>{"localhost", "*.example.org", "127.0.0.1", "2001:db8::1"}));
    EXPECT_EQ(leaf.keyAlgorithm, "EC P-256");
    EXPECT_EQ(leaf.keyBits, 256);
    EXPECT_EQ(leaf.signatureAlgorithm, "ecdsa-with-SHA256");
    EXPECT_EQ(leaf.sha256.size(), 64U);
    EXPECT_FALSE(leaf.isSelfIssued);
    EXPECT_EQ(leaf.notAfter - leaf.notBefore, std::chrono::days(31));
}

TEST_F(TlsConnection, RecordsAnExpiredCertificateAndFinishes) {
    CertificateRequest request;
    request.daysSinceStart = 60;
    request.daysUntilEnd = -1;

    EXPECT_EQ(shakeHands(with(request)), ConnectionFailure::None);

    EXPECT_FALSE(seen().isVerified());
    EXPECT_THAT(seen().verifyErrors, UnorderedElementsAre(X509_V_ERR_CERT_HAS_EXPIRED));
}

TEST_F(TlsConnection, RecordsACertificateThatIsNotYetValid) {
    CertificateRequest request;
    request.daysSinceStart = -1;

    shakeHands(with(request));

    EXPECT_FALSE(seen().isVerified());
    EXPECT_THAT(seen().verifyErrors, UnorderedElementsAre(X509_V_ERR_CERT_NOT_YET_VALID));
}

TEST_F(TlsConnection, RecordsASelfSignedCertificate) {
    TlsServerSettings settings;
    settings.identity = testing::selfSigned();

    shakeHands(settings);

    EXPECT_FALSE(seen().isVerified());
    EXPECT_THAT(seen().verifyErrors, Contains(X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT));
    EXPECT_TRUE(seen().chain[0].isSelfIssued);
}

TEST_F(TlsConnection, RecordsAnUnknownAuthority) {
    TlsServerSettings settings;
    settings.identity = TestAuthority("Somebody else").issue();

    shakeHands(settings);

    EXPECT_FALSE(seen().isVerified());
    EXPECT_THAT(seen().verifyErrors, Contains(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY));
}

TEST_F(TlsConnection, NeedsTheIntermediateToBeSent) {
    const TestAuthority below = authority_.intermediate("Intermediate");
    TlsServerSettings incomplete;
    incomplete.identity = below.issue();
    TlsServerSettings complete = incomplete;
    complete.identity.intermediates = {below.certificate()};

    shakeHands(incomplete);
    EXPECT_FALSE(seen().isVerified());
    EXPECT_EQ(seen().chain.size(), 1U);

    shakeHands(complete);
    EXPECT_TRUE(seen().isVerified());
    EXPECT_EQ(seen().chain.size(), 2U);
}

TEST_F(TlsConnection, RecordsEveryProblemAtOnceAndEachOnlyOnce) {
    CertificateRequest request;
    request.daysSinceStart = 60;
    request.daysUntilEnd = -1;
    request.rsaBits = 1024;
    request.alternativeNames = "DNS:other.example.org";
    TlsServerSettings settings;
    settings.identity = TestAuthority("Somebody else").issue(request);

    shakeHands(settings);

    const auto& errors = seen().verifyErrors;
    EXPECT_THAT(errors, Contains(X509_V_ERR_CERT_HAS_EXPIRED).Times(1));
    EXPECT_THAT(errors, Contains(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY).Times(1));
    EXPECT_THAT(errors, Contains(X509_V_ERR_EE_KEY_TOO_SMALL).Times(1));
    EXPECT_FALSE(seen().nameMatches);
}

TEST_F(TlsConnection, RecordsAWeakSignature) {
    CertificateRequest request;
    request.digest = EVP_sha1();

    EXPECT_EQ(shakeHands(with(request)), ConnectionFailure::None);

    EXPECT_FALSE(seen().isVerified());
    EXPECT_THAT(seen().verifyErrors, Contains(X509_V_ERR_CA_MD_TOO_WEAK));
}

struct NameCase {
    const char* names;
    const char* host;
    bool matches;
};

class TlsName : public TlsConnection, public ::testing::WithParamInterface<NameCase> {};

TEST_P(TlsName, IsCheckedAgainstSubjectAltNameOnly) {
    CertificateRequest request;
    request.commonName = GetParam().host;
    request.alternativeNames = GetParam().names;

    shakeHands(with(request), GetParam().host);

    EXPECT_EQ(seen().nameMatches, GetParam().matches);
    EXPECT_EQ(seen().isVerified(), GetParam().matches);
}

INSTANTIATE_TEST_SUITE_P(
    Names, TlsName,
    ::testing::Values(NameCase{"DNS:mail.example.org", "mail.example.org", true},
                      NameCase{"DNS:mail.example.org", "MAIL.example.org", true},
                      NameCase{"DNS:mail.example.org", "mail.example.org.", true},
                      NameCase{"DNS:s12.hoster.net", "mail.example.org", false},
                      NameCase{"", "mail.example.org", false},  // the common name never counts
                      NameCase{"DNS:*.example.org", "mail.example.org", true},
                      NameCase{"DNS:*.example.org", "a.mail.example.org", false},
                      NameCase{"DNS:*.example.org", "example.org", false},
                      NameCase{"DNS:*.org", "example.org", false},
                      NameCase{"DNS:*", "localhost", false},
                      NameCase{"DNS:m*l.example.org", "mail.example.org", false},
                      NameCase{"DNS:127.0.0.1", "127.0.0.1", false},
                      NameCase{"IP:127.0.0.1", "127.0.0.1", true},
                      NameCase{"IP:127.0.0.1", "127.0.0.2", false}));

}  // namespace
}  // namespace mailadvisor
