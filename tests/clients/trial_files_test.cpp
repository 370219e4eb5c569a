#include "clients/trial_files.h"

#include "support/temporary_folder.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string resultOf(const std::string& date, const std::string& client = "outlook") {
    return R"({"schema":"mailadvisor.trial.v1","client":")" + client +
           R"(","program":"Outlook","system":"Windows 11","case":"imap","date":")" + date + "\"}";
}

std::vector<std::string> idsOf(const std::vector<Error>& problems) {
    std::vector<std::string> ids;
    for (const auto& problem : problems) ids.push_back(problem.text.id);
    return ids;
}

TEST(TrialFiles, AreReadFromTheClientsFolderTheNewestFirst) {
    const testing::TemporaryFolder folder;
    folder.write("outlook/trials/a.json", resultOf("2026-11-01"));
    folder.write("outlook/trials/b.json", resultOf("2026-12-24"));
    folder.write("outlook/trials/readme.txt", "no result");
    folder.write("apple/trials/c.json", resultOf("2026-12-25", "apple"));

    const auto read = readTrials(folder.path(), "outlook");

    EXPECT_TRUE(read.problems.empty());
    ASSERT_EQ(read.trials.size(), 2U);
    EXPECT_GT(read.trials[0].date, read.trials[1].date);
}

TEST(TrialFiles, OfAClientThatNobodyTriedAreNone) {
    const testing::TemporaryFolder folder;

    const auto read = readTrials(folder.path(), "outlook");

    EXPECT_TRUE(read.trials.empty());
    EXPECT_TRUE(read.problems.empty());
}

TEST(TrialFiles, ThatAreBrokenAreNamedAndHideNoOther) {
    const testing::TemporaryFolder folder;
    folder.write("outlook/trials/1.json", "{\"schema\":");
    folder.write("outlook/trials/2.json", std::string(70000, ' ') + resultOf("2026-11-01"));
    folder.write("outlook/trials/3.json", resultOf("2026-11-01", "apple"));
    folder.write("outlook/trials/4.json", "{}");
    folder.write("outlook/trials/5.json/x", "");
    folder.write("outlook/trials/6.json", "");
    folder.write("outlook/trials/7.json", std::string(60000, '['));
    folder.write("outlook/trials/9.json", resultOf("2026-11-01"));

    const auto read = readTrials(folder.path(), "outlook");

    EXPECT_EQ(read.trials.size(), 1U);
    EXPECT_THAT(
        idsOf(read.problems),
        ElementsAre("clients.trial-unreadable", "clients.trial-too-large",
                    "clients.trial-other-client", "clients.trial-field", "clients.trial-unreadable",
                    "clients.trial-unreadable", "clients.trial-unreadable"));
    ASSERT_FALSE(read.problems.empty());
    EXPECT_THAT(read.problems[0].where, HasSubstr("outlook/trials/1.json"));
}

TEST(TrialFiles, WithoutEndAreReadToALimitThatIsTold) {
    const testing::TemporaryFolder folder;
    for (int i = 0; i < 202; ++i) {
        folder.write("outlook/trials/" + std::to_string(i) + ".json", resultOf("2026-11-01"));
    }

    const auto read = readTrials(folder.path(), "outlook");

    EXPECT_EQ(read.trials.size(), 200U);
    EXPECT_THAT(idsOf(read.problems), ElementsAre("clients.trial-too-many"));
}

}  // namespace
}  // namespace mailadvisor
