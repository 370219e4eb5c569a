#include "deploy_scene.h"

namespace mailadvisor {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Key;
using ::testing::Not;
using ::testing::StartsWith;

namespace fs = std::filesystem;
using mailadvisor::testing::DeployRun;

constexpr const char* four =
    "email,devices\na@example.test,1\nb@example.test,1\nc@example.test,1\nd@example.test,1\n";

TEST_F(DeployRun, ArchivesHoldTheAccountsInVolumesThatAreWholeByThemselves) {
    for (const auto format : {ArchiveFormat::Zip, ArchiveFormat::TarZst}) {
        request.folder = (folder.path() / (format == ArchiveFormat::Zip ? "zip" : "tar")).string();
        request.archive = format;
        request.mostInArchive = 3;

        const auto summary = run(four);

        ASSERT_TRUE(summary);
        EXPECT_EQ(summary->written, 4U);
        const std::string ending = format == ArchiveFormat::Zip ? ".zip" : ".tar.zst";
        const std::string magic = format == ArchiveFormat::Zip ? "PK\x03\x04" : "\x28\xB5\x2F\xFD";
        EXPECT_THAT(written("accounts-0001" + ending), StartsWith(magic));
        EXPECT_THAT(written("accounts-0002" + ending), StartsWith(magic));
        EXPECT_EQ(tree().size(), 4U);  // with the manifest and the table
        EXPECT_EQ(outcomes[2].archive, "accounts-0001" + ending);
        EXPECT_EQ(outcomes[3].archive, "accounts-0002" + ending);
        EXPECT_THAT(
            written("manifest.jsonl"),
            HasSubstr("\"address\":\"d@example.test\",\"archive\":\"accounts-0002" + ending));
        EXPECT_THAT(written("summary.csv"),
                    HasSubstr("accounts-0002" + ending + ": d@example.test\r\n"));
    }
}

TEST_F(DeployRun, OnlyTheArchiveWithSomethingNewInItIsTouched) {
    request.archive = ArchiveFormat::TarZst;
    request.mostInArchive = 2;
    ASSERT_TRUE(run(four));
    const auto before = tree();
    for (const auto& entry : fs::recursive_directory_iterator(request.folder)) {
        if (entry.is_regular_file())
            fs::last_write_time(entry.path(),
                                fs::file_time_type::clock::now() - std::chrono::hours(100));
    }
    const auto isTouched = [this](const std::string& path) {
        return fs::last_write_time(fs::path(request.folder) / path) >
               fs::file_time_type::clock::now() - std::chrono::hours(50);
    };

    ASSERT_TRUE(run(four));
    EXPECT_EQ(tree(), before);
    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Unchanged, AccountStatus::Unchanged,
                                        AccountStatus::Unchanged, AccountStatus::Unchanged));
    EXPECT_FALSE(isTouched("accounts-0001.tar.zst"));

    ASSERT_TRUE(
        run("email,devices\na@example.test,1\nb@example.test,1\nc@example.test,3\n"
            "d@example.test,1\n"));
    EXPECT_FALSE(isTouched("accounts-0001.tar.zst"));
    EXPECT_TRUE(isTouched("accounts-0002.tar.zst"));
    EXPECT_EQ(outcomes[2].change, AccountChange::Changed);
    EXPECT_EQ(outcomes[3].status, AccountStatus::Unchanged);
}

TEST_F(DeployRun, AnArchiveThatIsNotNeededAnyMoreGoesAndALostOneComesBack) {
    request.archive = ArchiveFormat::Zip;
    request.mostInArchive = 1;
    ASSERT_TRUE(run("email\na@example.test\nb@example.test\n"));
    const auto first = written("accounts-0001.zip");
    fs::remove(fs::path(request.folder) / "accounts-0001.zip");

    const auto summary = run("email\na@example.test\n");

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->gone, 1U);
    EXPECT_EQ(outcomes.size(), 2U);
    EXPECT_EQ(written("accounts-0001.zip"), first);
    EXPECT_THAT(tree(), Not(Contains(Key("accounts-0002.zip"))));
}

TEST_F(DeployRun, ADryRunOfArchivesShowsThePlanAndTouchesNothing) {
    request.archive = ArchiveFormat::TarZst;
    request.isDryRun = true;
    ASSERT_TRUE(run(four));

    EXPECT_FALSE(fs::exists(request.folder));
    EXPECT_EQ(outcomes[0].status, AccountStatus::Planned);
    EXPECT_EQ(outcomes[0].archive, "accounts-0001.tar.zst");
}

TEST_F(DeployRun, AccountsOfAComputerStandTogetherAndWhoChangesItMoves) {
    request.groupBy = GroupBy::Computer;
    ASSERT_TRUE(
        run("email,Computer Name\na@example.test,PC/1\nb@example.test,\nc@example.test,..\n"
            "d@example.test,summary.csv\n"));
    EXPECT_THAT(tree(), Contains(Key("PC%2F1/a@example.test/settings/account.txt")));
    EXPECT_THAT(tree(), Contains(Key("unassigned/b@example.test/settings/account.txt")));
    EXPECT_THAT(tree(), Contains(Key("summary.csv_/d@example.test/settings/account.txt")));
    for (const auto& [path, bytes] : tree()) EXPECT_THAT(path, Not(HasSubstr("/../")));
    EXPECT_FALSE(fs::exists(folder.path() / "c@example.test"));

    ASSERT_TRUE(run("email,Computer Name\na@example.test,PC2\n"));

    EXPECT_EQ(outcomes[0].change, AccountChange::Changed);
    EXPECT_THAT(tree(), Contains(Key("PC2/a@example.test/settings/account.txt")));
    EXPECT_FALSE(fs::exists(fs::path(request.folder) / "PC%2F1"));
}

TEST_F(DeployRun, NoGroupTakesTheNameOfAFileOfTheRun) {
    request.groupBy = GroupBy::Department;
    for (const char* name :
         {"manifest.jsonl", "summary.csv", "rollout.csv", "move-counts.csv",
          "mailadvisor-journal.jsonl", "mailadvisor-part.jsonl", "ansible", "windows"}) {
        ASSERT_TRUE(run("email,department\na@example.test," + std::string(name) + "\n"));
        EXPECT_THAT(tree(),
                    Contains(Key(std::string(name) + "_/a@example.test/settings/account.txt")));
    }
}

TEST_F(DeployRun, GroupsAreOfTheColumnThatIsNamed) {
    const std::string roster =
        "email,department,computer,SamAccountName\na@example.test,ขาย,PC1,somchai\n";
    for (const auto& [by, group] : {std::pair(GroupBy::Department, "ขาย"),
                                    {GroupBy::Computer, "PC1"},
                                    {GroupBy::User, "somchai"}}) {
        request.folder = (folder.path() / "out").string() + "/" + group;
        request.groupBy = by;
        ASSERT_TRUE(run(roster));
        EXPECT_EQ(outcomes[0].folder, std::string(group) + "/a@example.test");
    }
}

TEST_F(DeployRun, TheComputerMayStandInAnotherListThanThePerson) {
    const auto computers = folder.path() / "computers.csv";
    std::ofstream(computers) << "email,computer\na@example.test,PC1\n";
    request.files.rosters.push_back(computers.string());
    request.groupBy = GroupBy::Computer;

    ASSERT_TRUE(run("email,department\na@example.test,IT\n"));

    EXPECT_EQ(outcomes[0].folder, "PC1/a@example.test");
    EXPECT_EQ(outcomes[0].department, "IT");
}

}  // namespace
}  // namespace mailadvisor
