#include "output/write_turn.h"

#include "output/folder_sink.h"
#include "output/folders.h"
#include "output/journal.h"
#include "output/write_bundle.h"

#include <gmock/gmock.h>

#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace mailadvisor {
namespace {

constexpr int manyWriters = 8;
constexpr int manyBundles = 25;
constexpr std::string_view journalLine = R"({"schema":"test"})";

/// Runs `body(0)` to `body(manyWriters - 1)` in a process each; the number of those that gave
/// false.
int failuresAmong(const std::function<bool(int)>& body) {
    for (int writer = 0; writer < manyWriters; ++writer) {
        if (fork() == 0) _exit(body(writer) ? 0 : 1);
    }
    int failures = 0;
    int status = 0;
    while (wait(&status) > 0) failures += WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : 1;
    return failures;
}

TEST(WriteTurn, ManyWritersOfOneNewFolderDoNotFail) {
    const TemporaryFolder folder;

    const int failures = failuresAmong([&](int writer) {
        bool isWell = true;
        for (int i = 0; i < manyBundles; ++i) {
            const std::string name = std::to_string(writer) + "-" + std::to_string(i);
            const Bundle bundle{{{name + "/a", name, {}}, {"b-" + name, name, {}}}, {}, {}};
            isWell = writeBundle(bundle, folder.path("new/folder"), {}) && isWell;
        }
        return isWell;
    });

    EXPECT_EQ(failures, 0);
    EXPECT_EQ(contentsOf(folder.path("new/folder")).size(), 3U * manyWriters * manyBundles);
}

TEST(WriteTurn, OfManyThatReplaceTheSameFilesOneWinsWithAllOfThem) {
    const TemporaryFolder folder;

    const int failures = failuresAmong([&](int writer) {
        const std::string bytes = std::to_string(writer);
        const Bundle bundle{{{"a", bytes, {}}, {"b", bytes, {}}, {"c/d", bytes, {}}}, {}, {}};
        bool isWell = true;
        for (int i = 0; i < manyBundles; ++i) {
            isWell = writeBundle(bundle, folder.path("out"), {.force = true}) && isWell;
        }
        return isWell;
    });

    EXPECT_EQ(failures, 0);
    const auto contents = contentsOf(folder.path("out"));
    EXPECT_EQ(contents.size(), 4U);
    EXPECT_EQ(contents.at("a"), contents.at("b"));
    EXPECT_EQ(contents.at("a"), contents.at("c/d"));
}

TEST(WriteTurn, OfManyThatMayNotReplaceOneWritesAndTheOthersSayThatTheFileExists) {
    const TemporaryFolder folder;

    const int failures = failuresAmong([&](int writer) {
        const Bundle bundle{{{"a", std::to_string(writer), {}}, {"b", "", {}}}, {}, {}};
        const auto written = writeBundle(bundle, folder.path("out"), {});
        if (!written && written.error().text.id != "error.write-exists") _exit(0);
        return bool(written);
    });

    EXPECT_EQ(failures, manyWriters - 1);
}

TEST(WriteTurn, OfManyRunsThatBeginAtOnceNoneFailsForAnotherReason) {
    const TemporaryFolder folder;

    const int failures = failuresAmong([&](int) {
        const auto journal =
            Journal::open(folder.path("out"), journalLine, [](std::string_view) {});
        if (!journal && journal.error().text.id != "error.write-other-run") return false;
        usleep(20'000);
        return true;
    });

    EXPECT_EQ(failures, 0);
}

}  // namespace
}  // namespace mailadvisor
