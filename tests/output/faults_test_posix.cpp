#include "output/faults.h"
#include "output/folder_sink.h"
#include "output/folders.h"
#include "output/leftovers.h"
#include "output/write_bundle.h"
#include "support/in_child.h"

#include <gtest/gtest.h>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

namespace mailadvisor {
namespace {

using testing::isKilledDoing;
using testing::statusOfChild;

using Contents = std::map<std::string, std::string>;

const Bundle three{{{"a/new", "new a", {}}, {"b", "new b", {}}, {"c/d/e", "new e", {}}}, {}, {}};

/// A starting state of the folder `out` and what stands there when the writing has counted.
struct Scene {
    std::string name;
    Contents before;  ///< files below `out`; empty = `out` does not exist
};

const Scene scenes[] = {
    {"nothing there", {}},
    {"folder with other files", {{"a/old", "old"}, {"z", "z"}}},
    {"files to replace", {{"b", "old b"}, {"c/d/e", "old e"}, {"z", "z"}}},
    {"only one file new", {{"a/new", "old"}, {"c/d/e", "old e"}}},
};

void setUp(const TemporaryFolder& folder, const Scene& scene) {
    for (const auto& [path, bytes] : scene.before) put(folder.path("out/" + path), bytes);
}

Contents after(const Scene& scene) {
    const TemporaryFolder folder;
    setUp(folder, scene);
    EXPECT_TRUE(writeBundle(three, folder.path("out"), {.force = true}));
    return contentsOf(folder.path());
}

TEST(WriteBundleFaults, AFailureAtAnyCallChangesNothingAndLeavesNothing) {
    for (const Scene& scene : scenes) {
        bool hasHappened = true;
        for (int call = 1; hasHappened; ++call) {
            const TemporaryFolder folder;
            setUp(folder, scene);
            const Contents before = contentsOf(folder.path());

            armFault(Fault::DiskFull, call);
            const auto written = writeBundle(three, folder.path("out"), {.force = true});
            hasHappened = disarmFault();

            const Contents expected = written ? after(scene) : before;
            if (!written) {
                EXPECT_EQ(written.error().code, ErrorCode::WriteFailed);
                EXPECT_EQ(written.error().text.id, "error.write-disk-full");
            }
            // What could not be removed stays for the next run.
            if (faultHitRemoval()) endLeftovers(folder.path("out"), {});
            EXPECT_EQ(contentsOf(folder.path()), expected) << scene.name << ", call " << call;
            ASSERT_LT(call, 200);
        }
    }
}

TEST(WriteBundleFaults, KilledAtAnyCallTheNextRunFindsAllOrNothing) {
    for (const Scene& scene : scenes) {
        const Contents whole = after(scene);
        bool isKilled = true;
        int seenBefore = 0;
        int seenWhole = 0;
        for (int call = 1; isKilled; ++call) {
            const TemporaryFolder folder;
            setUp(folder, scene);
            const Contents before = contentsOf(folder.path());

            isKilled = isKilledDoing([&] {
                armFault(Fault::Killed, call);
                (void)writeBundle(three, folder.path("out"), {.force = true});
            });
            endLeftovers(folder.path("out"), {});

            const Contents found = contentsOf(folder.path());
            EXPECT_TRUE(found == before || found == whole) << scene.name << ", call " << call;
            (found == whole ? seenWhole : seenBefore) += 1;
            ASSERT_LT(call, 200);
        }
        EXPECT_GT(seenBefore, 5) << scene.name;
        EXPECT_GT(seenWhole, 0) << scene.name;
    }
}

TEST(WriteBundleFaults, ANewFolderIsNeverSeenHalfWritten) {
    for (int call = 1; call < 20; ++call) {
        const TemporaryFolder folder;

        statusOfChild([&] {
            armFault(Fault::Killed, call);
            (void)writeBundle(three, folder.path("out"), {});
        });

        if (!std::filesystem::exists(folder.path("out"))) continue;
        EXPECT_EQ(contentsOf(folder.path("out")).size(), 6U) << "call " << call;
    }
}

/// Three people of whom two are in one group, as a bulk run puts them; which of them could be.
std::map<std::string, bool> putThree(const std::string& folder) {
    std::map<std::string, bool> put;
    FolderSink sink(folder, {.force = true, .isDurable = false});
    for (const char* name : {"g/one", "g/two", "three"}) put[name] = bool(sink.put(name, three));
    (void)sink.finish();
    return put;
}

TEST(FolderSinkFaults, EachOfManyBundlesArrivesWholeOrNotAtAllWhateverFails) {
    bool hasHappened = true;
    int failures = 0;
    for (int call = 1; hasHappened; ++call) {
        const TemporaryFolder folder;
        put(folder.path("out/other"), "");

        armFault(Fault::DiskFull, call);
        const auto done = putThree(folder.path("out"));
        hasHappened = disarmFault();

        if (faultHitRemoval()) endLeftovers(folder.path("out"), {});
        Contents expected{{"other", ""}};
        for (const auto& [name, isPut] : done) {
            failures += isPut ? 0 : 1;
            if (!isPut) continue;
            if (name.starts_with("g/")) expected["g/"];
            expected[name + "/"];
            for (const char* made : {"/a/", "/c/", "/c/d/"}) expected[name + made];
            for (const auto& file : three.files) expected[name + "/" + file.path] = file.content;
        }
        EXPECT_EQ(contentsOf(folder.path("out")), expected) << "call " << call;
        ASSERT_LT(call, 200);
    }
    EXPECT_GT(failures, 20);
}

TEST(FolderSinkFaults, KilledBetweenManyBundlesTheNextRunFindsEachWholeOrNot) {
    const TemporaryFolder good;
    put(good.path("out/other"), "");
    putThree(good.path("out"));
    const Contents whole = contentsOf(good.path("out"));
    bool isKilled = true;
    for (int call = 1; isKilled; ++call) {
        const TemporaryFolder folder;
        put(folder.path("out/other"), "");

        isKilled = isKilledDoing([&] {
            armFault(Fault::Killed, call);
            putThree(folder.path("out"));
        });
        endLeftovers(folder.path("out"), {});

        const auto found = contentsOf(folder.path("out"));
        for (const char* name : {"g/one", "g/two", "three"}) {
            const auto isOf = [&](const auto& entry) {
                return entry.first.starts_with(std::string(name) + "/");
            };
            const auto count = std::ranges::count_if(found, isOf);
            EXPECT_TRUE(count == 0 || count == std::ranges::count_if(whole, isOf)) << call;
        }
        putThree(folder.path("out"));
        EXPECT_EQ(contentsOf(folder.path("out")), whole) << "call " << call;
        ASSERT_LT(call, 200);
    }
}

TEST(WriteBundleFaults, AFileSizeLimitIsAnErrorWhenItsSignalIsIgnored) {
    const TemporaryFolder folder;
    const Bundle large{{{"small", "s", {}}, {"large", std::string(100'000, 'x'), {}}}, {}, {}};

    const int status = statusOfChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{10'000, 10'000};
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto written = writeBundle(large, folder.path("out"), {});
        _exit(!written && written.error().text.id == "error.write-disk-full" ? 7 : 1);
    });

    EXPECT_EQ(WEXITSTATUS(status), 7);
    EXPECT_TRUE(contentsOf(folder.path()).empty());
}

TEST(WriteBundleFaults, AnUnwritableFolderIsSaid) {
    const TemporaryFolder folder;
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0555));

    const int status = statusOfChild([&] {
        if (geteuid() == 0 && setuid(65534) != 0) _exit(1);
        const auto written = writeBundle(three, folder.path("out"), {});
        _exit(!written && written.error().text.id == "error.write-permission" ? 7 : 1);
    });

    EXPECT_EQ(WEXITSTATUS(status), 7);
}

}  // namespace
}  // namespace mailadvisor
