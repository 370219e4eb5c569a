#include "output/leftovers.h"

#include "output/faults.h"
#include "output/folders.h"
#include "output/leftovers_seen.h"
#include "output/write_bundle.h"
#include "support/in_child.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::isKilledDoing;

constexpr int manyCalls = 200;

const Bundle settings{{{"prefs.js", "new prefs", {}},
                       {"prefs.js.before", "old prefs", {}},
                       {"deep/filters", "new filters", {}}},
                      {},
                      {}};

void setUp(const TemporaryFolder& folder) {
    put(folder.path("out/prefs.js"), "old prefs");
    put(folder.path("out/deep/filters"), "old filters");
}

/// Writes the settings in a process that is killed at this call; false when it made fewer.
bool writeKilledAt(int call, const TemporaryFolder& folder) {
    return isKilledDoing([&] {
        armFault(Fault::Killed, call);
        (void)writeBundle(settings, folder.path("out"), {.force = true});
    });
}

/// A call at which a run is killed with some of its moves made, found by trying.
int callInTheMiddle() {
    for (int call = 1; call < manyCalls; ++call) {
        const TemporaryFolder folder;
        setUp(folder);
        writeKilledAt(call, folder);
        const auto seen = contentsOf(folder.path("out"));
        if (seen.at("prefs.js") == "new prefs" && seen.at("deep/filters") == "old filters") {
            return call;
        }
    }
    return 0;
}

TEST(Leftovers, AtNoMomentIsAFileMissingThatIsReplaced) {
    bool isKilled = true;
    for (int call = 1; isKilled; ++call) {
        const TemporaryFolder folder;
        setUp(folder);

        isKilled = writeKilledAt(call, folder);

        const auto seen = contentsOf(folder.path("out"));
        ASSERT_TRUE(seen.contains("prefs.js")) << "call " << call;
        EXPECT_TRUE(seen.at("prefs.js") == "old prefs" || seen.at("prefs.js") == "new prefs");
        EXPECT_TRUE(seen.at("deep/filters").ends_with(" filters")) << "call " << call;
        EXPECT_TRUE(seen.at("prefs.js") == "old prefs" || seen.contains("prefs.js.before"))
            << "the copy stands first, call " << call;
        ASSERT_LT(call, manyCalls);
    }
}

TEST(Leftovers, WhatThePersonChangedAfterAKillIsNeverReplaced) {
    for (const char* file : {"prefs.js", "deep/filters"}) {
        bool isKilled = true;
        for (int call = 1; isKilled; ++call) {
            const TemporaryFolder folder;
            setUp(folder);
            isKilled = writeKilledAt(call, folder);
            put(folder.path("out/") + file, "changed by the person");

            endLeftovers(folder.path("out"), {});

            EXPECT_EQ(contentsOf(folder.path("out")).at(file), "changed by the person")
                << file << ", call " << call;
            ASSERT_LT(call, manyCalls);
        }
    }
}

TEST(Leftovers, WhenAllMovesWereMadeNothingIsEverTakenBack) {
    int wholeRuns = 0;
    bool isKilled = true;
    for (int call = 1; isKilled; ++call) {
        const TemporaryFolder folder;
        setUp(folder);
        isKilled = writeKilledAt(call, folder);
        const auto before = contentsOf(folder.path("out"));
        const bool isWhole = before.at("prefs.js") == "new prefs" &&
                             before.at("deep/filters") == "new filters" &&
                             before.contains("prefs.js.before");
        if (!isWhole) continue;
        ++wholeRuns;

        endLeftovers(folder.path("out"), {});

        const auto after = contentsOf(folder.path("out"));
        EXPECT_EQ(after.at("prefs.js"), "new prefs") << "call " << call;
        EXPECT_EQ(after.at("deep/filters"), "new filters") << "call " << call;
        EXPECT_THAT(hiddenIn(folder.path("out")), IsEmpty());
    }
    EXPECT_GT(wholeRuns, 2);
}

TEST(Leftovers, HalfOfARunIsTakenBackWithoutHardLinksToo) {
    for (const bool areLinksForbidden : {false, true}) {
        forbidLinks(areLinksForbidden);
        const TemporaryFolder folder;
        setUp(folder);
        const auto before = contentsOf(folder.path());
        ASSERT_TRUE(writeKilledAt(callInTheMiddle(), folder));

        EXPECT_THAT(told(folder.path("out")), ElementsAre("error.leftover-taken-back"));

        EXPECT_EQ(contentsOf(folder.path()), before);
    }
    forbidLinks(false);
}

TEST(Leftovers, TakingBackMayItselfBeKilledAtAnyCall) {
    const int middle = callInTheMiddle();
    bool isKilled = true;
    for (int call = 1; isKilled; ++call) {
        const TemporaryFolder folder;
        setUp(folder);
        const auto before = contentsOf(folder.path());
        ASSERT_TRUE(writeKilledAt(middle, folder));

        isKilled = isKilledDoing([&] {
            armFault(Fault::Killed, call);
            endLeftovers(folder.path("out"), {});
        });
        endLeftovers(folder.path("out"), {});

        EXPECT_EQ(contentsOf(folder.path()), before) << "call " << call;
        ASSERT_LT(call, manyCalls);
    }
}

TEST(Leftovers, AreSaidOnceAndWhereOldFilesWereKeptEachTime) {
    const TemporaryFolder folder;
    setUp(folder);
    ASSERT_TRUE(writeKilledAt(callInTheMiddle(), folder));
    put(folder.path("out/prefs.js"), "changed by the person");

    EXPECT_THAT(told(folder.path("out")), ElementsAre("error.leftover-kept"));
    EXPECT_THAT(told(folder.path("out")), ElementsAre("error.leftover-kept"));

    const auto hidden = hiddenIn(folder.path("out"));
    ASSERT_EQ(hidden.size(), 1U);
    EXPECT_EQ(contentsOf(folder.path("out/" + hidden[0])).at("old/prefs.js"), "old prefs");
    const TemporaryFolder other;
    setUp(other);
    ASSERT_TRUE(writeKilledAt(3, other));
    EXPECT_THAT(told(other.path("out")), ElementsAre("error.leftover-removed"));
    EXPECT_THAT(told(other.path("out")), IsEmpty());
}

TEST(Leftovers, AnyWriterSaysWhatItFound) {
    const TemporaryFolder folder;
    setUp(folder);
    ASSERT_TRUE(writeKilledAt(callInTheMiddle(), folder));
    std::vector<std::string> ids;
    WriteOptions options;
    options.warn = [&ids](const Error& error) { ids.push_back(error.text.id); };

    ASSERT_TRUE(writeBundle({{{"another", "", {}}}, {}, {}}, folder.path("out"), options));

    EXPECT_THAT(ids, ElementsAre("error.leftover-taken-back"));
}

TEST(Leftovers, AreFoundInEveryFolderAboveThatWasTheNearestOne) {
    bool isKilled = true;
    for (int call = 1; isKilled; ++call) {
        const TemporaryFolder folder;
        isKilled = isKilledDoing([&] {
            armFault(Fault::Killed, call);
            (void)writeBundle(settings, folder.path("a/b/c"), {});
        });

        endLeftovers(folder.path("a/b/c"), {});

        EXPECT_THAT(hiddenIn(folder.path()), IsEmpty()) << "call " << call;
        ASSERT_LT(call, manyCalls);
    }
}

TEST(Leftovers, ACopyOfOneOrOneThatWasMovedElsewhereIsNotTouched) {
    const TemporaryFolder folder;
    setUp(folder);
    ASSERT_TRUE(writeKilledAt(callInTheMiddle(), folder));
    const auto hidden = hiddenIn(folder.path("out"));
    ASSERT_EQ(hidden.size(), 1U);
    fs::create_directories(folder.path("other"));
    fs::copy(folder.path("out"), folder.path("copy"), fs::copy_options::recursive);
    fs::rename(folder.path("out/" + hidden[0]), folder.path("other/" + hidden[0]));
    const auto before = contentsOf(folder.path());

    EXPECT_THAT(told(folder.path("copy")), IsEmpty());
    EXPECT_THAT(told(folder.path("other")), IsEmpty());

    EXPECT_EQ(contentsOf(folder.path()), before);
}

TEST(Leftovers, OneWhoseMarkIsGoneIsNotTouched) {
    const TemporaryFolder folder;
    setUp(folder);
    ASSERT_TRUE(writeKilledAt(callInTheMiddle(), folder));
    const std::string hidden = folder.path("out/" + hiddenIn(folder.path("out")).at(0));
    for (const auto& entry : fs::directory_iterator(hidden)) {
        if (entry.path().filename().string().starts_with("mailadvisor-")) fs::remove(entry);
    }
    const auto before = contentsOf(folder.path());

    EXPECT_THAT(told(folder.path("out")), IsEmpty());

    EXPECT_EQ(contentsOf(folder.path()), before);
}

}  // namespace
}  // namespace mailadvisor
