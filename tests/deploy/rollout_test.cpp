#include "deploy/roster/rollout.h"

#include "deploy/kits/kit_accounts.h"
#include "deploy_scene.h"

#include <fstream>

namespace mailadvisor {
namespace {

using mailadvisor::testing::DeployRun;
using ::testing::HasSubstr;
using ::testing::Not;

class Rollout : public DeployRun {
protected:
    Rollout() {
        request.kit = Kit::Windows;
        request.groupBy = GroupBy::Computer;
    }

    /// The report of a person's script in a file of its own.
    void report(const std::string& text) {
        const auto path = (folder.path() / std::to_string(reports++)).string();
        std::ofstream(path, std::ios::binary) << text;
        request.rolloutFiles.push_back(path);
    }

    static std::string idOf(const std::string& user) { return rolloutIdOf({"pc1", user}); }

    const std::string roster =
        "email,name,computer,computeruser\na@example.test,=A,PC1,anna\n"
        "b@example.test,Bo,PC1,bo\nc@example.test,C,PC1,CORP\\chai\nd@example.test,D,PC1,dao\n"
        "e@example.test,E,,\n";
    int reports{};
};

TEST_F(Rollout, SaysOfEverybodyInTheKitHowFarItCame) {
    report("mailadvisor-rollout,waiting," + idOf("anna") + "\r\n");
    report("x;\"mailadvisor-rollout,done," + idOf("anna") + ",source-writable\";y\nmailadvisor-" +
           "rollout,kept," + idOf("bo") + "\n");
    report("{\"output\":\"mailadvisor-rollout,failed," + idOf("chai") + "\"}");

    const auto summary = run(roster);

    ASSERT_TRUE(summary);
    EXPECT_EQ(written("rollout.csv"),
              "\xEF\xBB\xBF"
              "address,name,department,computer,user,rollout\r\n"
              "a@example.test,'=A,,PC1,anna,done\r\n"
              "b@example.test,Bo,,PC1,bo,kept\r\n"
              "c@example.test,C,,PC1,CORP\\chai,failed\r\n"
              "d@example.test,D,,PC1,dao,not-seen\r\n");
    EXPECT_EQ(summary->rollout, (std::map<RolloutState, std::size_t>{{RolloutState::Done, 1},
                                                                     {RolloutState::Kept, 1},
                                                                     {RolloutState::Failed, 1},
                                                                     {RolloutState::NotSeen, 1}}));
}

TEST_F(Rollout, TheLastReportOfAPersonCounts) {
    report("mailadvisor-rollout,failed," + idOf("anna") + "\nmailadvisor-rollout,done," +
           idOf("anna") + "\nmailadvisor-rollout,odd," + idOf("anna") + "\n");

    const auto read = RolloutReports::read(request.rolloutFiles);

    ASSERT_TRUE(read);
    EXPECT_EQ(read->of(idOf("anna")), RolloutState::Done);
    EXPECT_EQ(read->of(idOf("bo")), RolloutState::NotSeen);
}

TEST_F(Rollout, WithoutReportsNothingIsSaidOfIt) {
    const auto summary = run(roster);

    ASSERT_TRUE(summary);
    EXPECT_TRUE(summary->rollout.empty());
    EXPECT_EQ(tree().count("rollout.csv"), 0U);
}

TEST_F(Rollout, AReportThatCannotBeReadEndsTheRunBeforeItBegins) {
    request.rolloutFiles = {(folder.path() / "missing").string()};

    EXPECT_FALSE(run(roster));
    EXPECT_FALSE(std::filesystem::exists(request.folder));
}

}  // namespace
}  // namespace mailadvisor
