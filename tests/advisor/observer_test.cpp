#include "advisor/observer.h"

#include "advisor/samples.h"
#include "advisor/saved_facts.h"
#include "net/event_loop.h"
#include "net/https_client.h"
#include "net/resolver.h"
#include "net/task_group.h"
#include "net/tls_trust.h"
#include "support/mute_port.h"
#include "support/own_folders.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::MutePort;
using ::testing::Not;
using testing::OwnFolders;
using testing::TemporaryFolder;

/// Writes down what it is told, and counts how often it is asked.
class Listener final : public Narrator {
public:
    void progress(const Message& message) override { heard.push_back(message.id); }
    void detail(const Message& message) override { heard.push_back(message.id); }
    void warn(const Error& error) override { heard.push_back(error.text.id); }
    Task<Result<Secret>> secret(std::string, std::chrono::milliseconds) override {
        ++timesAsked;
        co_return Secret("never sent");
    }

    std::vector<std::string> heard{};
    int timesAsked{};
};

/// Everything goes to one port of loopback, and nothing is remembered for the next test.
Wishes wishesFor(const MutePort& port) {
    Wishes wishes;
    wishes.connectTo = {"::127.0.0.1:" + std::to_string(port.number())};
    wishes.timeout = 400ms;
    wishes.dryRun = true;
    return wishes;
}

Subject server(const std::string& host) {
    Subject subject;
    subject.host = host;
    return subject;
}

class ObserverTest : public ::testing::Test {
protected:
    Observer observerWith(const Wishes& wishes) { return {loop_, wishes, policy_, listener_}; }

    std::shared_ptr<EventLoop> loop_ = std::make_shared<EventLoop>();
    Policy policy_{};
    Listener listener_{};
};

TEST_F(ObserverTest, SaysThatAFileOfSettingsWasPassedOver) {
    const OwnFolders own;
    own.write("mailadvisor/isp/company.example.xml",
              "<?xml version='1.0' encoding='x-nobody'?><clientConfig>\xE4</clientConfig>");
    Wishes wishes;
    wishes.offline = true;
    wishes.dryRun = true;
    Observer observer = observerWith(wishes);

    const auto facts = loop_->run(observer.observe(*subjectOf("a@company.example", wishes)));

    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->discovery.attempts.front().reason, Reason::UnreadableEncoding);
    EXPECT_THAT(listener_.heard, ::testing::Contains("hint.file-passed-over"));
}

TEST_F(ObserverTest, SeveralLooksRunAtOnceOnOneLoop) {
    const MutePort port;
    Observer one = observerWith(wishesFor(port));
    Observer other = observerWith(wishesFor(port));
    std::vector<Result<Facts>> seen;
    const auto look = [&seen](Observer& observer, Subject subject) -> Task<void> {
        seen.push_back(co_await observer.observe(std::move(subject)));
    };
    const auto both = [&]() -> Task<void> {
        std::vector<Task<void>> looks;
        looks.push_back(look(one, server("127.0.0.1")));
        looks.push_back(look(other, server("127.0.0.2")));
        co_await runAll(std::move(looks));
    };

    loop_->run(both());

    ASSERT_EQ(seen.size(), 2U);
    for (const auto& facts : seen) {
        ASSERT_TRUE(facts);
        EXPECT_THAT(facts->endpoints, Not(IsEmpty()));
    }
    ASSERT_GT(listener_.heard.size(), 2U);
    const auto first = std::vector(listener_.heard.begin(), listener_.heard.begin() + 2);
    EXPECT_THAT(first, ElementsAre("progress.probe", "progress.probe"));
}

TEST_F(ObserverTest, ALookIsAPartOfAnotherTask) {
    const MutePort port;
    Observer observer = observerWith(wishesFor(port));
    const auto request = [&]() -> Task<std::size_t> {
        const auto facts = co_await observer.observe(server("127.0.0.1"));
        const auto again = co_await observer.observe(server("127.0.0.1"));
        co_return facts&& again ? again->endpoints.size() : 0;
    };

    const auto ports = loop_->run(request());

    EXPECT_GT(ports, 0U);
}

TEST_F(ObserverTest, ASecretIsNotAskedForWhereItCannotWork) {
    const MutePort port;
    auto wishes = wishesFor(port);
    wishes.givesSecret = true;
    auto subject = server("127.0.0.1");
    subject.isSignedIn = true;

    const auto facts = loop_->run(observerWith(wishes).observe(subject));

    ASSERT_TRUE(facts);
    EXPECT_EQ(listener_.timesAsked, 0);
    EXPECT_EQ(facts->mailbox.login, LoginOutcome::Impossible);
}

TEST_F(ObserverTest, LookingLeavesTimeForTheSignInThatFollows) {
    const MutePort port;
    auto wishes = wishesFor(port);
    wishes.timeout = 6s;
    wishes.givesSecret = true;
    const auto begun = std::chrono::steady_clock::now();

    ASSERT_TRUE(loop_->run(observerWith(wishes).observe(server("127.0.0.1"))));

    EXPECT_LT(std::chrono::steady_clock::now() - begun, 5900ms);
}

TEST_F(ObserverTest, ConnectsNowhereOffline) {
    MutePort port;
    auto wishes = wishesFor(port);
    wishes.offline = true;
    wishes.givesSecret = true;
    Observer observer = observerWith(wishes);
    Subject gmail;
    gmail.address = EmailAddress::parse("somchai@gmail.com").value();
    gmail.isSignedIn = true;
    std::vector<Result<Facts>> seen;
    const auto look = [&]() -> Task<void> {
        seen.push_back(co_await observer.observe(gmail));
        seen.push_back(co_await observer.observe(server("mail.company.example")));
    };

    loop_->run(look());

    EXPECT_EQ(port.connections(), 0);
    EXPECT_EQ(listener_.timesAsked, 0);
    EXPECT_FALSE(seen.at(0)->discovery.candidates.empty());
    for (const auto& facts : seen) EXPECT_THAT(facts->endpoints, IsEmpty());
}

TEST_F(ObserverTest, SavedFactsNeedNoNetwork) {
    const TemporaryFolder folder;
    Wishes wishes;
    wishes.factsFile = (folder.path() / "facts.json").string();
    wishes.resolver = "nothing of the kind";
    ASSERT_TRUE(saveFacts(wishes.factsFile, sample::goodFacts(), {}));

    const auto facts = loop_->run(observerWith(wishes).observe({}));

    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->address, sample::goodFacts().address);
}

TEST_F(ObserverTest, SavedFactsNameTheSystemsTooAndKeepTheOneThatIsNamed) {
    const TemporaryFolder folder;
    Wishes wishes;
    wishes.factsFile = (folder.path() / "facts.json").string();
    const auto saved = sample::withSecondServer("198.51.100.7");
    ASSERT_TRUE(saveFacts(wishes.factsFile, saved, {}));
    Subject subject{.address = saved.address};

    const auto both = loop_->run(observerWith(wishes).observe(subject));
    subject.host = "imap.elsewhere.example";
    const auto one = loop_->run(observerWith(wishes).observe(subject));

    ASSERT_TRUE(both && one);
    ASSERT_EQ(both->discovery.hints.size(), 1U);
    EXPECT_EQ(both->discovery.hints[0].code, HintCode::SeveralSystems);
    EXPECT_THAT(one->discovery.hints, IsEmpty());
    for (const auto& candidate : one->discovery.candidates) {
        if (candidate.protocol != Protocol::Imap) continue;
        EXPECT_EQ(candidate.host, "imap.elsewhere.example");
    }
}

TEST_F(ObserverTest, SavedFactsSpeakForTheirOwnDomainOnly) {
    const TemporaryFolder folder;
    Wishes wishes;
    wishes.factsFile = (folder.path() / "facts.json").string();
    ASSERT_TRUE(saveFacts(wishes.factsFile, sample::goodFacts(), {}));
    std::vector<Subject> subjects(2);
    subjects[0].address = *EmailAddress::parse("malee@company.example");
    subjects[1].address = *EmailAddress::parse("malee@elsewhere.example");

    const auto facts = loop_->run(observerWith(wishes).observeAll(subjects));

    ASSERT_TRUE(facts);
    ASSERT_EQ(facts->size(), 2U);
    EXPECT_THAT(facts->front().endpoints, Not(IsEmpty()));
    EXPECT_THAT(facts->back().endpoints, IsEmpty());
}

TEST_F(ObserverTest, WhatIsSavedIsWhatWasFound) {
    const TemporaryFolder folder;
    const MutePort port;
    auto wishes = wishesFor(port);
    wishes.saveFactsFile = (folder.path() / "facts.json").string();

    const auto facts = loop_->run(observerWith(wishes).observe(server("127.0.0.1")));
    const auto saved = savedFacts(wishes.saveFactsFile);

    ASSERT_TRUE(facts && saved);
    EXPECT_EQ(saved->endpoints.size(), facts->endpoints.size());
    const auto again = loop_->run(observerWith(wishes).observe(server("127.0.0.1")));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::WriteFailed);
}

TEST_F(ObserverTest, AResolverThatCannotBeIsSaid) {
    Wishes wishes;
    wishes.dryRun = true;
    wishes.resolver = "nothing of the kind";

    const auto facts = loop_->run(observerWith(wishes).observe(server("127.0.0.1")));

    ASSERT_FALSE(facts);
    EXPECT_EQ(facts.error().code, ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace mailadvisor
