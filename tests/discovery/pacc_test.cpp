#include "discovery/pacc_document.h"

#include "discovery/fake_network.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string url =
    "https://ua-auto-config.company.example/.well-known/user-agent-configuration.json";
const std::string recordName = "_ua-auto-config.company.example";
const std::string document =
    R"({"protocols":{"imap":{"host":"imap.company.example"},"pop3":{"host":"pop.company.example"},)"
    R"("smtp":{"host":"smtp.company.example"},"jmap":{"url":"https://x.example/"}},)"
    R"("authentication":{"password":true,"oauth-public":{"issuer":"https://id.example/"}},)"
    R"("info":{"provider":{"name":"Example"}}})";
// printf %s "$document" | openssl dgst -sha256 -binary | base64
const std::string digest = "JdNGssxnNkRKIRr9d5dN+4LR2hfdPRq99oWfKfapTSU=";

Reason reasonOf(std::string_view json) { return readPacc(json, addressOf()).reason; }

TEST(PaccDocument, NamesServersOnTheirPortsOfImplicitTls) {
    const auto reading = readPacc(document, addressOf());

    ASSERT_EQ(reading.candidates.size(), 3u);
    EXPECT_EQ(reading.candidates[0].host, "imap.company.example");
    EXPECT_EQ(reading.candidates[0].port, Port{993});
    EXPECT_EQ(reading.candidates[1].port, Port{995});
    EXPECT_EQ(reading.candidates[2].port, Port{465});
    EXPECT_EQ(reading.candidates[2].security, Security::Tls);
    EXPECT_EQ(reading.candidates[0].username, "somchai@company.example");
    EXPECT_THAT(reading.candidates[0].auth, ElementsAre("OAuth2", "password-cleartext"));
}

TEST(PaccDocument, SaysWhyItCannotBeRead) {
    EXPECT_EQ(reasonOf("<html>"), Reason::HtmlInsteadOfXml);
    EXPECT_EQ(reasonOf("{\"protocols\":"), Reason::XmlMalformed);
    EXPECT_EQ(reasonOf("[]"), Reason::XmlWrongRoot);
    EXPECT_EQ(reasonOf("{\"protocols\":[]}"), Reason::XmlWrongRoot);
    EXPECT_EQ(reasonOf("{\"protocols\":{\"imap\":{\"host\":5},\"pop3\":7}}"),
              Reason::NoUsableServer);
    EXPECT_EQ(reasonOf(std::string(5000, '[')), Reason::XmlMalformed);
}

TEST(PaccDocument, DropsHostsOfTheOwnMachineWithALint) {
    const auto reading = readPacc(R"({"protocols":{"imap":{"host":"127.0.0.1"}}})", addressOf());

    EXPECT_THAT(reading.candidates, IsEmpty());
    ASSERT_EQ(reading.lints.size(), 1u);
    EXPECT_EQ(reading.lints[0].code, LintCode::BadHost);
}

TEST(PaccDigest, IsFoundInAnyRecordWhateverItsBlanks) {
    EXPECT_TRUE(hasDigestOf(document, {"v=spf1 -all", "v=UAAC1;a=SHA256;d=" + digest}));
    EXPECT_TRUE(hasDigestOf(document, {" v=UAAC1 ;  a=sha256; d= " + digest + " ;x=y"}));
}

TEST(PaccDigest, MustBeThatOfEveryByte) {
    EXPECT_FALSE(hasDigestOf(document + " ", {"v=UAAC1; a=sha256; d=" + digest}));
    EXPECT_FALSE(hasDigestOf(document, {"v=UAAC2; a=sha256; d=" + digest}));
    EXPECT_FALSE(hasDigestOf(document, {"v=UAAC1; a=md5; d=" + digest}));
    EXPECT_FALSE(hasDigestOf(document, {"v=UAAC1; a=sha256", ""}));
}

TEST(Pacc, IsBelievedWithItsDigest) {
    FakeWorld world;
    world.web->serve(url, document);
    world.dns->records[recordName] = {"v=UAAC1; a=sha256; d=" + digest};

    const auto facts = world.discover();

    EXPECT_EQ(attemptOf(facts, Source::Pacc).outcome, Outcome::Found);
    ASSERT_EQ(facts.candidates.size(), 3u);
    EXPECT_EQ(facts.candidates[0].source, Source::Pacc);
    EXPECT_TRUE(facts.candidates[0].trusted);
}

TEST(Pacc, IsNotBelievedWithoutItsDigest) {
    FakeWorld none;
    none.web->serve(url, document);
    FakeWorld stale;
    stale.web->serve(url, document);
    stale.dns->records[recordName] = {"v=UAAC1; a=sha256; d=AAAA"};

    const auto withoutRecord = none.discover();
    const auto withStaleRecord = stale.discover();

    EXPECT_THAT(withoutRecord.candidates, IsEmpty());
    EXPECT_THAT(withoutRecord.lints,
                Contains(Lint{Source::Pacc, url, LintCode::PaccNoDigest, recordName}));
    EXPECT_THAT(withStaleRecord.candidates, IsEmpty());
    EXPECT_THAT(withStaleRecord.lints,
                Contains(Lint{Source::Pacc, url, LintCode::PaccDigestDiffers, recordName}));
}

}  // namespace
}  // namespace mailadvisor
