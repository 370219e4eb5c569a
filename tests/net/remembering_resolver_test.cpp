#include "net/remembering_resolver.h"

#include "net/event_loop.h"
#include "net/task_group.h"
#include "support/await.h"
#include "support/fake_resolver.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::await;
using ::testing::ElementsAre;
using ::testing::SizeIs;

/// Answers after a while, so that others can ask meanwhile.
class SlowResolver final : public Resolver {
public:
    explicit SlowResolver(testing::FakeResolver& inner) : inner_(inner) {}

    Task<Result<std::vector<std::string>>> addresses(std::string host, Deadline deadline) override {
        co_await sleepUntil(Deadline::in(20ms));
        co_return co_await inner_.addresses(std::move(host), deadline);
    }
    Task<Result<DnsRecords<MxRecord>>> mx(std::string domain, Deadline deadline) override {
        return inner_.mx(std::move(domain), deadline);
    }
    Task<Result<DnsRecords<SrvRecord>>> srv(std::string name, Deadline deadline) override {
        return inner_.srv(std::move(name), deadline);
    }
    Task<Result<std::vector<std::string>>> texts(std::string name, Deadline deadline) override {
        return inner_.texts(std::move(name), deadline);
    }
    Task<Result<std::string>> aliasOf(std::string name, Deadline deadline) override {
        return inner_.aliasOf(std::move(name), deadline);
    }
    Task<Result<std::vector<std::string>>> nameServersOf(std::string domain,
                                                         Deadline deadline) override {
        return inner_.nameServersOf(std::move(domain), deadline);
    }
    Task<Result<bool>> exists(std::string name, Deadline deadline) override {
        return inner_.exists(std::move(name), deadline);
    }
    Task<Result<bool>> isDelegationSigned(std::string domain, Deadline deadline) override {
        return inner_.isDelegationSigned(std::move(domain), deadline);
    }
    Task<Result<std::vector<std::string>>> namesOf(std::string address,
                                                   Deadline deadline) override {
        return inner_.namesOf(std::move(address), deadline);
    }

private:
    testing::FakeResolver& inner_;
};

class RememberingResolver : public ::testing::Test {
protected:
    Result<std::vector<std::string>> addresses(const std::string& host) {
        return await(loop_, resolver_->addresses(host, Deadline::in(5s)));
    }

    Task<void> askInto(std::size_t& found) {
        const auto answer = co_await resolver_->addresses("mail.example.org", Deadline::in(5s));
        if (answer) found += answer->size();
    }

    EventLoop loop_{};
    testing::FakeResolver dns_{};
    std::unique_ptr<Resolver> resolver_{
        makeRememberingResolver(loop_.executor(), std::make_unique<SlowResolver>(dns_))};
};

TEST_F(RememberingResolver, AsksOnceForAllWhoWantToKnowAtTheSameTime) {
    dns_.knownAddresses["mail.example.org"] = {"192.0.2.1", "192.0.2.2"};
    std::size_t found = 0;
    std::vector<Task<void>> askers;
    for (int i = 0; i < 50; ++i) askers.push_back(askInto(found));

    loop_.run(runAll(std::move(askers)));

    EXPECT_EQ(found, 100U);
    EXPECT_THAT(dns_.asked, ElementsAre("a mail.example.org"));
}

TEST_F(RememberingResolver, KeepsNoSuchNameAsWell) {
    EXPECT_EQ(addresses("nowhere.example.org").error().code, ErrorCode::NotFound);
    EXPECT_EQ(addresses("nowhere.example.org").error().code, ErrorCode::NotFound);

    EXPECT_THAT(dns_.asked, SizeIs(1));
}

TEST_F(RememberingResolver, AsksAgainWhereNobodyAnswered) {
    dns_.failures["mail.example.org"] = ErrorCode::Unreachable;
    EXPECT_FALSE(addresses("mail.example.org"));

    dns_.failures.clear();
    dns_.knownAddresses["mail.example.org"] = {"192.0.2.1"};

    EXPECT_TRUE(addresses("mail.example.org"));
}

TEST_F(RememberingResolver, TellsSilenceToAllWhoWaitForIt) {
    dns_.failures["mail.example.org"] = ErrorCode::Unreachable;
    std::size_t found = 0;
    std::vector<Task<void>> askers;
    for (int i = 0; i < 5; ++i) askers.push_back(askInto(found));

    loop_.run(runAll(std::move(askers)));

    EXPECT_EQ(found, 0U);
    EXPECT_THAT(dns_.asked, SizeIs(1));
}

TEST_F(RememberingResolver, KeepsEveryKindOfQuestionApart) {
    const std::string name = "example.org";
    const auto ask = [&](auto question) { return await(loop_, std::move(question)); };
    const Deadline deadline = Deadline::in(5s);
    dns_.knownExistence[name] = true;
    dns_.knownSignatures[name] = false;
    dns_.knownAliases[name] = "elsewhere.example";
    for (int i = 0; i < 2; ++i) {
        EXPECT_FALSE(ask(resolver_->mx(name, deadline)));
        EXPECT_FALSE(ask(resolver_->srv(name, deadline)));
        EXPECT_FALSE(ask(resolver_->texts(name, deadline)));
        EXPECT_FALSE(ask(resolver_->nameServersOf(name, deadline)));
        EXPECT_FALSE(ask(resolver_->namesOf(name, deadline)));
        EXPECT_EQ(ask(resolver_->aliasOf(name, deadline)).value(), "elsewhere.example");
        EXPECT_TRUE(ask(resolver_->exists(name, deadline)).value());
        EXPECT_FALSE(ask(resolver_->isDelegationSigned(name, deadline)).value());
    }

    EXPECT_THAT(dns_.asked, SizeIs(8));
}

TEST_F(RememberingResolver, ForgetsRatherThanGrows) {
    for (int i = 0; i < 5000; ++i) {
        dns_.knownTexts["n" + std::to_string(i)] = {"text"};
        (void)await(loop_, resolver_->texts("n" + std::to_string(i), Deadline::in(5s)));
    }
    dns_.asked.clear();

    (void)await(loop_, resolver_->texts("n0", Deadline::in(5s)));
    (void)await(loop_, resolver_->texts("n4999", Deadline::in(5s)));

    EXPECT_THAT(dns_.asked, ElementsAre("txt n0"));
}

}  // namespace
}  // namespace mailadvisor
