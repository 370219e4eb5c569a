#include "deploy_scene.h"

#include "base/sha256.h"

namespace mailadvisor {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Key;
using ::testing::Not;
using ::testing::SizeIs;

namespace fs = std::filesystem;
using mailadvisor::testing::DeployRun;
using mailadvisor::testing::goodFacts;

constexpr auto added = AccountChange::Added;
constexpr auto changed = AccountChange::Changed;
constexpr auto gone = AccountChange::Gone;

fs::file_time_type longAgo() { return fs::file_time_type::clock::now() - std::chrono::hours(100); }

/// 3,000 people of one domain; those whose number divides by 75 have this many devices.
std::string company(int devicesOfSome) {
    std::string roster = "email,devices,quota,used\n";
    for (int i = 0; i < 3000; ++i) {
        const int devices = i % 75 == 0 ? devicesOfSome : 1;
        roster +=
            "p" + std::to_string(i) + "@example.test," + std::to_string(devices) + ",2 GB,1 GB\n";
    }
    return roster;
}

TEST_F(DeployRun, GoesOnWhereAnEarlierRunStopped) {
    ASSERT_TRUE(run("email\na@example.test\n"));

    const auto summary = run("email\na@example.test\nb@example.test\n");

    ASSERT_TRUE(summary);
    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Unchanged, AccountStatus::Written));
    EXPECT_THAT(changes(), ElementsAre(std::nullopt, added));
    EXPECT_EQ(summary->unchanged, 1U);
    EXPECT_EQ(summary->added, 1U);
    EXPECT_TRUE(summary->isResumed);
    EXPECT_THAT(outcomes[0].files, ElementsAre("a@example.test/settings/account.txt"));
}

TEST_F(DeployRun, OnlyThoseWhoseAdviceIsAnotherAreTouched) {
    ASSERT_TRUE(run(company(1)));
    for (const auto& entry : fs::recursive_directory_iterator(request.folder)) {
        if (entry.is_regular_file()) fs::last_write_time(entry.path(), longAgo());
    }

    request.isDryRun = true;
    const auto planned = run(company(3));
    const auto plannedChanges = changes();
    request.isDryRun = false;
    const auto summary = run(company(3));

    ASSERT_TRUE(planned);
    EXPECT_EQ(planned->planned, 40U);
    EXPECT_EQ(plannedChanges, changes());
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->changed, 40U);
    EXPECT_EQ(summary->written, 40U);
    EXPECT_EQ(summary->unchanged, 2960U);
    std::size_t touched = 0;
    for (const auto& outcome : outcomes) {
        const auto file = fs::path(request.folder) / outcome.files.at(0);
        const bool isTouched = fs::last_write_time(file) > longAgo() + std::chrono::hours(50);
        EXPECT_EQ(isTouched, outcome.change == changed) << file;
        touched += isTouched ? 1 : 0;
    }
    EXPECT_EQ(touched, 40U);
}

TEST_F(DeployRun, ARunOverTheSameListsTouchesNothingAtAll) {
    ASSERT_TRUE(run("email\na@example.test\nb@example.test\n"));
    const auto before = tree();
    for (const auto& entry : fs::recursive_directory_iterator(request.folder)) {
        if (entry.is_regular_file()) fs::last_write_time(entry.path(), longAgo());
    }

    ASSERT_TRUE(run("email\na@example.test\nb@example.test\n"));

    EXPECT_EQ(tree(), before);
    for (const auto& [path, bytes] : before) {
        EXPECT_LT(fs::last_write_time(fs::path(request.folder) / path),
                  longAgo() + std::chrono::hours(50))
            << path;
    }
}

TEST_F(DeployRun, WhoIsInNoListAnyMoreIsToldAndTheFilesStay) {
    ASSERT_TRUE(run("email\na@example.test\nb@example.test\n"));

    const auto summary = run("email\nb@example.test\n");

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->gone, 1U);
    EXPECT_THAT(changes(), ElementsAre(std::nullopt, gone));
    EXPECT_EQ(outcomes[1].address, "a@example.test");
    EXPECT_EQ(outcomes[1].skip, SkipReason::NotListed);
    EXPECT_TRUE(fs::exists(fs::path(request.folder) / "a@example.test/settings/account.txt"));
    EXPECT_THAT(written("manifest.jsonl"), Not(HasSubstr("a@example.test")));
}

TEST_F(DeployRun, WhoNeedsNothingAnyMoreIsGoneToo) {
    ASSERT_TRUE(run("email,status\na@example.test,active\n"));

    ASSERT_TRUE(run("email,status\na@example.test,suspended\n"));

    EXPECT_THAT(changes(), ElementsAre(gone));
    EXPECT_EQ(outcomes[0].skip, SkipReason::Suspended);
}

TEST_F(DeployRun, WhatStandsIsNotLostWhenTheServersAreDown) {
    ASSERT_TRUE(run("email\na@example.test\n"));
    const auto manifest = written("manifest.jsonl");
    gatherEach([](const EmailAddress& address) {
        Facts facts;
        facts.address = address;
        return facts;
    });

    ASSERT_TRUE(run("email\na@example.test\n"));

    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Failed));
    EXPECT_THAT(changes(), ElementsAre(std::nullopt));
    EXPECT_EQ(written("manifest.jsonl"), manifest);
}

TEST_F(DeployRun, WritesAgainWhatAKilledRunHadNotYetNoted) {
    ASSERT_TRUE(run("email\na@example.test\nb@example.test\n"));
    const auto whole = tree();
    const fs::path journal = fs::path(request.folder) / Journal::fileName;
    const auto noted = written(std::string(Journal::fileName));
    fs::remove(fs::path(request.folder) / "manifest.jsonl");
    fs::remove(fs::path(request.folder) / "summary.csv");

    for (std::size_t length = noted.find('\n') + 1; length < noted.size(); length += 40) {
        std::ofstream(journal, std::ios::binary) << noted.substr(0, length);
        const auto summary = run("email\na@example.test\nb@example.test\n");

        ASSERT_TRUE(summary);
        EXPECT_EQ(tree(), whole) << length;
        EXPECT_EQ(written(std::string(Journal::fileName)), noted) << length;
    }
}

TEST_F(DeployRun, WhatAPersonTookAwayIsWrittenAgain) {
    ASSERT_TRUE(run("email\na@example.test\n"));
    fs::remove_all(fs::path(request.folder) / "a@example.test");

    ASSERT_TRUE(run("email\na@example.test\n"));

    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Written));
    EXPECT_THAT(changes(), ElementsAre(std::nullopt));
}

TEST_F(DeployRun, AFileThatIsGoneIsWrittenAgain) {
    ASSERT_TRUE(run("email\na@example.test\nb@example.test\n"));
    const auto first = tree();
    fs::remove(fs::path(request.folder) / "a@example.test/settings/account.txt");

    ASSERT_TRUE(run("email\na@example.test\nb@example.test\n"));

    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Written, AccountStatus::Unchanged));
    EXPECT_EQ(tree(), first);
}

TEST_F(DeployRun, NoKitHandsOutAFileThatSomebodyChanged) {
    const std::string list = "email,computer,computeruser\na@example.test,pc1,anna\n";
    request.groupBy = GroupBy::Computer;
    for (const auto kit : {Kit::Ansible, Kit::Windows}) {
        request.kit = kit;
        request.folder = (folder.path() / nameOf(kit)).string();
        ASSERT_TRUE(run(list));
        const auto first = tree();
        const std::string file = "pc1/a@example.test/settings/account.txt";
        std::ofstream(fs::path(request.folder) / file) << "a server of somebody else";

        const auto again = run(list);

        ASSERT_FALSE(again) << nameOf(kit);
        EXPECT_EQ(again.error().text.id, "error.kit-file-changed");
        EXPECT_THAT(again.error().where, HasSubstr(file));
        auto now = tree();
        now[file] = first.at(file);
        EXPECT_EQ(now, first);
        request.force = true;
        EXPECT_TRUE(run(list));
        EXPECT_EQ(tree(), first);
        request.force = false;
    }
}

TEST_F(DeployRun, AFileThatTheNewSettingsLackGoesUnlessSomebodyChangedIt) {
    request.clients = {{"fake", {}, "1"}};
    bool isFirst = true;
    callbacks.render = [&](std::string_view, const RenderRequest&) -> Result<Bundle> {
        if (!isFirst) return Bundle{{{"fake/new", "new", {}}}, {}, {}};
        return Bundle{{{"fake/deep/old", "old", {}}, {"fake/mine", "old", {}}}, {}, {}};
    };
    ASSERT_TRUE(run("email\na@example.test\n"));
    std::ofstream(fs::path(request.folder) / "a@example.test/fake/mine") << "edited";
    isFirst = false;
    request.clients.front().version = "2";

    ASSERT_TRUE(run("email\na@example.test\n"));

    EXPECT_THAT(changes(), ElementsAre(changed));
    EXPECT_THAT(tree(), Not(Contains(Key("a@example.test/fake/deep/old"))));
    EXPECT_FALSE(fs::exists(fs::path(request.folder) / "a@example.test/fake/deep"));
    EXPECT_EQ(written("a@example.test/fake/mine"), "edited");
    EXPECT_EQ(written("a@example.test/fake/new"), "new");
}

TEST_F(DeployRun, OnlyTheStepsInTheLanguagesOfThePolicyStand) {
    callbacks.render = [](std::string_view, const RenderRequest&) -> Result<Bundle> {
        Bundle bundle{{{"fake/file", "x", {}}}, {}, {}, {}, {}};
        bundle.steps = {{"test.step", {}}};
        return bundle;
    };
    const std::string thaiSteps = "a@example.test/STEPS.th.txt";
    const std::string englishSteps = "a@example.test/STEPS.en.txt";
    ASSERT_TRUE(run("email\na@example.test\n"));
    const auto both = tree();
    EXPECT_THAT(both, Contains(Key(thaiSteps)));
    EXPECT_THAT(both, Contains(Key(englishSteps)));

    request.by.policy.languages = {Language::English};
    request.isDryRun = true;
    ASSERT_TRUE(run("email\na@example.test\n"));
    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Planned));
    EXPECT_EQ(tree(), both);
    request.isDryRun = false;
    ASSERT_TRUE(run("email\na@example.test\n"));

    EXPECT_THAT(changes(), ElementsAre(changed));
    EXPECT_THAT(outcomes[0].files, ElementsAre("a@example.test/fake/file", englishSteps));
    EXPECT_THAT(tree(), Not(Contains(Key(thaiSteps))));
    EXPECT_EQ(tree().at(englishSteps), both.at(englishSteps));
    EXPECT_THAT(written("manifest.jsonl"), Not(HasSubstr("STEPS.th.txt")));

    request.by.policy.languages = {Language::Thai, Language::English};
    ASSERT_TRUE(run("email\na@example.test\n"));
    EXPECT_EQ(tree(), both);
}

TEST_F(DeployRun, AJournalThatLeadsElsewhereRemovesNothingThere) {
    ASSERT_TRUE(run("email\na@example.test\n"));
    const auto outside = folder.path() / "outside";
    std::ofstream(outside) << "mine";
    std::ofstream(fs::path(request.folder) / Journal::fileName, std::ios::app)
        << R"({"address":"a@example.test","fingerprint":"other","files":[{"path":"../outside",)"
        << R"("sha256":")" << sha256Of("mine") << "\"}]}\n";

    ASSERT_TRUE(run("email\na@example.test\n"));

    EXPECT_THAT(changes(), ElementsAre(changed));
    EXPECT_TRUE(fs::exists(outside));
}

TEST_F(DeployRun, AnotherClientIsWrittenBesideTheFirst) {
    callbacks.render = [](std::string_view id, const RenderRequest&) -> Result<Bundle> {
        return Bundle{{{std::string(id) + "/file", "x", {}}}, {}, {}};
    };
    ASSERT_TRUE(run("email\na@example.test\n"));
    request.clients = {{"other", {}, {}}};

    ASSERT_TRUE(run("email\na@example.test\n"));

    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Written));
    EXPECT_EQ(written("a@example.test/fake/file"), "x");
    EXPECT_EQ(written("a@example.test/other/file"), "x");
}

TEST_F(DeployRun, ForceWritesEverythingAgain) {
    ASSERT_TRUE(run("email\na@example.test\n"));
    request.force = true;

    ASSERT_TRUE(run("email\na@example.test\n"));

    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Written));
    EXPECT_THAT(changes(), ElementsAre(std::nullopt));
}

TEST_F(DeployRun, DryRunTouchesNothing) {
    request.isDryRun = true;

    const auto summary = run("email\na@example.test\n");

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->planned, 1U);
    EXPECT_THAT(outcomes[0].files, ElementsAre("a@example.test/settings/account.txt"));
    EXPECT_FALSE(fs::exists(request.folder));
}

TEST_F(DeployRun, DryRunOverAnEarlierRunShowsWhatTheRealOneDoes) {
    ASSERT_TRUE(run("email,devices\na@example.test,1\nb@example.test,1\ngone@example.test,1\n"));
    const auto before = tree();
    const std::string next =
        "email,devices\na@example.test,1\nb@example.test,3\nnew@example.test,1\n";
    request.isDryRun = true;
    ASSERT_TRUE(run(next));
    const auto planned = changes();
    EXPECT_EQ(tree(), before);
    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Unchanged, AccountStatus::Planned,
                                        AccountStatus::Planned, AccountStatus::Skipped));

    request.isDryRun = false;
    ASSERT_TRUE(run(next));

    EXPECT_EQ(changes(), planned);
    EXPECT_THAT(planned, ElementsAre(std::nullopt, changed, added, gone));
}

TEST_F(DeployRun, AForeignJournalIsRefused) {
    fs::create_directories(request.folder);
    std::ofstream(fs::path(request.folder) / Journal::fileName, std::ios::binary)
        << "something else\n";

    for (const bool isDryRun : {true, false}) {
        request.isDryRun = isDryRun;
        const auto summary = run("email\na@example.test\n");

        ASSERT_FALSE(summary);
        EXPECT_EQ(summary.error().code, ErrorCode::WriteFailed);
    }
    EXPECT_EQ(written(std::string(Journal::fileName)), "something else\n");
}

TEST_F(DeployRun, AnEarlierVersionsJournalIsGoneOnWith) {
    ASSERT_TRUE(run("email\na@example.test\n"));
    std::ofstream(fs::path(request.folder) / Journal::fileName, std::ios::binary)
        << "{\"schema\":\"mailadvisor.deploy-journal.v1\"}\n"
        << R"({"address":"a@example.test","clients":"fake","status":"written"})"
        << "\n";

    ASSERT_TRUE(run("email\na@example.test\n"));

    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Written));
    EXPECT_THAT(changes(), ElementsAre(changed));
}

}  // namespace
}  // namespace mailadvisor
