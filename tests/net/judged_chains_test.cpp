#include "net/judged_chains.h"
#include "net/connection.h"

#include "support/await.h"
#include "support/scripted_server.h"
#include "support/temporary_folder.h"
#include "support/test_network.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::await;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Peer;
using testing::ScriptedServer;
using testing::TestAuthority;
using testing::TlsServerSettings;

constexpr JudgedChains::Clock::time_point start{};

TEST(JudgedChains, RecallsAJudgementForAMinute) {
    JudgedChains chains;
    chains.remember("leaf", {{X509_V_ERR_CERT_HAS_EXPIRED}, {}}, start);

    const ChainJudgement* inTime = chains.recall("leaf", start + JudgedChains::lifetime);

    ASSERT_NE(inTime, nullptr);
    EXPECT_THAT(inTime->verifyErrors, ElementsAre(X509_V_ERR_CERT_HAS_EXPIRED));
    EXPECT_EQ(chains.recall("leaf", start + JudgedChains::lifetime + 1s), nullptr);
}

TEST(JudgedChains, CountsTheMinuteFromTheLatestJudgement) {
    JudgedChains chains;
    chains.remember("leaf", {{X509_V_ERR_CERT_NOT_YET_VALID}, {}}, start);
    chains.remember("leaf", {}, start + 2min);

    const ChainJudgement* latest = chains.recall("leaf", start + 2min + 30s);

    ASSERT_NE(latest, nullptr);
    EXPECT_THAT(latest->verifyErrors, IsEmpty());
}

TEST(JudgedChains, DoesNotTakeOneChainForAnother) {
    JudgedChains chains;
    chains.remember("leaf", {}, start);

    EXPECT_EQ(chains.recall("leafissuer", start), nullptr);
    EXPECT_EQ(chains.recall("", start), nullptr);
}

TEST(JudgedChains, ForgetsRatherThanGrowsWithoutEnd) {
    JudgedChains chains;
    for (std::size_t i = 0; i <= JudgedChains::maxChains; ++i)
        chains.remember(std::to_string(i), {}, start);

    EXPECT_EQ(chains.recall("0", start), nullptr);
    EXPECT_NE(chains.recall(std::to_string(JudgedChains::maxChains), start), nullptr);
}

/// Several connections of one run, so that a chain may be known from an earlier one.
class KnownChain : public ::testing::Test {
protected:
    TlsObservation seen(const TlsServerSettings& settings, const std::string& host = "localhost") {
        const ScriptedServer server([settings](Peer& peer) {
            if (peer.startTls(settings)) peer.readToEnd();
        });
        testing::fakeResolver(network_).knownAddresses[host] = {"127.0.0.1"};
        ConnectionFailure failure{};
        const auto connection =
            await(*network_.loop,
                  Connection::open(network_, host, server.port(), Deadline::in(5s), failure));
        await(*network_.loop, connection->startTls(host, Deadline::in(5s)));
        return connection->observation();
    }

    static TlsServerSettings with(testing::Identity identity) {
        TlsServerSettings settings;
        settings.identity = std::move(identity);
        return settings;
    }

    testing::TemporaryFolder folder_{};
    TestAuthority authority_{};
    Network network_{
        testing::testNetwork(folder_.write("ca.pem", testing::pemOf(authority_.certificate())))};
};

TEST_F(KnownChain, StaysVerified) {
    const TlsServerSettings good = with(authority_.issue());

    const TlsObservation first = seen(good);
    const TlsObservation second = seen(good);

    EXPECT_TRUE(first.isVerified());
    EXPECT_TRUE(second.isVerified());
    EXPECT_EQ(second.chain.at(0).sha256, first.chain.at(0).sha256);
}

TEST_F(KnownChain, IsComparedWithEachHostsName) {
    const TlsServerSettings forLocalhost = with(authority_.issue());
    EXPECT_TRUE(seen(forLocalhost).isVerified());

    const TlsObservation other = seen(forLocalhost, "mail.other.test");

    EXPECT_FALSE(other.nameMatches);
    EXPECT_FALSE(other.isVerified());
    EXPECT_TRUE(seen(forLocalhost).isVerified());
}

TEST_F(KnownChain, KeepsItsFaults) {
    const TlsServerSettings expired =
        with(authority_.issue({.daysSinceStart = 60, .daysUntilEnd = -1}));

    const TlsObservation first = seen(expired);
    const TlsObservation second = seen(expired);

    EXPECT_EQ(second.verifyErrors, first.verifyErrors);
    EXPECT_THAT(second.verifyErrors, Contains(X509_V_ERR_CERT_HAS_EXPIRED));
    EXPECT_FALSE(second.isVerified());
}

TEST_F(KnownChain, LendsNothingToAnotherLeafOfTheSameNames) {
    EXPECT_TRUE(seen(with(authority_.issue())).isVerified());

    const TlsObservation forged = seen(with(TestAuthority().issue()));

    EXPECT_FALSE(forged.isVerified());
}

TEST_F(KnownChain, IsAnotherWithoutItsIntermediate) {
    const TestAuthority below = authority_.intermediate("Intermediate");
    TlsServerSettings complete = with(below.issue());
    TlsServerSettings incomplete = complete;
    complete.identity.intermediates = {below.certificate()};

    EXPECT_TRUE(seen(complete).isVerified());
    EXPECT_FALSE(seen(incomplete).isVerified());
    EXPECT_TRUE(seen(complete).isVerified());
}

}  // namespace
}  // namespace mailadvisor
