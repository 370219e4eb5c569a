#include "advisor/server_visits.h"

#include "net/event_loop.h"
#include "support/await.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::SizeIs;

MailboxFacts ended(LoginOutcome outcome, Reason reason, const std::string& mechanism = "PLAIN") {
    MailboxFacts facts;
    facts.login = outcome;
    facts.loginReason = reason;
    facts.mechanism = mechanism;
    return facts;
}

const MailboxFacts accepted = ended(LoginOutcome::Accepted, Reason::None);
const MailboxFacts refused = ended(LoginOutcome::Refused, Reason::PasswordWrong);
const MailboxFacts throttled = ended(LoginOutcome::Failed, Reason::LoginThrottled);
const MailboxFacts unreachable = ended(LoginOutcome::Failed, Reason::ConnectionRefused, "");

std::vector<std::string> numbered(int count) {
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i) names.push_back(std::to_string(i));
    return names;
}

/// A server that answers as the test says; it counts who is there at once.
class ServerVisitsTest : public ::testing::Test {
protected:
    using Answer = std::function<MailboxFacts(const std::string& mailbox)>;

    std::vector<MailboxFacts> visit(std::vector<std::string> mailboxes) {
        return testing::await(loop_, visits_.visitAll(std::move(mailboxes)));
    }

    Task<MailboxFacts> answered(std::string mailbox) {
        asked_.push_back(mailbox);
        mostAtOnce_ = std::max(mostAtOnce_, ++there_);
        co_await sleepUntil(Deadline::in(1ms));
        MailboxFacts facts = answer_(mailbox);
        --there_;
        co_return facts;
    }

    EventLoop loop_{};
    Answer answer_ = [](const std::string&) { return accepted; };
    std::vector<std::string> asked_{};
    std::size_t there_{};
    std::size_t mostAtOnce_{};
    ServerVisits visits_{[this](std::string mailbox) { return answered(std::move(mailbox)); }, 1ms};
};

TEST_F(ServerVisitsTest, GivesTheFactsInTheOrderOfTheMailboxes) {
    answer_ = [](const std::string& mailbox) {
        MailboxFacts facts = accepted;
        facts.usedBytes = Fact<ByteCount>::known({std::stoi(mailbox)});
        return facts;
    };

    const auto found = visit(numbered(40));

    ASSERT_THAT(found, SizeIs(40));
    for (int i = 0; i < 40; ++i) {
        EXPECT_EQ(found[static_cast<std::size_t>(i)].usedBytes->value, i);
    }
    EXPECT_THAT(asked_, SizeIs(40));
}

TEST_F(ServerVisitsTest, AreOneAfterTheOtherUntilOneWasLetInAndThenEightAtOnce) {
    std::size_t beforeTheFirst = 0;
    answer_ = [&](const std::string& mailbox) {
        if (asked_.size() == 1) beforeTheFirst = mostAtOnce_;
        return mailbox == "0" ? refused : accepted;
    };

    visit(numbered(100));

    EXPECT_EQ(beforeTheFirst, 1U);
    EXPECT_EQ(mostAtOnce_, ServerVisits::mostAtOnce);
    EXPECT_TRUE(visits_.hasLetIn());
}

TEST_F(ServerVisitsTest, SendAWrongPasswordThreeTimesAndNeverAgain) {
    answer_ = [](const std::string&) { return refused; };

    const auto first = visit(numbered(3000));
    const auto later = visit(numbered(3000));

    EXPECT_THAT(asked_, SizeIs(3));
    EXPECT_EQ(visits_.endedBy(), Reason::PasswordWrong);
    EXPECT_THAT(first, Each(Field(&MailboxFacts::loginReason, Reason::PasswordWrong)));
    EXPECT_THAT(later, Each(Field(&MailboxFacts::login, LoginOutcome::NotTried)));
    EXPECT_EQ(later.back().usedBytes.why(), Unknown::NeedsLogin);
}

TEST_F(ServerVisitsTest, TryMoreMailboxesWhereThePasswordWasRight) {
    answer_ = [](const std::string&) {
        return ended(LoginOutcome::Refused, Reason::LoginByPolicy);
    };

    visit(numbered(3000));

    EXPECT_THAT(asked_, SizeIs(10));
    EXPECT_EQ(visits_.endedBy(), Reason::LoginByPolicy);
}

TEST_F(ServerVisitsTest, BeginAtSeveralPlacesSoThatLeaversInARowAreNoWrongPassword) {
    answer_ = [](const std::string& mailbox) {
        return std::stoi(mailbox) < 20 ? refused : accepted;
    };

    const auto found = visit(numbered(60));

    EXPECT_EQ(visits_.endedBy(), Reason::None);
    EXPECT_EQ(std::ranges::count(found, LoginOutcome::Accepted, &MailboxFacts::login), 40);
}

TEST_F(ServerVisitsTest, TakeRefusalsAfterASuccessForThoseOfTheMailboxes) {
    answer_ = [](const std::string& mailbox) {
        if (mailbox == "7") return ended(LoginOutcome::Failed, Reason::ConnectionLost);
        return std::stoi(mailbox) % 2 == 1 ? refused : accepted;
    };

    const auto found = visit(numbered(50));

    EXPECT_EQ(visits_.endedBy(), Reason::None);
    EXPECT_EQ(found[7].loginReason, Reason::ConnectionLost);
    EXPECT_EQ(std::ranges::count(found, LoginOutcome::Accepted, &MailboxFacts::login), 25);
}

TEST_F(ServerVisitsTest, EndWhereAMailboxThatLetInBeforeRefusesToo) {
    bool isLocked = false;
    answer_ = [&](const std::string&) {
        const bool wasLocked = std::exchange(isLocked, true);
        return wasLocked ? refused : accepted;
    };

    visit(numbered(3000));

    EXPECT_EQ(visits_.endedBy(), Reason::PasswordWrong);
    EXPECT_LT(asked_.size(), 30U);
    EXPECT_GT(std::ranges::count(asked_, std::string("0")), 1);
}

TEST_F(ServerVisitsTest, GoOnWhereTenRefuseAndTheOneThatLetInStillDoes) {
    answer_ = [](const std::string& mailbox) { return mailbox == "0" ? accepted : refused; };

    const auto found = visit(numbered(100));

    EXPECT_EQ(visits_.endedBy(), Reason::None);
    EXPECT_GT(std::ranges::count(asked_, std::string("0")), 5);
    EXPECT_THAT(std::set(asked_.begin(), asked_.end()), SizeIs(100));
}

TEST_F(ServerVisitsTest, AreFewerAfterAServerHadTooManyAndAskItOnceMore) {
    std::set<std::string> seen;
    std::size_t atOnceLater = 0;
    answer_ = [&](const std::string& mailbox) {
        const bool isFirst = seen.insert(mailbox).second;
        if (asked_.size() > 60) atOnceLater = std::max(atOnceLater, there_);
        return isFirst && mailbox == "20" ? throttled : accepted;
    };

    const auto found = visit(numbered(100));

    EXPECT_THAT(found, Each(Field(&MailboxFacts::login, LoginOutcome::Accepted)));
    EXPECT_EQ(atOnceLater, ServerVisits::mostAtOnce / 2);
    EXPECT_EQ(std::ranges::count(asked_, std::string("20")), 2);
}

TEST_F(ServerVisitsTest, EndWhereTheServerWantsNoMore) {
    answer_ = [&](const std::string&) { return asked_.size() < 20 ? accepted : throttled; };

    const auto found = visit(numbered(500));

    EXPECT_EQ(visits_.endedBy(), Reason::LoginThrottled);
    EXPECT_LT(asked_.size(), 60U);
    EXPECT_EQ(found[98].loginReason, Reason::LoginThrottled);
}

TEST_F(ServerVisitsTest, OneMailboxThatHasTooManyConnectionsSpoilsNothing) {
    answer_ = [](const std::string& mailbox) { return mailbox == "5" ? throttled : accepted; };

    const auto found = visit(numbered(30));

    EXPECT_EQ(visits_.endedBy(), Reason::None);
    EXPECT_EQ(found[5].loginReason, Reason::LoginThrottled);
    EXPECT_EQ(std::ranges::count(found, LoginOutcome::Accepted, &MailboxFacts::login), 29);
}

TEST_F(ServerVisitsTest, EndWhereNobodyAnswers) {
    answer_ = [](const std::string&) { return unreachable; };

    visit(numbered(10));

    EXPECT_EQ(visits_.endedBy(), Reason::ConnectionRefused);
    EXPECT_THAT(asked_, SizeIs(3));
}

TEST_F(ServerVisitsTest, OfNobodyAreNone) {
    EXPECT_THAT(visit({}), SizeIs(0));
    EXPECT_EQ(visits_.endedBy(), Reason::None);
}

}  // namespace
}  // namespace mailadvisor
