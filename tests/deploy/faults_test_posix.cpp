#include "deploy/run/merge.h"

#include "deploy_scene.h"
#include "output/faults.h"
#include "support/in_child.h"

/// Killed, or on a full disk, at calls all along a run: nothing is half-written, and the run that
/// is started again leaves the same bytes. A long series of kills at any moment is tests/long.
namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using mailadvisor::testing::DeployRun;
using mailadvisor::testing::isKilledDoing;
using Tree = std::map<std::string, std::string>;

constexpr int manyCalls = 2000;
/// Between the calls that are hit: a prime, so that each kind of call has its turn.
constexpr int stride = 5;

constexpr const char* people =
    "email,computer,computeruser,devices\na@example.test,pc1,ann,1\nb@example.test,pc1,bo,1\n"
    "c@example.test,pc2,cy,2\nd@example.test,pc3,dee,1\n";

struct Form {
    const char* name{};
    std::optional<ArchiveFormat> archive{};
    std::optional<Kit> kit{};
    bool isMerge{};
};

class DeployFaults : public DeployRun, public ::testing::WithParamInterface<Form> {
protected:
    DeployFaults() {
        request.archive = GetParam().archive;
        request.mostInArchive = 3;
        request.kit = GetParam().kit;
        if (request.kit) request.groupBy = GroupBy::Computer;
        std::ofstream(request.files.rosters.front(), std::ios::binary) << people;
        if (!GetParam().isMerge) return;
        for (std::size_t number = 1; number <= 2; ++number) {
            request.shard = Shard{number, 2};
            request.folder = (folder.path() / ("part" + std::to_string(number))).string();
            EXPECT_TRUE(deploy(request, callbacks));
            parts.push_back(request.folder);
        }
        request.shard.reset();
    }

    Result<DeploySummary> go() {
        if (!GetParam().isMerge) return deploy(request, callbacks);
        auto opened = Parts::open(parts);
        if (!opened) return Unexpected{opened.error()};
        return merge(*opened, request, callbacks);
    }

    void into(const std::string& name) { request.folder = (folder.path() / name).string(); }

    /// Every file that stands there and is as `whole` has it, is nobody's half.
    bool hasHalves(const Tree& whole) const {
        if (!fs::exists(request.folder)) return false;
        for (const auto& [path, bytes] : tree()) {
            if (path.starts_with(".mailadvisor-staging-")) continue;
            const auto known = whole.find(path);
            if (known == whole.end() || known->second != bytes) return true;
        }
        return false;
    }

    std::vector<std::string> parts;
};

TEST_P(DeployFaults, KilledAnywhereTheNextRunLeavesTheSameBytes) {
    into("whole");
    ASSERT_TRUE(go());
    const auto whole = tree();
    int kills = 0;
    bool isKilled = true;
    for (int call = 1; isKilled; call += stride) {
        into("killed" + std::to_string(call));
        isKilled = isKilledDoing([&] {
            armFault(Fault::Killed, call);
            (void)go();
        });
        EXPECT_FALSE(hasHalves(whole)) << "call " << call;

        ASSERT_TRUE(go()) << "call " << call;

        EXPECT_EQ(tree(), whole) << "call " << call;
        kills += isKilled ? 1 : 0;
        ASSERT_LT(call, manyCalls);
    }
    EXPECT_GT(kills, 3);
}

TEST_P(DeployFaults, OnAFullDiskItStopsSaysSoAndGoesOnWhenThereIsRoom) {
    into("whole");
    ASSERT_TRUE(go());
    const auto whole = tree();
    int failures = 0;
    bool isHit = true;
    for (int call = 1; isHit; call += stride) {
        into("full" + std::to_string(call));
        armFault(Fault::DiskFull, call);
        const auto stopped = go();
        isHit = disarmFault();
        EXPECT_FALSE(hasHalves(whole)) << "call " << call;
        if (!stopped) {
            EXPECT_EQ(stopped.error().code, ErrorCode::WriteFailed) << "call " << call;
            EXPECT_FALSE(stopped.error().remedy.empty()) << "call " << call;
            ++failures;
        }

        const auto next = go();

        ASSERT_TRUE(next) << "call " << call;
        EXPECT_EQ(next->failed, 0U) << "call " << call;
        EXPECT_EQ(tree(), whole) << "call " << call;
        ASSERT_LT(call, manyCalls);
    }
    EXPECT_GT(failures, 3);
}

INSTANTIATE_TEST_SUITE_P(EveryForm, DeployFaults,
                         ::testing::Values(Form{"Tree", {}, {}, false},
                                           Form{"Archives", ArchiveFormat::TarZst, {}, false},
                                           Form{"Ansible", {}, Kit::Ansible, false},
                                           Form{"Windows", {}, Kit::Windows, false},
                                           Form{"Merge", {}, Kit::Windows, true}),
                         [](const auto& form) { return std::string(form.param.name); });

}  // namespace
}  // namespace mailadvisor
