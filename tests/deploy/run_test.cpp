#include "deploy_scene.h"

#include "advisor/conclude.h"
#include "deploy/judge/outcome_json.h"
#include "output/journal.h"
#include "report/answer_of.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::Pair;
using ::testing::SizeIs;

namespace fs = std::filesystem;
using mailadvisor::testing::DeployRun;
using mailadvisor::testing::goodFacts;
using mailadvisor::testing::name;

TEST_F(DeployRun, WritesOneBundleAnAccountWithItsOwnUserName) {
    const auto summary = run("email,devices\nann@example.test,2\nbob@example.test,2\n");

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->written, 2U);
    EXPECT_EQ(written("ann@example.test/settings/account.txt"),
              "ann@example.test mail.example.test");
    EXPECT_EQ(written("bob@example.test/settings/account.txt"),
              "bob@example.test mail.example.test");
    EXPECT_THAT(outcomes[1].files, ElementsAre("bob@example.test/settings/account.txt"));
    EXPECT_EQ(outcomes[1].protocol, Choice::Imap);
}

TEST_F(DeployRun, AsksEachDomainOnce) {
    ASSERT_TRUE(run("email\na@example.test\nb@other.test\nc@example.test\nd@EXAMPLE.test\n"));

    EXPECT_THAT(asked, ElementsAre("example.test", "other.test"));
    EXPECT_THAT(outcomes, SizeIs(4));
}

TEST_F(DeployRun, TellsHowFarItIsInTheWholeRosterThoughAPartIsDone) {
    std::string roster = "email\n";
    for (int i = 0; i < 40; ++i) roster += "a" + std::to_string(i) + "@example.test\n";
    std::vector<std::size_t> told;
    callbacks.progress = [&](std::size_t done, std::size_t all) {
        EXPECT_EQ(all, 40U);
        told.push_back(done);
    };
    request.shard = Shard{2, 4};

    const auto summary = run(roster);

    ASSERT_TRUE(summary);
    EXPECT_LT(summary->written, 40U);
    EXPECT_THAT(told, SizeIs(summary->written));
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_GT(told.back(), summary->written);
}

TEST_F(DeployRun, LooksAtManyDomainsTogetherAndReportsInRosterOrder) {
    std::string roster = "email,devices\n";
    for (int i = 0; i < 300; ++i) roster += "a@d" + std::to_string(i) + ".test,2\n";

    const auto summary = run(roster);

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->written, 300U);
    EXPECT_THAT(together, ElementsAre(256U, 44U));
    ASSERT_THAT(outcomes, SizeIs(300));
    EXPECT_EQ(outcomes[17].address, "a@d17.test");
    EXPECT_EQ(outcomes[299].address, "a@d299.test");
}

TEST_F(DeployRun, ABadRowOrAccountNeverStopsTheRest) {
    callbacks.render = [render = callbacks.render](
                           std::string_view id, const RenderRequest& rendered) -> Result<Bundle> {
        if (rendered.account->address != "b@example.test") return render(id, rendered);
        return Unexpected{{ErrorCode::InvalidInput, "fake", {"test.refused", {}}, {}}};
    };

    const auto summary = run("email\nnonsense\na@example.test\nb@example.test\nc@example.test\n");

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->written, 2U);
    EXPECT_EQ(summary->failed, 2U);
    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Failed, AccountStatus::Written,
                                        AccountStatus::Failed, AccountStatus::Written));
    EXPECT_EQ(outcomes[0].line, 2U);
    EXPECT_EQ(outcomes[0].address, "nonsense");
    EXPECT_EQ(outcomes[2].error->text.id, "test.refused");
    EXPECT_FALSE(fs::exists(fs::path(request.folder) / "b@example.test"));
}

TEST_F(DeployRun, ServersThatNothingVouchesForAreNeverUsed) {
    gatherEach([](const EmailAddress& address) { return goodFacts(address, false); });

    const auto summary = run("email\na@example.test\n");

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->failed, 1U);
    ASSERT_TRUE(outcomes[0].error);
    EXPECT_EQ(outcomes[0].error->text.id, "error.deploy-no-settings");
}

TEST_F(DeployRun, TwoSystemsInOneDomainAreNeverChosenBetweenInSilence) {
    gatherEach([](const EmailAddress& address) {
        Facts facts = goodFacts(address);
        name(facts, Protocol::Imap, "imap.elsewhere.test", {993}, Source::Srv, true,
             "198.51.100.7");
        return facts;
    });

    ASSERT_TRUE(run("email\na@example.test\n"));

    ASSERT_TRUE(outcomes[0].error);
    EXPECT_EQ(outcomes[0].error->text.id, "error.deploy-several-systems");
}

TEST_F(DeployRun, TwoNamesOfOneMachineAreOneSystem) {
    gatherEach([](const EmailAddress& address) {
        Facts facts = goodFacts(address);
        name(facts, Protocol::Imap, "s12.hoster.test", {993}, Source::Srv, true, "192.0.2.1");
        return facts;
    });

    ASSERT_TRUE(run("email,devices\na@example.test,2\n"));

    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Written));
}

TEST_F(DeployRun, TheRosterSaysWhichOfTwoSystems) {
    gatherEach([](const EmailAddress& address) {
        Facts facts = goodFacts(address);
        name(facts, Protocol::Imap, "imap.elsewhere.test", {993}, Source::Srv, true,
             "198.51.100.7");
        return facts;
    });

    ASSERT_TRUE(
        run("email,devices,server\na@example.test,2,imap.elsewhere.test\n"
            "b@example.test,2,Mail.example.test\nc@example.test,2,nowhere.test\n"));

    EXPECT_THAT(statuses(),
                ElementsAre(AccountStatus::Written, AccountStatus::Written, AccountStatus::Failed));
    EXPECT_THAT(written("a@example.test/settings/account.txt"), HasSubstr("imap.elsewhere.test"));
    EXPECT_THAT(written("b@example.test/settings/account.txt"), HasSubstr("mail.example.test"));
    EXPECT_EQ(outcomes[2].error->text.id, "error.deploy-unknown-system");
}

TEST_F(DeployRun, ThePolicySaysWhichOfTwoSystemsAndTheRosterOverrulesIt) {
    gatherEach([](const EmailAddress& address) {
        Facts facts = goodFacts(address);
        name(facts, Protocol::Imap, "imap.elsewhere.test", {993}, Source::Srv, true,
             "198.51.100.7");
        return facts;
    });
    request.by.policy.mailSystems["example.test"] = "imap.elsewhere.test";

    ASSERT_TRUE(
        run("email,devices,server\na@example.test,2,\nb@example.test,2,mail.example.test\n"));

    EXPECT_THAT(written("a@example.test/settings/account.txt"), HasSubstr("imap.elsewhere.test"));
    EXPECT_THAT(written("b@example.test/settings/account.txt"), HasSubstr("mail.example.test"));
}

TEST_F(DeployRun, StepsAndCautionsOfEveryProgramStandBesideItsFolderInBothLanguages) {
    request.clients.push_back({"other", {"Other Mail", "เมลอื่น"}});
    callbacks.render = [](std::string_view id, const RenderRequest&) -> Result<Bundle> {
        Bundle bundle{{{std::string(id) + "/file", "x", {}}}, {}, {}, {}, {}};
        bundle.steps = {{"test.first-of-" + std::string(id), {}}, {"test.second", {}}};
        if (id == "other") bundle.cautions = {{"test.caution", {}}};
        return bundle;
    };

    ASSERT_TRUE(run("email\na@example.test\n"));

    EXPECT_THAT(outcomes[0].files,
                ElementsAre("a@example.test/fake/file", "a@example.test/other/file",
                            "a@example.test/STEPS.th.txt", "a@example.test/STEPS.en.txt"));
    EXPECT_EQ(written("a@example.test/STEPS.en.txt"), R"(Set up a@example.test
What to do with the files in this folder depends on the program: go on below
the name of yours.

Fake Mail: files in the folder fake
  1. ⟦test.first-of-fake⟧
  2. ⟦test.second⟧

Other Mail: files in the folder other
  1. ⟦test.first-of-other⟧
  2. ⟦test.second⟧
Take care
  ! ⟦test.caution⟧
)");
    EXPECT_THAT(written("a@example.test/STEPS.th.txt"), HasSubstr("เมลอื่น: ไฟล์อยู่ในโฟลเดอร์ other"));
    ASSERT_THAT(outcomes[0].programs, SizeIs(2));
    EXPECT_EQ(outcomes[0].programs[1].cautions, (std::vector<Message>{{"test.caution", {}}}));
}

TEST_F(DeployRun, NoStepsFileWhereThereIsNothingToSay) {
    ASSERT_TRUE(run("email\na@example.test\n"));

    EXPECT_THAT(outcomes[0].files, ElementsAre("a@example.test/settings/account.txt"));
}

TEST_F(DeployRun, WebmailOnlyNeedsNothingInstalled) {
    ASSERT_TRUE(run("email,devices,webmail\na@example.test,0,yes\n"));

    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Skipped));
    EXPECT_EQ(outcomes[0].protocol, Choice::None);
}

TEST_F(DeployRun, FilesOfSomebodyElseAreNotReplaced) {
    const fs::path file = fs::path(request.folder) / "a@example.test/settings/account.txt";
    fs::create_directories(file.parent_path());
    std::ofstream(file) << "mine";

    ASSERT_TRUE(run("email\na@example.test\n"));

    ASSERT_TRUE(outcomes[0].error);
    EXPECT_EQ(outcomes[0].error->text.id, "error.write-exists");
    EXPECT_EQ(written("a@example.test/settings/account.txt"), "mine");
}

TEST_F(DeployRun, AddressesThatAreNoFileNamesStayInsideTheFolder) {
    ASSERT_TRUE(run("email\n../../evil@example.test\na/b@example.test\n"));

    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Written, AccountStatus::Written));
    EXPECT_EQ(written("a%2Fb@example.test/settings/account.txt"),
              "a/b@example.test mail.example.test");
    EXPECT_FALSE(fs::exists(folder.path() / "evil@example.test"));
    EXPECT_FALSE(fs::exists(folder.path().parent_path() / "evil@example.test"));
}

TEST_F(DeployRun, AValueThatCannotBeReadIsSaidWithTheAccountThatIsWritten) {
    std::vector<Message> warnings;
    callbacks.warn = [&](const Message& message) { warnings.push_back(message); };

    const auto summary = run("email,name,quota\na@example.test,A,plenty\nb@example.test,B,2 GB\n");

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->written, 2U);
    EXPECT_EQ(summary->warned, 1U);
    const Json line = toJson(outcomes[0], [](const Message& message) { return message.id; });
    EXPECT_EQ(line["warnings"], Json::array({"deploy.row-value"}));
    EXPECT_TRUE(outcomes[1].warnings.empty());
    ASSERT_THAT(warnings, SizeIs(1));
    EXPECT_EQ(warnings[0].id, "deploy.rows-with-warnings");
}

TEST_F(DeployRun, ALoginThatNobodyKnowsIsAskedOfTheRosterAndNeverGuessed) {
    gatherEach([](const EmailAddress& address) {
        Facts facts = goodFacts(address);
        for (auto& candidate : facts.discovery.candidates) candidate.username.clear();
        facts.login.clear();
        facts.discovery.hints = {{Source::Mx, HintCode::OtherLogin, "iCloud"}};
        return facts;
    });

    ASSERT_TRUE(run("email,login\na@example.test,\nb@example.test,bee\n"));

    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Failed, AccountStatus::Written));
    ASSERT_TRUE(outcomes[0].error);
    EXPECT_EQ(outcomes[0].error->text.id, "error.deploy-login-unknown");
}

TEST_F(DeployRun, SizesOfAnExportReachTheAdviceAsThoughThePersonHadSaidThem) {
    Answer answer;
    callbacks.render = [&](std::string_view, const RenderRequest& rendered) -> Result<Bundle> {
        answer = *rendered.answer;
        return Bundle{};
    };

    ASSERT_TRUE(
        run("User Principal Name,devices,Storage Used (Byte),Prohibit Send Quota (Byte)\n"
            "a@example.test,1,52613349000,52613349376\n"));

    Situation one;
    one.facts = goodFacts(*EmailAddress::parse("a@example.test"));
    one.needs.devices = Fact<int>::known(1);
    one.needs.used = Fact<ByteCount>::known({52613349000});
    one.needs.quota = Fact<ByteCount>::known({52613349376});
    EXPECT_EQ(answer, answerOf(conclude(one, {}).recommendation));
    one.needs.used = Fact<ByteCount>::known({0});
    EXPECT_NE(answer, answerOf(conclude(one, {}).recommendation));
}

TEST_F(DeployRun, WhatIsNotInUseIsPassedOverWithItsReasonAndAskedOfNobody) {
    const auto summary =
        run("email,devices,Is Deleted\na@gone.test,1,TRUE\nb@example.test,0,FALSE\n");

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->skipped, 2U);
    EXPECT_THAT(asked, ElementsAre("example.test"));
    EXPECT_EQ(outcomes[0].skip, SkipReason::Deleted);
    EXPECT_EQ(outcomes[1].skip, SkipReason::WebmailOnly);
    const Json line = toJson(outcomes[0], [](const Message& message) { return message.id; });
    EXPECT_EQ(line["reason"], "deleted");
    EXPECT_EQ(line["text"], "skip.deleted");
}

TEST_F(DeployRun, ThePolicySpeaksForADepartmentWhereNobodyElseDoes) {
    Needs sales;
    sales.devices = Fact<int>::known(0);
    request.by.policy.departments["Sales"] = sales;

    ASSERT_TRUE(
        run("email,department,devices\na@example.test,SALES,\nb@example.test,Sales,2\n"
            "c@example.test,IT,\n"));

    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Skipped, AccountStatus::Written,
                                        AccountStatus::Written));
}

TEST_F(DeployRun, AProgramThatCannotHaveTheSettingsTakesNoOtherFromThePerson) {
    request.clients = {{"cannot", {"Cannot", "Cannot"}}, {"fake", {"Fake Mail", "เมลจำลอง"}}};
    callbacks.render = [render = callbacks.render](
                           std::string_view id, const RenderRequest& rendered) -> Result<Bundle> {
        const bool refuses = id == "cannot" || rendered.account->address.starts_with("nobody");
        if (!refuses) return render(id, rendered);
        return Unexpected{
            {ErrorCode::InvalidInput, std::string(id), {"clients.cannot-pop3", {}}, {}}};
    };

    ASSERT_TRUE(run("email\na@example.test\nnobody@example.test\n"));

    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Written, AccountStatus::Failed));
    ASSERT_EQ(outcomes[0].warnings.size(), 1U);
    EXPECT_EQ(outcomes[0].warnings[0].id, "deploy.client-left-out");
    EXPECT_THAT(english(outcomes[0].warnings[0]), HasSubstr("cannot do POP3"));
    EXPECT_THAT(tree(), ::testing::Contains(::testing::Key("a@example.test/settings/account.txt")));
    EXPECT_EQ(outcomes[1].error->text.id, "clients.cannot-pop3");
}

TEST_F(DeployRun, TheRosterLoginAndNameReachTheAccount) {
    Account seen;
    callbacks.render = [&seen](std::string_view, const RenderRequest& rendered) -> Result<Bundle> {
        seen = *rendered.account;
        return Bundle{};
    };

    ASSERT_TRUE(run("email,name,login\na@example.test,สมชาย ใจดี,somchai\n"));

    EXPECT_EQ(seen.displayName, "สมชาย ใจดี");
    EXPECT_EQ(seen.incoming.username, "somchai");
}

}  // namespace
}  // namespace mailadvisor
