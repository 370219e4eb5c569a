#include "probe/probe.h"
#include "probe/replay.h"
#include "support/await.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"
#include "support/test_network.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

namespace mailadvisor::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// The private mail host of tests/lab, one for all tests of this file.
class Dovecot : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        if (testing::programPath("dovecot").empty()) return;
        folder_ = new testing::TemporaryFolder;
        // Started by root, the servers become an ordinary user that must reach its files.
        std::filesystem::permissions(folder_->path(), std::filesystem::perms::owner_all |
                                                          std::filesystem::perms::group_exec |
                                                          std::filesystem::perms::others_exec);
        const std::string command = std::string(PROJECT_SOURCE_DIR) + "/tests/lab/lab start ";
        const bool isStarted = std::system((command + labFolder() + " >&2").c_str()) == 0;
        std::ifstream in(labFolder() + "/lab.env");
        for (std::string line; isStarted && std::getline(in, line);) {
            const auto equals = line.find('=');
            lab_[line.substr(0, equals)] = line.substr(equals + 1);
        }
    }
    static void TearDownTestSuite() {
        if (!folder_) return;
        const std::string command = std::string(PROJECT_SOURCE_DIR) + "/tests/lab/lab stop ";
        EXPECT_EQ(std::system((command + labFolder() + " >&2").c_str()), 0);
        delete folder_;
        folder_ = nullptr;
    }
    void SetUp() override {
        ASSERT_TRUE(folder_) << "dovecot is missing; run: tests/packages test";
        ASSERT_FALSE(lab_.empty()) << "the lab does not start";
        network_ = testing::testNetwork(lab_.at("CA_FILE"));
        auto& names = testing::fakeResolver(network_).knownAddresses;
        names["mail.demo.test"] = {"127.0.0.2"};
        names["mail.expired.test"] = {"127.0.0.3"};
        names["mail.selfsigned.test"] = {"127.0.0.4"};
        names["mail.company.test"] = {"127.0.0.5"};
        names["mail.incomplete.test"] = {"127.0.0.6"};
        names["mail.plain.test"] = {"127.0.0.7"};
    }

    static std::string labFolder() { return folder_->path() / "lab"; }

    static Port port(const std::string& name) {
        return Port{static_cast<std::uint16_t>(std::stoi(lab_.at(name + "_PORT")))};
    }

    EndpointFacts probe(Protocol protocol, const std::string& domain, const std::string& portName,
                        Security security) {
        const Target target{protocol, "mail." + domain + ".test", port(portName), security};
        return testing::await(
            *network_.loop,
            probeEndpoint(network_, target, Deadline::in(std::chrono::seconds(10))));
    }

    MailboxFacts look(Protocol protocol, const std::string& portName, Security security,
                      const std::string& user, const std::string& password = lab_.at("PASSWORD")) {
        const Login login{user, Secret(std::string(password))};
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        return testing::await(
            *network_.loop,
            lookIntoMailbox(network_, {protocol, "mail.demo.test", port(portName), security}, login,
                            now, Deadline::in(std::chrono::seconds(10))));
    }

    static inline testing::TemporaryFolder* folder_{};
    static inline std::map<std::string, std::string> lab_{};
    Network network_{};
};

TEST_F(Dovecot, OffersTheSameWithTlsAndStartTls) {
    const auto direct = probe(Protocol::Imap, "demo", "IMAPS", Security::Tls);
    const auto upgraded = probe(Protocol::Imap, "demo", "IMAP", Security::StartTls);

    EXPECT_TRUE(isSafelyUsable(direct)) << nameOf(direct.reason);
    EXPECT_TRUE(isSafelyUsable(upgraded)) << nameOf(upgraded.reason);
    EXPECT_THAT(upgraded.capabilities.beforeTls.valueOr({}).words(), Contains("LOGINDISABLED"));
    EXPECT_EQ(direct.auth.valueOr({}), upgraded.auth.valueOr({}));
    EXPECT_THAT(direct.auth.valueOr({}), Contains("SCRAM-SHA-256"));
}

TEST_F(Dovecot, IsUnderstoodInPop3AndSubmission) {
    const auto pop3 = probe(Protocol::Pop3, "demo", "POP3", Security::StartTls);
    const auto pop3s = probe(Protocol::Pop3, "demo", "POP3S", Security::Tls);
    const auto submission = probe(Protocol::Smtp, "demo", "SUBMISSION", Security::StartTls);
    const auto submissions = probe(Protocol::Smtp, "demo", "SUBMISSIONS", Security::Tls);

    for (const auto* facts : {&pop3, &pop3s, &submission, &submissions}) {
        EXPECT_TRUE(isSafelyUsable(*facts))
            << nameOf(facts->protocol) << " " << nameOf(facts->reason);
        EXPECT_THAT(facts->auth.valueOr({}), Contains("PLAIN"));
    }
    EXPECT_THAT(pop3.capabilities.afterTls.valueOr({}).words(), Contains("UIDL"));
}

TEST_F(Dovecot, ShowsEachFaultOfItsCertificates) {
    const auto problems = [&](const std::string& domain) {
        const auto facts = probe(Protocol::Imap, domain, "IMAPS", Security::Tls);
        return facts.tls.isKnown() ? facts.tls->problems : std::vector<TlsProblem>{};
    };

    EXPECT_THAT(problems("expired"), ElementsAre(TlsProblem::Expired));
    EXPECT_THAT(problems("selfsigned"), ElementsAre(TlsProblem::SelfSigned));
    EXPECT_THAT(problems("company"), ElementsAre(TlsProblem::NameMismatch));
    EXPECT_THAT(problems("incomplete"), ElementsAre(TlsProblem::IncompleteChain));
}

TEST_F(Dovecot, TellsItsMailboxInFull) {
    const auto facts = look(Protocol::Imap, "IMAPS", Security::Tls, "somchai@demo.test");

    ASSERT_EQ(facts.login, LoginOutcome::Accepted) << nameOf(facts.loginReason);
    EXPECT_EQ(facts.mechanism, "SCRAM-SHA-256");
    EXPECT_EQ(facts.limitBytes.valueOr({}), ByteCount{100 * 1024 * 1024});
    EXPECT_GT(facts.usedBytes.valueOr({}), ByteCount{70 * 1024 * 1024});
    EXPECT_LT(facts.usedBytes.valueOr({}), ByteCount{95 * 1024 * 1024});
    // The mails came evenly over 200 days.
    const double daily = static_cast<double>(facts.usedBytes.valueOr({}).value) / 200;
    EXPECT_NEAR(static_cast<double>(facts.growthBytesPerDay.valueOr({}).value), daily, daily / 5);
    std::map<FolderRole, std::string> names;
    for (const auto& folder : facts.folders) {
        names[folder.role] += folder.name + ";";
        EXPECT_TRUE(folder.bytes.isKnown() && folder.messages.isKnown()) << folder.name;
    }
    EXPECT_EQ(names[FolderRole::Sent], "Sent;");
    EXPECT_EQ(names[FolderRole::Trash], "Trash;");
    EXPECT_THAT(names[FolderRole::Other], ::testing::HasSubstr("ใบแจ้งหนี้;"));
    const FolderFacts* inbox = inboxOf(facts);
    ASSERT_TRUE(inbox);
    EXPECT_EQ(inbox->messages.valueOr(0), 240);
    EXPECT_TRUE(inbox->oldest.isKnown());
}

TEST_F(Dovecot, HasNoLimitWhereNoneIsSet) {
    const auto facts = look(Protocol::Imap, "IMAP", Security::StartTls, "nolimit@demo.test");

    ASSERT_EQ(facts.login, LoginOutcome::Accepted) << nameOf(facts.loginReason);
    EXPECT_FALSE(facts.limitBytes.isKnown());
    EXPECT_EQ(facts.limitBytes.why(), Unknown::NotOffered);
    EXPECT_GT(facts.usedBytes.valueOr({}), ByteCount{0});
}

TEST_F(Dovecot, ShowsTheSameInboxThroughPop3) {
    const auto imap = look(Protocol::Imap, "IMAPS", Security::Tls, "malee@demo.test");
    const auto pop3 = look(Protocol::Pop3, "POP3S", Security::Tls, "malee@demo.test");

    ASSERT_EQ(pop3.login, LoginOutcome::Accepted) << nameOf(pop3.loginReason);
    ASSERT_TRUE(inboxOf(imap) && inboxOf(pop3));
    EXPECT_EQ(pop3.messages.valueOr(0), 12);
    EXPECT_EQ(inboxOf(pop3)->bytes, inboxOf(imap)->bytes);
}

TEST_F(Dovecot, IsLeftAsItWas) {
    const auto before = look(Protocol::Imap, "IMAPS", Security::Tls, "malee@demo.test");
    look(Protocol::Pop3, "POP3S", Security::Tls, "malee@demo.test");
    const auto after = look(Protocol::Imap, "IMAPS", Security::Tls, "malee@demo.test");

    EXPECT_EQ(before, after);
}

// The last one: afterwards Dovecot keeps this address waiting for some seconds.
TEST_F(Dovecot, RefusesAWrongPasswordAndSaysSo) {
    const auto facts = look(Protocol::Imap, "IMAPS", Security::Tls, "malee@demo.test", "wrong");

    EXPECT_EQ(facts.login, LoginOutcome::Refused);
    EXPECT_EQ(facts.loginReason, Reason::PasswordWrong);
}

}  // namespace
}  // namespace mailadvisor::test
