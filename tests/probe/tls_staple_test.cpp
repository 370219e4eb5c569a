#include "net/tls_session.h"
#include "net/tls_trust.h"
#include "support/temporary_folder.h"
#include "support/test_certificates.h"

#include <gmock/gmock.h>
#include <openssl/ocsp.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <optional>

namespace mailadvisor {
namespace {

using testing::Certificate;
using testing::CertificateRequest;
using ::testing::Contains;
using ::testing::IsEmpty;
using testing::Key;

constexpr long hour = 3600;

/// What the OCSP answer of a test says; the start values make a good one.
struct Answer {
    int status{V_OCSP_CERTSTATUS_GOOD};
    long secondsSinceStart{hour};
    long secondsUntilEnd{hour};
    bool isSignedByIssuer{true};
    bool isAboutTheLeaf{true};
};

/// A CA, a leaf, and a TLS server in memory that staples an answer.
class StapledHandshake : public ::testing::Test {
protected:
    StapledHandshake() {
        CertificateRequest authority;
        authority.commonName = "Throw-away CA";
        authority.isAuthority = true;
        caKey_ = testing::makeKey();
        ca_ = testing::makeCertificate(authority, caKey_.get(), nullptr, caKey_.get());
        leafKey_ = testing::makeKey();
        leaf_ = testing::makeCertificate({}, leafKey_.get(), ca_.get(), caKey_.get());
        const testing::TemporaryFolder folder;
        trust_ = TlsTrust::open(folder.write("ca.pem", testing::pemOf(ca_))).value();
    }

    std::string stapleFor(const Answer& answer) const {
        const Certificate other =
            testing::makeCertificate({}, leafKey_.get(), ca_.get(), caKey_.get());
        OCSP_BASICRESP* basic = OCSP_BASICRESP_new();
        OCSP_CERTID* id =
            OCSP_cert_to_id(nullptr, answer.isAboutTheLeaf ? leaf_.get() : other.get(), ca_.get());
        ASN1_TIME* from = X509_gmtime_adj(nullptr, -answer.secondsSinceStart);
        ASN1_TIME* until = X509_gmtime_adj(nullptr, answer.secondsUntilEnd);
        const bool isRevoked = answer.status == V_OCSP_CERTSTATUS_REVOKED;
        OCSP_basic_add1_status(basic, id, answer.status, 0, isRevoked ? from : nullptr, from,
                               until);
        const bool isTrue = answer.isSignedByIssuer;
        OCSP_basic_sign(basic, isTrue ? ca_.get() : leaf_.get(),
                        isTrue ? caKey_.get() : leafKey_.get(), EVP_sha256(), nullptr, 0);
        OCSP_RESPONSE* response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
        unsigned char* bytes = nullptr;
        const int size = i2d_OCSP_RESPONSE(response, &bytes);
        std::string text(bytes, bytes + size);
        OPENSSL_free(bytes);
        OCSP_RESPONSE_free(response);
        OCSP_BASICRESP_free(basic);
        OCSP_CERTID_free(id);
        ASN1_TIME_free(from);
        ASN1_TIME_free(until);
        return text;
    }

    TlsObservation seen(const std::optional<std::string>& staple, int version = TLS1_3_VERSION,
                        bool asksForCertificate = false) const {
        SSL_CTX* context = SSL_CTX_new(TLS_server_method());
        SSL_CTX_set_max_proto_version(context, version);
        SSL_CTX_use_certificate(context, leaf_.get());
        SSL_CTX_use_PrivateKey(context, leafKey_.get());
        if (asksForCertificate) SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_tlsext_status_cb(context, &giveStaple);
        SSL_CTX_set_tlsext_status_arg(context, const_cast<std::optional<std::string>*>(&staple));
        SSL* server = SSL_new(context);
        SSL_CTX_free(context);
        SSL_set_bio(server, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_accept_state(server);

        TlsSession client(*trust_, "localhost");
        TlsStep step = TlsStep::WantsBytes;
        for (int round = 0; round < 5 && step == TlsStep::WantsBytes; ++round) {
            step = client.handshake();
            const std::string toServer = client.takeOutput();
            BIO_write(SSL_get_rbio(server), toServer.data(), static_cast<int>(toServer.size()));
            SSL_do_handshake(server);
            std::string toClient(BIO_ctrl_pending(SSL_get_wbio(server)), '\0');
            BIO_read(SSL_get_wbio(server), toClient.data(), static_cast<int>(toClient.size()));
            client.feed(toClient);
        }
        SSL_free(server);
        return client.observation();
    }

private:
    static int giveStaple(SSL* ssl, void* argument) {
        const auto& staple = *static_cast<std::optional<std::string>*>(argument);
        if (!staple) return SSL_TLSEXT_ERR_NOACK;
        auto* bytes = static_cast<unsigned char*>(OPENSSL_memdup(staple->data(), staple->size()));
        SSL_set_tlsext_status_ocsp_resp(ssl, bytes, static_cast<long>(staple->size()));
        return SSL_TLSEXT_ERR_OK;
    }

    Key caKey_{};
    Certificate ca_{};
    Key leafKey_{};
    Certificate leaf_{};
    std::unique_ptr<TlsTrust> trust_{};
};

TEST_F(StapledHandshake, SeesAGoodAnswer) {
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        const TlsObservation observation = seen(stapleFor({}), version);

        EXPECT_EQ(observation.staple, ObservedStaple::Good);
        EXPECT_TRUE(observation.isVerified());
    }
}

TEST_F(StapledHandshake, TrustsNoRevokedCertificate) {
    const TlsObservation observation = seen(stapleFor({.status = V_OCSP_CERTSTATUS_REVOKED}));

    EXPECT_EQ(observation.staple, ObservedStaple::Revoked);
    EXPECT_THAT(observation.verifyErrors, Contains(X509_V_ERR_CERT_REVOKED));
    EXPECT_FALSE(observation.isVerified());
}

TEST_F(StapledHandshake, JudgesEachStapleAnewThoughTheChainIsKnown) {
    EXPECT_EQ(seen(stapleFor({})).staple, ObservedStaple::Good);

    const TlsObservation revoked = seen(stapleFor({.status = V_OCSP_CERTSTATUS_REVOKED}));
    const TlsObservation good = seen(stapleFor({}));

    EXPECT_EQ(revoked.staple, ObservedStaple::Revoked);
    EXPECT_FALSE(revoked.isVerified());
    EXPECT_EQ(good.staple, ObservedStaple::Good);
    EXPECT_TRUE(good.isVerified());
}

TEST_F(StapledHandshake, BelievesOnlyAnswersOfNowAboutThisCertificateByItsIssuer) {
    const Answer outdated{.secondsSinceStart = 48 * hour, .secondsUntilEnd = -24 * hour};
    const Answer foreign{.isAboutTheLeaf = false};
    const Answer forged{.isSignedByIssuer = false};
    const Answer forgedRevocation{.status = V_OCSP_CERTSTATUS_REVOKED, .isSignedByIssuer = false};

    for (const Answer& answer : {outdated, foreign, forged, forgedRevocation}) {
        const TlsObservation observation = seen(stapleFor(answer));

        EXPECT_EQ(observation.staple, ObservedStaple::Unusable);
        EXPECT_TRUE(observation.isVerified());
    }
}

TEST_F(StapledHandshake, SurvivesAnAnswerOfAnyBytes) {
    for (const std::string& staple :
         {std::string("\x30\x03\x0a\x01\x06", 5), std::string("x"), std::string(3000, '\xff')}) {
        EXPECT_EQ(seen(staple).staple, ObservedStaple::Unusable);
    }
}

TEST_F(StapledHandshake, SeesThatThereIsNone) {
    const TlsObservation observation = seen(std::nullopt);

    EXPECT_EQ(observation.staple, ObservedStaple::None);
    EXPECT_THAT(observation.verifyErrors, IsEmpty());
    EXPECT_FALSE(observation.isAskedForCertificate);
}

TEST_F(StapledHandshake, SeesThatTheServerWantsACertificateAndSendsNone) {
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        const TlsObservation observation = seen(std::nullopt, version, true);

        EXPECT_TRUE(observation.isAskedForCertificate);
        EXPECT_TRUE(observation.isDone);
    }
}

}  // namespace
}  // namespace mailadvisor
