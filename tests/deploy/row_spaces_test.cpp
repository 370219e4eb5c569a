#include "deploy/judge/row_spaces.h"

#include "deploy_scene.h"

#include "deploy/judge/outcome_json.h"

namespace mailadvisor::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::int64_t mebi = 1024 * 1024;

MailboxFacts space(std::int64_t used, std::int64_t limit) {
    MailboxFacts facts;
    facts.login = LoginOutcome::Accepted;
    facts.usedBytes = Fact<ByteCount>::known({used});
    facts.limitBytes = Fact<ByteCount>::known({limit});
    return facts;
}

/// A run that may ask the mail servers, which answer as the test says.
class RowSpaces : public DeployRun {
protected:
    RowSpaces() {
        callbacks.spaces = [this](const std::vector<SpaceQuestion>& questions) {
            ++rounds;
            std::vector<MailboxFacts> answers;
            for (const auto& question : questions) {
                if (!question.isAsked) known.push_back(question.mailbox);
                answers.push_back(question.isAsked ? answer(question.mailbox) : MailboxFacts{});
                if (question.isAsked)
                    put.push_back(question.mailbox + " at " + question.server.host);
            }
            return answers;
        };
        callbacks.warn = [this](const Message& message) { warned.push_back(message.id); };
        request.isDryRun = true;
    }

    std::function<MailboxFacts(const std::string&)> answer = [](const std::string&) {
        return space(98 * mebi, 100 * mebi);
    };
    std::vector<std::string> put;
    std::vector<std::string> known;
    std::vector<std::string> warned;
    int rounds{};
};

TEST_F(RowSpaces, AreAskedWhereNoListSaysThemAllTogether) {
    ASSERT_TRUE(
        run("address,login,quota,used\n"
            "a@x.test,,,\n"
            "b@x.test,bee,,\n"
            "c@x.test,,50M,1M\n"
            "d@y.test,,50M,\n"));

    EXPECT_EQ(rounds, 1);
    EXPECT_THAT(known, ElementsAre("c@x.test"));
    EXPECT_THAT(put, ElementsAre("a@x.test at mail.x.test", "bee at mail.x.test",
                                 "d@y.test at mail.y.test"));
    EXPECT_EQ(outcomes[0].used->value, 98 * mebi);
    EXPECT_EQ(outcomes[0].limit->value, 100 * mebi);
    EXPECT_EQ(outcomes[2].used->value, 1 * mebi);
    EXPECT_FALSE(outcomes[2].asked);
}

TEST_F(RowSpaces, CountLessThanAListAndADifferentLimitIsTold) {
    ASSERT_TRUE(run("address,quota\na@x.test,50M\nb@x.test,100M\n"));

    EXPECT_EQ(outcomes[0].limit->value, 50 * mebi);
    EXPECT_EQ(outcomes[0].used->value, 98 * mebi);
    ASSERT_THAT(outcomes[0].warnings, SizeIs(1));
    EXPECT_EQ(english(outcomes[0].warnings[0]),
              "mail.x.test allows this mailbox 100 MB; the list says 50 MB, and it counts more.");
    EXPECT_THAT(outcomes[1].warnings, IsEmpty());
}

TEST_F(RowSpaces, AreJudgedAsThoughAListHadSaidThem) {
    ASSERT_TRUE(run("address,devices\na@x.test,1\n"));
    const auto answered = *outcomes[0].advice;
    callbacks.spaces = nullptr;
    ASSERT_TRUE(run("address,devices,used,quota\na@x.test,1,98M,100M\n"));
    const auto listed = *outcomes[0].advice;

    EXPECT_EQ(answered.headline, listed.headline);
    EXPECT_EQ(answered.first, listed.first);
    EXPECT_EQ(answered.reasons, listed.reasons);
    EXPECT_EQ(answered.cautions, listed.cautions);
}

TEST_F(RowSpaces, AreNotAskedForWhereNothingIsSetUp) {
    ASSERT_TRUE(
        run("address,status,devices\n"
            "a@x.test,suspended,1\n"
            "b@x.test,active,0\n"
            "nobody,active,1\n"));

    EXPECT_THAT(put, IsEmpty());
}

TEST_F(RowSpaces, AreNotAskedAtAServerThatNothingTrustworthyNames) {
    gatherEach([](const EmailAddress& address) { return goodFacts(address, false); });

    ASSERT_TRUE(run("address\na@x.test\n"));

    EXPECT_THAT(put, IsEmpty());
    ASSERT_TRUE(outcomes[0].asked);
    EXPECT_EQ(outcomes[0].asked->reason, Reason::ServerNotVouchedFor);
}

TEST_F(RowSpaces, AreNotAskedByPop3) {
    gatherEach([](const EmailAddress& address) {
        Facts facts = goodFacts(address);
        std::erase_if(facts.endpoints,
                      [](const auto& at) { return at.protocol == Protocol::Imap; });
        return facts;
    });

    ASSERT_TRUE(run("address\na@x.test\n"));

    EXPECT_THAT(put, IsEmpty());
    EXPECT_EQ(statuses(), std::vector{AccountStatus::Planned});
    EXPECT_EQ(outcomes[0].limit.why(), Unknown::NotOffered);
}

TEST_F(RowSpaces, ThatAreNotToldFailNobodyAndSayWhy) {
    answer = [](const std::string& mailbox) {
        return mailbox == "b@x.test" ? notVisited(Reason::PasswordWrong) : space(mebi, 9 * mebi);
    };

    const auto summary = run("address\na@x.test\nb@x.test\nc@x.test\n");

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->planned, 3U);
    EXPECT_EQ(summary->spaceless, 1U);
    EXPECT_THAT(warned, ElementsAre("deploy.spaceless"));
    const Json json = toJson(outcomes[1], std::cref(english));
    EXPECT_EQ(json["mailbox"].dump(),
              R"({"login":"not-tried","loginReason":"password-wrong",)"
              R"("usedBytes":{"unknown":"needs-login"},"limitBytes":{"unknown":"needs-login"}})");
    const Json good = toJson(outcomes[0], std::cref(english));
    EXPECT_EQ(good["mailbox"].dump(),
              R"({"login":"accepted","usedBytes":1048576,"limitBytes":9437184})");
}

TEST_F(RowSpaces, ChangeTheFilesAsThoseOfAListDo) {
    request.isDryRun = false;
    answer = [](const std::string&) { return space(10 * mebi, 9000 * mebi); };
    ASSERT_TRUE(run("address,devices\na@x.test,1\n"));

    ASSERT_TRUE(run("address,devices,used,quota\na@x.test,1,10M,9000M\n"));
    EXPECT_EQ(statuses(), std::vector{AccountStatus::Unchanged});

    answer = [](const std::string&) { return space(8990 * mebi, 9000 * mebi); };
    ASSERT_TRUE(run("address,devices\na@x.test,1\n"));
    EXPECT_EQ(statuses(), std::vector{AccountStatus::Written});
    EXPECT_EQ(outcomes[0].change, AccountChange::Changed);
}

}  // namespace
}  // namespace mailadvisor::testing
