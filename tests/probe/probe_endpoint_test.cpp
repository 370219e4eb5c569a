#include "probe/conversation.h"
#include "probe/mail_scripts.h"
#include "probe/probe.h"
#include "support/await.h"
#include "support/scripted_server.h"
#include "support/temporary_folder.h"
#include "support/test_certificates.h"
#include "support/test_network.h"

#include <gmock/gmock.h>

namespace mailadvisor::test {
namespace {

using testing::CertificateRequest;
using ::testing::ElementsAre;
using testing::selfSigned;
using testing::TemporaryFolder;
using testing::TestAuthority;

class ProbeEndpoint : public ::testing::Test {
protected:
    EndpointFacts probe(Protocol protocol, Port port, Security security,
                        std::chrono::milliseconds time = std::chrono::seconds(5)) {
        const Target target{protocol, "localhost", port, security};
        return testing::await(*network_.loop, probeEndpoint(network_, target, Deadline::in(time)));
    }

    TestAuthority authority_{};
    TlsServerSettings good_{.identity = authority_.issue()};
    TemporaryFolder folder_{};
    Network network_{
        testing::testNetwork(folder_.write("ca.pem", testing::pemOf(authority_.certificate())))};
};

TEST_F(ProbeEndpoint, SeesAnEncryptedImapServer) {
    ScriptedServer server(imapsOffering(good_, "IMAP4rev1 AUTH=PLAIN LOGINDISABLED"));

    const EndpointFacts facts = probe(Protocol::Imap, server.port(), Security::Tls);

    EXPECT_EQ(facts.state, EndpointState::Open);
    EXPECT_EQ(facts.reason, Reason::None);
    EXPECT_EQ(facts.address, "127.0.0.1");
    EXPECT_EQ(facts.greeting.valueOr(""), "* OK ready");
    EXPECT_THAT(facts.auth.valueOr({}), ElementsAre("PLAIN"));
    ASSERT_TRUE(facts.tls.isKnown());
    EXPECT_TRUE(facts.tls->verified);
    EXPECT_EQ(facts.tls->version, "TLSv1.3");
    EXPECT_THAT(facts.tls->problems, ElementsAre());
    EXPECT_EQ(facts.capabilities.beforeTls.why(), Unknown::NotProbed);
}

TEST_F(ProbeEndpoint, UpgradesWithStartTlsAndVerifies) {
    ScriptedServer server([this](Peer& peer) {
        peer.send("220 mail.test\r\n");
        waitFor(peer, "EHLO [127.0.0.1]");
        peer.send("250-mail.test\r\n250 STARTTLS\r\n");
        waitFor(peer, "STARTTLS");
        peer.send("220 go\r\n");
        if (!peer.startTls(good_)) return;
        waitFor(peer, "EHLO [127.0.0.1]");
        peer.send("250-mail.test\r\n250 AUTH PLAIN\r\n");
        peer.readToEnd();
    });

    const EndpointFacts facts = probe(Protocol::Smtp, server.port(), Security::StartTls);

    EXPECT_EQ(facts.state, EndpointState::Open);
    EXPECT_TRUE(isSafelyUsable(facts));
    EXPECT_THAT(facts.capabilities.beforeTls.valueOr({}).words(), ElementsAre("STARTTLS"));
    EXPECT_THAT(facts.auth.valueOr({}), ElementsAre("PLAIN"));
}

TEST_F(ProbeEndpoint, SeesAPlainPortAsWhatItCanBecome) {
    ScriptedServer server([this](Peer& peer) {
        peer.send("+OK\r\n");
        waitFor(peer, "CAPA");
        peer.send("+OK\r\nSTLS\r\n.\r\n");
        waitFor(peer, "STLS");
        peer.send("+OK\r\n");
        if (!peer.startTls(good_)) return;
        waitFor(peer, "CAPA");
        peer.send("+OK\r\nUSER\r\n.\r\n");
        peer.readToEnd();
    });

    const EndpointFacts facts = probe(Protocol::Pop3, server.port(), Security::Plain);

    EXPECT_EQ(facts.security, Security::StartTls);
    EXPECT_TRUE(isSafelyUsable(facts));
}

TEST_F(ProbeEndpoint, SaysThatAServerHasNoEncryption) {
    ScriptedServer server([](Peer& peer) {
        peer.send("+OK\r\n");
        waitFor(peer, "CAPA");
        peer.send("+OK\r\nUSER\r\n.\r\n");
        peer.readToEnd();
    });

    const EndpointFacts facts = probe(Protocol::Pop3, server.port(), Security::StartTls);

    EXPECT_EQ(facts.state, EndpointState::Open);
    EXPECT_EQ(facts.reason, Reason::StartTlsNotOffered);
    EXPECT_EQ(facts.tls.why(), Unknown::NotOffered);
    EXPECT_EQ(facts.capabilities.afterTls.why(), Unknown::NotOffered);
    EXPECT_THAT(facts.auth.valueOr({}), ElementsAre("USER"));
    EXPECT_FALSE(isSafelyUsable(facts));
}

struct BadCertificate {
    std::string name{};
    CertificateRequest request{};
    bool isSelfSigned{};
    TlsProblem problem{};
};

class ProbeCertificate : public ProbeEndpoint,
                         public ::testing::WithParamInterface<BadCertificate> {};

TEST_P(ProbeCertificate, IsFinishedAndItsProblemNamed) {
    const auto& bad = GetParam();
    TlsServerSettings tls{.identity = bad.isSelfSigned ? selfSigned(bad.request)
                                                       : authority_.issue(bad.request)};
    ScriptedServer server(imapsOffering(tls, "IMAP4rev1"));

    const EndpointFacts facts = probe(Protocol::Imap, server.port(), Security::Tls);

    EXPECT_EQ(facts.state, EndpointState::Open);
    EXPECT_FALSE(isSafelyUsable(facts));
    ASSERT_TRUE(facts.tls.isKnown());
    EXPECT_FALSE(facts.tls->verified);
    EXPECT_THAT(facts.tls->problems, ElementsAre(bad.problem));
    EXPECT_TRUE(facts.capabilities.afterTls.isKnown());
}

INSTANTIATE_TEST_SUITE_P(
    Probe, ProbeCertificate,
    ::testing::Values(
        BadCertificate{
            "Expired", {.daysSinceStart = 30, .daysUntilEnd = -1}, false, TlsProblem::Expired},
        BadCertificate{"NotYetValid", {.daysSinceStart = -5}, false, TlsProblem::NotYetValid},
        BadCertificate{"OtherName",
                       {.alternativeNames = "DNS:s12.hoster.test"},
                       false,
                       TlsProblem::NameMismatch},
        BadCertificate{"NameOnlyInSubject",
                       {.commonName = "localhost", .alternativeNames = ""},
                       false,
                       TlsProblem::NameMismatch},
        BadCertificate{"ForAnAddressSpelledAsName",
                       {.alternativeNames = "DNS:127.0.0.1"},
                       false,
                       TlsProblem::NameMismatch},
        BadCertificate{"WeakKey", {.rsaBits = 1024}, false, TlsProblem::WeakKey},
        BadCertificate{"WeakSignature", {.digest = EVP_sha1()}, false, TlsProblem::WeakSignature},
        BadCertificate{"NotForServers",
                       {.extendedKeyUsage = "clientAuth"},
                       false,
                       TlsProblem::ExtendedKeyUsage},
        BadCertificate{"ForSigningLists",
                       {.rsaBits = 2048, .keyUsage = "critical,cRLSign"},
                       false,
                       TlsProblem::KeyUsage},
        BadCertificate{"SelfSigned", {}, true, TlsProblem::SelfSigned}),
    [](const auto& bad) { return bad.param.name; });

TEST_F(ProbeEndpoint, TellsAMissingIntermediateFromAnUnknownRoot) {
    const TestAuthority below = authority_.intermediate("Intermediate CA");
    const TestAuthority stranger("Unknown CA");
    const TestAuthority belowStranger = stranger.intermediate("Unknown Intermediate");
    auto complete = belowStranger.issue();
    complete.intermediates = {belowStranger.certificate()};
    ScriptedServer incomplete(imapsOffering({.identity = below.issue()}, "IMAP4rev1"));
    ScriptedServer unknown(imapsOffering({.identity = complete}, "IMAP4rev1"));

    const EndpointFacts missing = probe(Protocol::Imap, incomplete.port(), Security::Tls);
    const EndpointFacts strange = probe(Protocol::Imap, unknown.port(), Security::Tls);

    ASSERT_TRUE(missing.tls.isKnown() && strange.tls.isKnown());
    EXPECT_THAT(missing.tls->problems, ElementsAre(TlsProblem::IncompleteChain));
    EXPECT_THAT(strange.tls->problems, ElementsAre(TlsProblem::UnknownIssuer));
}

TEST_F(ProbeEndpoint, CallsAnIssuerThatMayNotIssueByItsFault) {
    const std::pair<CertificateRequest, TlsProblem> issuers[] = {
        {{.commonName = "Only for others",
          .isAuthority = true,
          .nameConstraints = "critical,permitted;DNS:other.test"},
         TlsProblem::NameConstraint},
        {{.commonName = "Not for this one",
          .isAuthority = true,
          .nameConstraints = "critical,excluded;DNS:localhost"},
         TlsProblem::NameConstraint},
        {{.commonName = "No authority"}, TlsProblem::NotAnIssuer},
        {{.commonName = "Not for certificates",
          .isAuthority = true,
          .keyUsage = "critical,digitalSignature"},
         TlsProblem::KeyUsage},
        {{.commonName = "For mail", .isAuthority = true, .extendedKeyUsage = "emailProtection"},
         TlsProblem::ExtendedKeyUsage},
    };
    for (const auto& [request, problem] : issuers) {
        const TestAuthority issuer = authority_.below(request);
        auto identity = issuer.issue();
        identity.intermediates = {issuer.certificate()};
        ScriptedServer server(imapsOffering({.identity = identity}, "IMAP4rev1"));

        const EndpointFacts facts = probe(Protocol::Imap, server.port(), Security::Tls);

        ASSERT_TRUE(facts.tls.isKnown());
        EXPECT_THAT(facts.tls->problems, ::testing::Contains(problem)) << request.commonName;
        EXPECT_FALSE(facts.tls->verified);
    }
}

TEST(GreetingDeadline, GivesAProvenServerTheWholeTimeAndAnyOtherWhatIsBeyondTheUsual) {
    using namespace std::chrono_literals;
    const auto secondsFor = [](bool isProven, std::chrono::seconds whole) {
        const auto start = Deadline::Clock::now();
        const auto until = greetingDeadline(isProven, Deadline(start + whole)).at() - start;
        return std::chrono::round<std::chrono::seconds>(until);
    };

    EXPECT_EQ(secondsFor(true, 60s), 55s);
    EXPECT_EQ(secondsFor(true, 30s), 25s);
    EXPECT_EQ(secondsFor(false, 60s), 50s);
    EXPECT_EQ(secondsFor(false, 20s), 10s);
    EXPECT_EQ(secondsFor(true, 5s), 5s);
    EXPECT_EQ(secondsFor(false, 5s), 5s);
}

TEST_F(ProbeEndpoint, SaysWhenAPortIsClosed) {
    const EndpointFacts facts = probe(Protocol::Imap, testing::closedPort(), Security::Tls);

    EXPECT_EQ(facts.state, EndpointState::Refused);
    EXPECT_EQ(facts.reason, Reason::ConnectionRefused);
    EXPECT_EQ(facts.tls.why(), Unknown::Refused);
    EXPECT_EQ(facts.address, "127.0.0.1");
}

TEST_F(ProbeEndpoint, SaysWhenTheNameIsUnknown) {
    const Target target{Protocol::Imap, "nowhere.test", Port{993}, Security::Tls};

    const EndpointFacts facts = testing::await(
        *network_.loop, probeEndpoint(network_, target, Deadline::in(std::chrono::seconds(5))));

    EXPECT_EQ(facts.state, EndpointState::Unreachable);
    EXPECT_EQ(facts.reason, Reason::NameNotFound);
}

TEST_F(ProbeEndpoint, DoesNotWaitForASilentServerBeyondItsDeadline) {
    ScriptedServer server([](Peer& peer) { peer.readToEnd(); });

    const EndpointFacts facts =
        probe(Protocol::Imap, server.port(), Security::StartTls, std::chrono::milliseconds(100));

    EXPECT_EQ(facts.state, EndpointState::TimedOut);
    EXPECT_EQ(facts.reason, Reason::NoGreeting);
    EXPECT_EQ(facts.greeting.why(), Unknown::TimedOut);
}

TEST_F(ProbeEndpoint, RefusesWordsInjectedBehindStartTls) {
    ScriptedServer server([this](Peer& peer) {
        peer.send("* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n");
        waitFor(peer, "A1 STARTTLS");
        peer.send("A1 OK begin\r\n* CAPABILITY IMAP4rev1 AUTH=INJECTED\r\n");
        peer.startTls(good_);
    });

    const EndpointFacts facts = probe(Protocol::Imap, server.port(), Security::StartTls);

    EXPECT_EQ(facts.state, EndpointState::Garbled);
    EXPECT_EQ(facts.reason, Reason::PlaintextAfterStartTls);
    EXPECT_FALSE(facts.tls.isKnown());
    EXPECT_FALSE(facts.auth.isKnown());
}

TEST_F(ProbeEndpoint, NoticesAnotherProtocolOnAnEncryptedPort) {
    ScriptedServer server([](Peer& peer) {
        peer.send("220 mail.test ESMTP\r\n");
        peer.readToEnd();
    });

    const EndpointFacts facts = probe(Protocol::Imap, server.port(), Security::Tls);

    EXPECT_EQ(facts.state, EndpointState::Garbled);
    EXPECT_EQ(facts.reason, Reason::WrongProtocol);
    EXPECT_EQ(facts.greeting.valueOr(""), "220 mail.test ESMTP");
    EXPECT_FALSE(facts.tls.isKnown());
}

TEST_F(ProbeEndpoint, StopsAFloodOfLines) {
    ScriptedServer server([this](Peer& peer) {
        if (!peer.startTls(good_)) return;
        while (peer.send("* OK and on and on\r\n")) {
        }
    });

    const EndpointFacts facts = probe(Protocol::Imap, server.port(), Security::Tls);

    EXPECT_EQ(facts.state, EndpointState::Garbled);
    EXPECT_EQ(facts.reason, Reason::Flood);
}

TEST_F(ProbeEndpoint, SaysWhenTheServerKnowsOnlyOldTls) {
    TlsServerSettings old{
        .identity = authority_.issue(), .minVersion = TLS1_VERSION, .maxVersion = TLS1_1_VERSION};
    ScriptedServer server(imapsOffering(old, "IMAP4rev1"));

    const EndpointFacts facts = probe(Protocol::Imap, server.port(), Security::Tls);

    EXPECT_FALSE(isSafelyUsable(facts));
    const bool isSeen =
        facts.tls.isKnown() && facts.tls->problems == std::vector{TlsProblem::OldProtocol};
    EXPECT_TRUE(isSeen || facts.reason == Reason::TlsTooOld) << nameOf(facts.reason);
}

TEST_F(ProbeEndpoint, SaysWhenTheServerKnowsOnlyOldCiphers) {
    const CertificateRequest request{.rsaBits = 2048};
    for (const char* ciphers : {"kRSA:@SECLEVEL=0", "3DES:@SECLEVEL=0"}) {
        TlsServerSettings weak{.identity = authority_.issue(request),
                               .maxVersion = TLS1_2_VERSION,
                               .ciphers = ciphers};
        ScriptedServer server(imapsOffering(weak, "IMAP4rev1"));

        const EndpointFacts facts = probe(Protocol::Imap, server.port(), Security::Tls);

        EXPECT_FALSE(isSafelyUsable(facts)) << ciphers;
        const bool isSeen =
            facts.tls.isKnown() && facts.tls->problems == std::vector{TlsProblem::OldProtocol};
        EXPECT_TRUE(isSeen || facts.reason == Reason::TlsHandshakeFailed) << ciphers;
    }
}

}  // namespace
}  // namespace mailadvisor::test
