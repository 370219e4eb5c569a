#include "probe/tls_inspection.h"

#include <gmock/gmock.h>
#include <openssl/x509_vfy.h>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

/// A good chain of three; each test spoils one thing.
TlsObservation good() {
    ObservedCertificate leaf{.subject = "CN=mail.test",
                             .issuer = "CN=Middle",
                             .keyAlgorithm = "EC P-256",
                             .keyBits = 256,
                             .signatureAlgorithm = "ecdsa-with-SHA256"};
    ObservedCertificate middle = leaf;
    middle.subject = "CN=Middle";
    middle.issuer = "CN=Root";
    ObservedCertificate root = leaf;
    root.subject = root.issuer = "CN=Root";
    root.isSelfIssued = true;
    TlsObservation observation;
    observation.version = "TLSv1.3";
    observation.chain = {leaf, middle, root};
    observation.nameMatches = true;
    observation.isDone = true;
    return observation;
}

TEST(TlsInspection, FindsNothingWrongWithAGoodChain) {
    const TlsFacts facts = inspectTls(good());

    EXPECT_TRUE(facts.verified);
    EXPECT_THAT(facts.problems, IsEmpty());
    EXPECT_EQ(facts.certificate.key, "EC P-256");
}

TEST(TlsInspection, RecordsEveryProblemOnItsOwn) {
    TlsObservation bad = good();
    bad.verifyErrors = {X509_V_ERR_CERT_HAS_EXPIRED, X509_V_ERR_CERT_REVOKED,
                        X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY};
    bad.nameMatches = false;
    bad.version = "TLSv1.1";
    bad.chain[0].keyAlgorithm = "RSA";
    bad.chain[0].keyBits = 1024;
    bad.chain[1].signatureAlgorithm = "sha1WithRSAEncryption";

    const TlsFacts facts = inspectTls(bad);

    EXPECT_FALSE(facts.verified);
    EXPECT_THAT(facts.problems, ElementsAre(TlsProblem::Expired, TlsProblem::UnknownIssuer,
                                            TlsProblem::NameMismatch, TlsProblem::WeakKey,
                                            TlsProblem::WeakSignature, TlsProblem::Revoked,
                                            TlsProblem::OldProtocol));
    EXPECT_EQ(facts.certificate.key, "RSA 1024");
}

TEST(TlsInspection, CallsAFaultOfUsageOrConstraintByItsName) {
    const std::pair<int, TlsProblem> faults[] = {
        {X509_V_ERR_INVALID_PURPOSE, TlsProblem::KeyUsage},
        {X509_V_ERR_KEYUSAGE_NO_CERTSIGN, TlsProblem::KeyUsage},
        {X509_V_ERR_PERMITTED_VIOLATION, TlsProblem::NameConstraint},
        {X509_V_ERR_EXCLUDED_VIOLATION, TlsProblem::NameConstraint},
        {X509_V_ERR_INVALID_CA, TlsProblem::NotAnIssuer},
        {X509_V_ERR_PATH_LENGTH_EXCEEDED, TlsProblem::NotAnIssuer},
    };
    for (const auto& [error, problem] : faults) {
        TlsObservation bad = good();
        bad.verifyErrors = {error};
        EXPECT_THAT(inspectTls(bad).problems, ElementsAre(problem)) << error;
    }
    TlsObservation forMail = good();
    forMail.chain[0].isForServers = false;
    forMail.verifyErrors = {X509_V_ERR_INVALID_PURPOSE};
    EXPECT_THAT(inspectTls(forMail).problems, ElementsAre(TlsProblem::ExtendedKeyUsage));
}

TEST(TlsInspection, CallsWeakCiphersOutdated) {
    TlsObservation weak = good();
    weak.version = "TLSv1.2";
    weak.isWeak = true;

    const TlsFacts facts = inspectTls(weak);

    EXPECT_FALSE(facts.verified);
    EXPECT_THAT(facts.problems, ElementsAre(TlsProblem::OldProtocol));
}

TEST(TlsInspection, CallsALeafWithoutItsIssuerAnIncompleteChain) {
    TlsObservation bad = good();
    bad.chain.resize(1);
    bad.verifyErrors = {X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
                        X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE};

    EXPECT_THAT(inspectTls(bad).problems, ElementsAre(TlsProblem::IncompleteChain));
}

TEST(TlsInspection, CallsACompleteChainWithoutKnownRootAnUnknownIssuer) {
    TlsObservation bad = good();
    bad.chain.resize(2);
    bad.verifyErrors = {X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY};

    EXPECT_THAT(inspectTls(bad).problems, ElementsAre(TlsProblem::UnknownIssuer));
}

TEST(TlsInspection, CallsAnOwnRootThatIsSentAnUnknownIssuer) {
    TlsObservation bad = good();
    bad.verifyErrors = {X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN};

    EXPECT_THAT(inspectTls(bad).problems, ElementsAre(TlsProblem::UnknownIssuer));
}

TEST(TlsInspection, SaysSelfSignedOnlyOnce) {
    TlsObservation bad = good();
    bad.chain = {bad.chain[2]};
    bad.verifyErrors = {X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT,
                        X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE};

    EXPECT_THAT(inspectTls(bad).problems, ElementsAre(TlsProblem::SelfSigned));
}

TEST(TlsInspection, DoesNotMindTheSignatureOfARoot) {
    TlsObservation old = good();
    old.chain[2].signatureAlgorithm = "sha1WithRSAEncryption";

    EXPECT_THAT(inspectTls(old).problems, IsEmpty());
}

TEST(TlsInspection, AcceptsTheShortestSafeKeys) {
    TlsObservation observation = good();
    observation.chain[0].keyAlgorithm = "RSA";
    observation.chain[0].keyBits = 2048;
    observation.chain[1].keyBits = 224;

    EXPECT_THAT(inspectTls(observation).problems, IsEmpty());
}

TEST(TlsInspection, NamesAProblemForEveryChainThatDoesNotVerify) {
    for (int error = 1; error <= 100; ++error) {
        TlsObservation bad = good();
        bad.verifyErrors = {error};

        const TlsFacts facts = inspectTls(bad);

        EXPECT_FALSE(facts.verified) << error;
        EXPECT_THAT(facts.problems, Not(IsEmpty())) << error;
    }
}

TEST(TlsInspection, ShowsNoControlCharactersOfACertificate) {
    TlsObservation hostile = good();
    hostile.chain[0].subject = "CN=\x1b[2Jevil";
    hostile.chain[0].names = {"a\r\nb.test"};

    const TlsFacts facts = inspectTls(hostile);

    EXPECT_EQ(facts.certificate.subject, "CN=[2Jevil");
    EXPECT_EQ(facts.certificate.names.at(0).find('\r'), std::string::npos);
}

TEST(TlsInspection, RecordsTheWholeChainAndTheKeyExchange) {
    TlsObservation observation = good();
    observation.group = "x25519";

    const TlsFacts facts = inspectTls(observation);

    ASSERT_EQ(facts.chain.size(), 3U);
    EXPECT_EQ(facts.chain[2].subject, "CN=Root");
    EXPECT_EQ(facts.chain[1].key, "EC P-256");
    EXPECT_EQ(facts.group, "x25519");
    EXPECT_THAT(facts.notes, IsEmpty());
}

TEST(TlsInspection, NotesWhatIsNoFaultByItself) {
    TlsObservation observation = good();
    observation.chain[0].mustStaple = true;
    observation.chain[1].subject = observation.chain[0].issuer =
        "CN=ESET SSL Filter CA,O=ESET\\, spol. s r. o.";
    observation.isAskedForCertificate = true;

    EXPECT_THAT(inspectTls(observation).notes,
                ElementsAre(TlsNote::InterceptionSuspected, TlsNote::StapleMissing,
                            TlsNote::ClientCertificateRequested));
}

TEST(TlsInspection, IsContentWithAGoodStaple) {
    TlsObservation observation = good();
    observation.chain[0].mustStaple = true;
    observation.staple = ObservedStaple::Good;

    const TlsFacts facts = inspectTls(observation);

    EXPECT_EQ(facts.stapling, Stapling::Good);
    EXPECT_THAT(facts.notes, IsEmpty());
}

TEST(TlsInspection, JudgesAnUnfinishedHandshakeWithoutCertificates) {
    const TlsFacts facts = inspectTls({});

    EXPECT_FALSE(facts.verified);
    EXPECT_THAT(facts.problems, IsEmpty());
}

}  // namespace
}  // namespace mailadvisor
