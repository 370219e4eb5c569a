#include "net/resolver.h"

#include "net/knot_server.h"
#include "net/task_group.h"
#include "support/await.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::await;
using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

/// The real resolver, asking a real Knot server.
class ResolverTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { knot_ = std::make_unique<testing::KnotServer>(); }
    static void TearDownTestSuite() { knot_.reset(); }

    void SetUp() override {
        ASSERT_TRUE(knot_->isInstalled()) << "knot is missing; run: tests/packages test";
        ASSERT_TRUE(knot_->isRunning());
        resolver_ = makeResolver(loop_.executor(), knot_->place()).value();
    }

    Result<std::vector<std::string>> addresses(const std::string& host) {
        return await(loop_, resolver_->addresses(host, Deadline::in(5s)));
    }
    Result<DnsRecords<MxRecord>> mx(const std::string& domain) {
        return await(loop_, resolver_->mx(domain, Deadline::in(5s)));
    }
    Result<DnsRecords<SrvRecord>> srv(const std::string& name) {
        return await(loop_, resolver_->srv(name, Deadline::in(5s)));
    }

    static std::unique_ptr<testing::KnotServer> knot_;
    EventLoop loop_{};
    std::unique_ptr<Resolver> resolver_{};
};

std::unique_ptr<testing::KnotServer> ResolverTest::knot_{};

TEST_F(ResolverTest, FindsAddressesOfBothFamilies) {
    EXPECT_THAT(addresses("mail.example.org").value(),
                UnorderedElementsAre("192.0.2.25", "192.0.2.26", "2001:db8::25"));
    EXPECT_THAT(addresses("v4only.example.org").value(), ElementsAre("192.0.2.4"));
    EXPECT_THAT(addresses("v6only.example.org").value(), ElementsAre("2001:db8::6"));
}

TEST_F(ResolverTest, FollowsAliasesAndTakesAFinalDot) {
    EXPECT_EQ(addresses("alias.example.org").value().size(), 3U);
    EXPECT_THAT(addresses("v4only.example.org.").value(), ElementsAre("192.0.2.4"));
}

TEST_F(ResolverTest, AnswersLiteralsAndLocalhostItself) {
    EXPECT_THAT(addresses("192.0.2.1").value(), ElementsAre("192.0.2.1"));
    EXPECT_THAT(addresses("[2001:db8::1]").value(), ElementsAre("2001:db8::1"));
    EXPECT_THAT(addresses("localhost").value(), ElementsAre("127.0.0.1", "::1"));
}

TEST_F(ResolverTest, KnowsWhatIsOnlyAnotherWordForAName) {
    const auto aliasOf = [&](const char* name) {
        return await(loop_, resolver_->aliasOf(name, Deadline::in(5s)));
    };

    EXPECT_EQ(aliasOf("alias.example.org").value(), "mail.example.org");
    EXPECT_EQ(aliasOf("mail.example.org").error().code, ErrorCode::NotFound);
    EXPECT_EQ(aliasOf("nowhere.example.org").error().code, ErrorCode::NotFound);
}

TEST_F(ResolverTest, TellsANameThatIsNotThereFromOneWithoutTheRecord) {
    const auto exists = [&](const char* name) {
        return await(loop_, resolver_->exists(name, Deadline::in(5s))).value();
    };

    EXPECT_TRUE(exists("example.org"));
    EXPECT_TRUE(exists("text.example.org"));
    EXPECT_TRUE(exists("empty.example.org"));  // only something below it has records
    EXPECT_FALSE(exists("nowhere.example.org"));
}

TEST_F(ResolverTest, FindsTheZonesServersAndWhetherItIsVouchedFor) {
    const auto servers = await(loop_, resolver_->nameServersOf("example.org", Deadline::in(5s)));
    const auto isSigned = [&](const char* name) {
        return await(loop_, resolver_->isDelegationSigned(name, Deadline::in(5s))).value();
    };

    EXPECT_THAT(servers.value(), ElementsAre("ns.example.org"));
    EXPECT_TRUE(isSigned("child.example.org"));
    EXPECT_FALSE(isSigned("mail.example.org"));
}

TEST_F(ResolverTest, AnswersNotFoundForNoSuchNameAndNoSuchRecord) {
    EXPECT_EQ(addresses("nowhere.example.org").error().code, ErrorCode::NotFound);
    EXPECT_EQ(addresses("text.example.org").error().code, ErrorCode::NotFound);
    EXPECT_EQ(mx("nowhere.example.org").error().code, ErrorCode::NotFound);
    EXPECT_EQ(mx("mail.example.org").error().code, ErrorCode::NotFound);
    EXPECT_EQ(srv("_imap._tcp.example.org").error().code, ErrorCode::NotFound);
}

TEST_F(ResolverTest, AnswersNotFoundForNamesThatCannotBe) {
    const std::string label(64, 'a');
    for (const std::string& name :
         {std::string(), label + ".example.org", std::string(300, 'a'),
          std::string("a b.example.org"), std::string("a\0b", 3), std::string("a..example.org")}) {
        EXPECT_EQ(addresses(name).error().code, ErrorCode::NotFound) << name;
        EXPECT_EQ(mx(name).error().code, ErrorCode::NotFound) << name;
    }
}

TEST_F(ResolverTest, TellsARefusalFromNotFound) {
    EXPECT_EQ(addresses("mail.example.net").error().code, ErrorCode::Refused);
    EXPECT_EQ(mx("example.net").error().code, ErrorCode::Refused);
    EXPECT_EQ(srv("_imaps._tcp.example.net").error().code, ErrorCode::Refused);
}

TEST_F(ResolverTest, ReadsMailExchangersByPreference) {
    const auto answer = mx("example.org").value();

    ASSERT_EQ(answer.records.size(), 2U);
    EXPECT_EQ(answer.records[0].preference, 10);
    EXPECT_EQ(answer.records[0].host, "mail.example.org");
    EXPECT_EQ(answer.records[1].host, "backup.example.org");
    EXPECT_EQ(answer.timeToLive, 120s);
    EXPECT_EQ(mx("mxalias.example.org").value().records.size(), 2U);
}

TEST_F(ResolverTest, ReadsANullMxAsAnEmptyHost) {
    const auto answer = mx("nullmx.example.org").value();

    ASSERT_EQ(answer.records.size(), 1U);
    EXPECT_EQ(answer.records[0].host, "");
}

TEST_F(ResolverTest, ReadsServicesByPriorityThenWeight) {
    const auto answer = srv("_imaps._tcp.example.org").value();

    ASSERT_EQ(answer.records.size(), 3U);
    EXPECT_EQ(answer.records[0].host, "first.example.org");
    EXPECT_EQ(answer.records[0].port, Port{994});
    EXPECT_EQ(answer.records[1].host, "imap-a.example.org");
    EXPECT_EQ(answer.records[1].weight, 50);
    EXPECT_EQ(answer.records[2].host, "imap-b.example.org");
    EXPECT_EQ(answer.timeToLive, 60s);
}

TEST_F(ResolverTest, ReadsTheTargetDotAsAnEmptyHost) {
    const auto answer = srv("_pop3s._tcp.example.org").value();

    ASSERT_EQ(answer.records.size(), 1U);
    EXPECT_EQ(answer.records[0].host, "");
}

TEST_F(ResolverTest, AsksAgainOverTcpWhenTheAnswerIsTooLong) {
    EXPECT_EQ(srv("_many._tcp.example.org").value().records.size(), 60U);
}

TEST_F(ResolverTest, AsksManyQuestionsAtOnce) {
    int found = 0;
    const auto count = [&](std::string name) -> Task<void> {
        const auto answer = co_await resolver_->mx(std::move(name), Deadline::in(5s));
        if (answer) ++found;
    };
    std::vector<Task<void>> tasks;
    for (int i = 0; i < 200; ++i) tasks.push_back(count("example.org"));

    loop_.run(runAll(std::move(tasks)));

    EXPECT_EQ(found, 200);
}

TEST_F(ResolverTest, DoesNotCallAnAnswerAuthenticatedWithoutTheBit) {
    EXPECT_FALSE(mx("example.org").value().isAuthenticated);
}

}  // namespace
}  // namespace mailadvisor
