#include "deploy_scene.h"

#include <algorithm>
#include <set>

namespace mailadvisor {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Key;
using ::testing::Not;
using ::testing::SizeIs;

namespace fs = std::filesystem;
using mailadvisor::testing::DeployRun;
using mailadvisor::testing::goodFacts;

constexpr auto failed = AccountStatus::Failed;

/// Each of these has a domain of its own.
std::string listOf(const std::vector<std::string>& people) {
    std::string roster = "email,devices,status\n";
    for (const auto& person : people) roster += person + "@" + person + ".test,1,active\n";
    return roster;
}

/// Runs with archives of two accounts, while the servers of some domains are down.
class ArchiveOutage : public DeployRun {
protected:
    ArchiveOutage() {
        request.archive = ArchiveFormat::Zip;
        request.mostInArchive = 2;
        gatherEach([this](const EmailAddress& address) {
            if (!isAllDown && !down.contains(address.domain)) return goodFacts(address);
            Facts facts;
            facts.address = address;
            return facts;
        });
        callbacks.render = [this](std::string_view, const RenderRequest& rendered) {
            const auto& account = *rendered.account;
            if (unrendered.contains(account.incoming.username)) {
                return Result<Bundle>(
                    Unexpected{{ErrorCode::Internal, "", {"error.archive-bytes", {}}, {}}});
            }
            return Result<Bundle>(
                Bundle{{{"settings/account.txt", account.incoming.username + " " + version, {}},
                        {"ไทย/long", std::string(100'000, account.incoming.username.front()), {}}},
                       {},
                       {}});
        };
    }

    std::string archive(int number) const {
        return "accounts-000" + std::to_string(number) + "." +
               std::string(nameOf(*request.archive));
    }

    std::string journal() const { return written(std::string(Journal::fileName)); }

    /// The files but the table, in which stands why somebody failed.
    std::map<std::string, std::string> handedOut() const {
        auto files = tree();
        files.erase("summary.csv");
        return files;
    }

    /// What a first run over the list writes while everything is up.
    std::map<std::string, std::string> fresh(const std::string& roster) {
        const auto folderOfRun = std::exchange(request.folder, (folder.path() / "fresh").string());
        const auto domains = std::exchange(down, {});
        fs::remove_all(request.folder);
        EXPECT_TRUE(run(roster));
        const auto files = handedOut();
        request.folder = folderOfRun;
        down = domains;
        return files;
    }

    std::set<std::string> down;        ///< domains
    std::set<std::string> unrendered;  ///< whom no file can be made for
    bool isAllDown{};
    std::string version{"1"};
};

class ArchiveOutageOf : public ArchiveOutage, public ::testing::WithParamInterface<ArchiveFormat> {
protected:
    ArchiveOutageOf() { request.archive = GetParam(); }
};

TEST_P(ArchiveOutageOf, TakesNothingFromAnybody) {
    const auto roster = listOf({"a", "b", "c"});
    ASSERT_TRUE(run(roster));
    const auto before = tree();
    const auto journalBefore = journal();
    const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(100);
    fs::last_write_time(fs::path(request.folder) / archive(1), longAgo);
    isAllDown = true;

    const auto summary = run(roster);

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->failed, 3U);
    EXPECT_EQ(summary->gone + summary->changed, 0U);
    EXPECT_EQ(handedOut().size(), 3U);
    for (const auto& [path, bytes] : handedOut()) EXPECT_EQ(bytes, before.at(path)) << path;
    EXPECT_EQ(journal(), journalBefore);
    EXPECT_THAT(statuses(), Each(failed));
    EXPECT_TRUE(outcomes[2].error);
    EXPECT_EQ(outcomes[2].archive, archive(2));
    EXPECT_EQ(outcomes[2].folder, "c@c.test");
    EXPECT_THAT(outcomes[2].files,
                ElementsAre("c@c.test/settings/account.txt", "c@c.test/ไทย/long"));
    EXPECT_THAT(written("summary.csv"), HasSubstr(archive(2) + ": c@c.test\r\n"));
    EXPECT_LT(fs::last_write_time(fs::path(request.folder) / archive(1)),
              longAgo + std::chrono::hours(1));

    isAllDown = false;
    ASSERT_TRUE(run(roster));
    EXPECT_EQ(tree(), before);
    EXPECT_THAT(statuses(), Each(AccountStatus::Unchanged));
}

TEST_P(ArchiveOutageOf, OfOneDomainKeepsItsPeopleBesideWhatIsNew) {
    ASSERT_TRUE(run(listOf({"a", "b", "c", "d"})));
    down = {"a.test", "d.test"};
    const auto expected = fresh(listOf({"a", "x", "b", "c", "d"}));

    ASSERT_TRUE(run(listOf({"a", "x", "b", "c", "d"})));

    EXPECT_EQ(handedOut(), expected);
    EXPECT_THAT(statuses(), ElementsAre(failed, AccountStatus::Written, AccountStatus::Unchanged,
                                        AccountStatus::Unchanged, failed));
    EXPECT_EQ(outcomes[4].archive, archive(3));
    down.clear();
    ASSERT_TRUE(run(listOf({"a", "x", "b", "c", "d"})));
    EXPECT_EQ(handedOut(), expected);
}

TEST_P(ArchiveOutageOf, FindsEverybodyWhereverTheListsPutThem) {
    const std::vector<std::string> people{"a", "b", "c", "d", "e", "f", "g"};
    const std::vector<std::vector<std::string>> lists{
        {"x", "y", "z", "a", "b", "c", "d", "e", "f", "g"},  // more
        {"c", "d", "e", "g"},                                // less
        {"g", "f", "e", "d", "c", "b", "a"},                 // the other way round
        {"d", "a", "g", "x", "c", "f", "b", "e"},
    };
    const std::vector<std::set<std::string>> outages{
        {"a.test", "b.test", "c.test", "d.test", "e.test", "f.test", "g.test"},
        {"c.test", "f.test"},
        {"g.test"},
        {"a.test"},
    };
    for (const auto& list : lists) {
        for (const auto& domains : outages) {
            fs::remove_all(request.folder);
            down.clear();
            ASSERT_TRUE(run(listOf(people)));
            const auto expected = fresh(listOf(list));
            down = domains;

            ASSERT_TRUE(run(listOf(list)));

            EXPECT_EQ(handedOut(), expected);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(EveryFormat, ArchiveOutageOf,
                         ::testing::Values(ArchiveFormat::Zip, ArchiveFormat::TarZst,
                                           ArchiveFormat::Tar),
                         [](const auto& format) {
                             return format.param == ArchiveFormat::Zip      ? "Zip"
                                    : format.param == ArchiveFormat::TarZst ? "TarZst"
                                                                            : "Tar";
                         });

TEST_F(ArchiveOutage, WhoIsNotWantedAnyMoreGoesAllTheSame) {
    ASSERT_TRUE(run(listOf({"a", "b", "c"})));
    const auto expected = fresh(listOf({"c"}));
    isAllDown = true;

    const auto summary = run("email,devices,status\na@a.test,1,suspended\nc@c.test,1,active\n");

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->gone, 2U);
    EXPECT_EQ(handedOut(), expected);
}

TEST_F(ArchiveOutage, WhoseFilesCannotBeMadeTodayKeepsTheEarlierOnes) {
    ASSERT_TRUE(run(listOf({"a", "b"})));
    const auto before = handedOut();
    unrendered = {"b@b.test"};

    ASSERT_TRUE(run(listOf({"a", "b"})));

    EXPECT_EQ(statuses().at(1), failed);
    EXPECT_EQ(handedOut(), before);
}

TEST_F(ArchiveOutage, ADryRunTellsTheSameAndTouchesNothing) {
    ASSERT_TRUE(run(listOf({"a", "b", "c"})));
    const auto before = tree();
    const auto told = [this] {
        std::vector<std::pair<std::string, std::vector<std::string>>> all;
        for (const auto& outcome : outcomes)
            all.emplace_back(outcome.archive + ":" + outcome.folder, outcome.files);
        return all;
    };
    down = {"a.test", "c.test"};
    request.isDryRun = true;
    ASSERT_TRUE(run(listOf({"x", "a", "c"})));
    const auto planned = told();
    EXPECT_EQ(tree(), before);

    request.isDryRun = false;
    ASSERT_TRUE(run(listOf({"x", "a", "c"})));

    EXPECT_EQ(told(), planned);
    EXPECT_EQ(planned.at(2).first, "accounts-0002.zip:c@c.test");
    EXPECT_THAT(planned.at(2).second, SizeIs(2));
}

TEST_F(ArchiveOutage, OfABrokenArchiveNobodyIsTakenOver) {
    ASSERT_TRUE(run(listOf({"a", "b", "c"})));
    const auto good = written(archive(1));
    for (const auto& broken : {std::string(), good.substr(0, good.size() / 2), good + "more"}) {
        std::ofstream(fs::path(request.folder) / archive(1), std::ios::binary) << broken;
        down = {"a.test", "c.test"};

        ASSERT_TRUE(run(listOf({"a", "b", "c"})));

        EXPECT_THAT(statuses(), ElementsAre(failed, AccountStatus::Unchanged, failed));
        EXPECT_EQ(outcomes[0].folder, "");
        EXPECT_EQ(outcomes[2].folder, "c@c.test");
        EXPECT_THAT(written("manifest.jsonl"),
                    AllOf(Not(HasSubstr("a@a.test")), HasSubstr("c@c.test")));
        EXPECT_THAT(handedOut(), SizeIs(2));  // with the manifest
        down.clear();
        ASSERT_TRUE(run(listOf({"a", "b", "c"})));
        EXPECT_EQ(written(archive(1)), good);
    }
}

TEST_F(ArchiveOutage, AnArchiveOfAnotherFormatStaysAsItIs) {
    ASSERT_TRUE(run(listOf({"a", "b"})));
    const auto zip = written(archive(1));
    request.archive = ArchiveFormat::TarZst;
    isAllDown = true;

    ASSERT_TRUE(run(listOf({"a", "b"})));

    EXPECT_THAT(statuses(), Each(failed));
    EXPECT_THAT(outcomes[0].files, IsEmpty());
    EXPECT_EQ(written("accounts-0001.zip"), zip);
    EXPECT_THAT(tree(), Not(Contains(Key(archive(1)))));
}

TEST_F(ArchiveOutage, NobodyIsTakenOverFromAnArchiveThatIsOlderThanTheFilesWrittenLast) {
    ASSERT_TRUE(run(listOf({"a", "b", "c", "d"})));
    const auto old = written(archive(2));
    request.options = version = "2";
    ASSERT_TRUE(run(listOf({"c", "a", "b", "d"})));
    const auto expected = fresh(listOf({"a", "b", "d", "c"}));
    // As a kill after the first archive leaves it: the second is still the one of before.
    const auto lines = journal();
    const auto first = lines.rfind("{\"address\":\"accounts-0001.zip\"");
    std::ofstream(fs::path(request.folder) / Journal::fileName, std::ios::binary)
        << lines.substr(0, lines.find('\n', first) + 1);
    std::ofstream(fs::path(request.folder) / archive(2), std::ios::binary) << old;
    down = {"c.test"};

    ASSERT_TRUE(run(listOf({"a", "b", "d", "c"})));

    EXPECT_EQ(outcomes[3].status, failed);
    EXPECT_EQ(handedOut(), expected);
}

TEST_F(ArchiveOutage, WhatForceWroteAgainInTheSameArchiveIsFoundThere) {
    ASSERT_TRUE(run(listOf({"a", "b", "c"})));
    request.force = true;
    ASSERT_TRUE(run(listOf({"a", "b", "c", "d"})));  // the second archive alone is another
    request.force = false;
    const auto before = handedOut();
    isAllDown = true;

    ASSERT_TRUE(run(listOf({"a", "b", "c", "d"})));

    EXPECT_EQ(handedOut(), before);
}

}  // namespace
}  // namespace mailadvisor
