#include "deploy/roster/shard.h"

#include "deploy_scene.h"

namespace mailadvisor {
namespace {

using mailadvisor::testing::DeployRun;

using Variables = std::map<std::string, std::string>;

Result<Shard> read(const std::string& text, const Variables& variables = {}) {
    return shardFrom(text, [&](const std::string& name) {
        const auto found = variables.find(name);
        return found == variables.end() ? std::string() : found->second;
    });
}

TEST(Shard, IsReadAsItIsTyped) {
    EXPECT_EQ(*read("1/1"), (Shard{1, 1}));
    EXPECT_EQ(*read("3/8"), (Shard{3, 8}));
    for (const auto* wrong : {"", "0/8", "9/8", "3", "3/", "/8", "-1/8", "1/0", "3/8x", "a/b"}) {
        EXPECT_FALSE(read(wrong)) << wrong;
    }
}

TEST(Shard, IsWhatTheArrayOfJobsSays) {
    const Variables slurm{{"SLURM_ARRAY_TASK_ID", "7"},
                          {"SLURM_ARRAY_TASK_MIN", "5"},
                          {"SLURM_ARRAY_TASK_COUNT", "4"}};
    EXPECT_EQ(*read("auto", slurm), (Shard{3, 4}));
    EXPECT_EQ(*read("auto", {{"JOB_COMPLETION_INDEX", "0"}, {"MAILADVISOR_SHARDS", "4"}}),
              (Shard{1, 4}));
    EXPECT_EQ(*read("auto", {{"PARALLEL_SEQ", "4"}, {"MAILADVISOR_SHARDS", "4"}}), (Shard{4, 4}));
    EXPECT_FALSE(read("auto"));
    EXPECT_FALSE(read("auto", {{"JOB_COMPLETION_INDEX", "0"}}));
    EXPECT_FALSE(read("auto", {{"PARALLEL_SEQ", "5"}, {"MAILADVISOR_SHARDS", "4"}}));
}

TEST_F(DeployRun, ThePartsOfARosterAreDisjointAndTogetherAllOfIt) {
    std::string roster = "email\nnonsense\n";
    for (int i = 0; i < 40; ++i) roster += "p" + std::to_string(i) + "@example.test\n";
    request.isDryRun = true;
    std::map<std::string, std::size_t> partOf;
    for (std::size_t number = 1; number <= 3; ++number) {
        request.shard = Shard{number, 3};
        ASSERT_TRUE(run(roster));
        for (const auto& outcome : outcomes) {
            EXPECT_TRUE(partOf.emplace(outcome.address, number).second) << outcome.address;
        }
    }
    EXPECT_EQ(partOf.size(), 41U);

    request.shard = Shard{2, 3};
    ASSERT_TRUE(run("email\nnew@example.test\n" + roster.substr(roster.find('\n') + 1)));
    for (const auto& outcome : outcomes) {
        if (outcome.address.starts_with("p")) {
            EXPECT_EQ(partOf[outcome.address], 2U);
        }
    }
}

}  // namespace
}  // namespace mailadvisor
