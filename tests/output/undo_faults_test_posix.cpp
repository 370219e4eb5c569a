#include "output/faults.h"
#include "output/leftovers.h"
#include "output/undo_scene_posix.h"
#include "support/in_child.h"

#include <gtest/gtest.h>

/// Killed, or on a full disk, at every call that changes the disk: the mail program's files are as
/// before or as after, and undo gives back every byte.
namespace mailadvisor {
namespace {

using testing::isKilledDoing;

constexpr int manyCalls = 400;

bool isBetween(const UndoScene& scene) {
    const auto seen = contentsOf(scene.mail());
    const bool hasPrefs = seen.at("prefs.js") != "old prefs\n";
    const bool hasList = seen.at("deep/list") != "old list\n";
    return hasPrefs != hasList || hasPrefs != seen.contains("ours/one");
}

TEST(UndoFaults, AnInstallKilledAtAnyCallIsTakenBackToTheByte) {
    int whole = 0;
    bool isKilled = true;
    for (int call = 1; isKilled; ++call) {
        const UndoScene scene;
        const auto before = scene.seen();
        isKilled = isKilledDoing([&] {
            armFault(Fault::Killed, call);
            (void)install(scene.installation(), {});
        });
        whole += scene.seen() == before ? 0 : 1;

        const auto taken = UndoScene::undo();

        ASSERT_TRUE(taken) << "call " << call << " " << taken.error().text.id;
        EXPECT_EQ(scene.seen(), before) << "call " << call;
        ASSERT_LT(call, manyCalls);
    }
    EXPECT_GT(whole, 2);
}

TEST(UndoFaults, AnInstallKilledAtAnyCallIsWholeOrNotAtAllForTheNextRun) {
    bool isKilled = true;
    for (int call = 1; isKilled; ++call) {
        const UndoScene scene;
        isKilled = isKilledDoing([&] {
            armFault(Fault::Killed, call);
            (void)install(scene.installation(), {});
        });

        auto next = scene.installation();
        next.bundle.files = {{"another", "", {}}};
        ASSERT_TRUE(install(next, {})) << "call " << call;

        EXPECT_FALSE(isBetween(scene)) << "call " << call;
        ASSERT_LT(call, manyCalls);
    }
}

TEST(UndoFaults, AnUndoKilledAtAnyCallIsDoneByTheNext) {
    bool isKilled = true;
    for (int call = 1; isKilled; ++call) {
        const UndoScene scene;
        const auto before = scene.seen();
        ASSERT_TRUE(install(scene.installation(), {}));
        isKilled = isKilledDoing([&] {
            armFault(Fault::Killed, call);
            (void)UndoScene::undo();
        });

        ASSERT_TRUE(UndoScene::undo()) << "call " << call;

        EXPECT_EQ(scene.seen(), before) << "call " << call;
        EXPECT_TRUE(UndoScene::records().empty()) << "call " << call;
        ASSERT_LT(call, manyCalls);
    }
}

TEST(UndoFaults, AFullDiskAtAnyCallOfAnInstallChangesNothing) {
    bool hasHappened = true;
    for (int call = 1; hasHappened; ++call) {
        const UndoScene scene;
        const auto before = scene.seen();
        armFault(Fault::DiskFull, call);
        const auto id = install(scene.installation(), {});
        const bool isRemoval = faultHitRemoval();
        hasHappened = disarmFault();

        // What could not be removed stays for the next run.
        if (isRemoval) endLeftovers(scene.mail(), {});
        if (!id) {
            EXPECT_EQ(scene.seen(), before) << "call " << call;
        }
        if (id) {
            EXPECT_FALSE(isBetween(scene)) << "call " << call;
        }
        if (!id && !isRemoval) {
            EXPECT_TRUE(UndoScene::records().empty()) << "call " << call;
        }
        ASSERT_LT(call, manyCalls);
    }
}

}  // namespace
}  // namespace mailadvisor
