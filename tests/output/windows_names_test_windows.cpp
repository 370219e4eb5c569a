#include "output/file_lock.h"
#include "output/folders.h"
#include "output/leftovers.h"
#include "output/open_folder.h"
#include "output/write_bundle.h"
#include "output/write_file.h"
#include "system/wide_text.h"

#include <gmock/gmock.h>

#include <windows.h>

#include <algorithm>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

Bundle bundleOf(std::vector<std::string> paths) {
    Bundle bundle;
    for (std::string& path : paths) bundle.files.push_back({std::move(path), "x", {}});
    return bundle;
}

std::string withBackslashes(std::string path) {
    std::ranges::replace(path, '/', '\\');
    return path;
}

TEST(WindowsNames, TakeBackslashesInThePathOfThePerson) {
    const TemporaryFolder folder;

    ASSERT_TRUE(writeBundle(bundleOf({"a/b"}), withBackslashes(folder.path("new/deep")), {}));
    ASSERT_TRUE(writeFile(withBackslashes(folder.path("new/file")), "f", {}));

    EXPECT_EQ(contentsOf(folder.path()).at("new/deep/a/b"), "x");
    EXPECT_EQ(contentsOf(folder.path()).at("new/file"), "f");
}

TEST(WindowsNames, RefuseDevicesStreamsAndEndsThatWindowsDrops) {
    const TemporaryFolder folder;

    for (const std::string path : {"aux.com/x", "CON", "file:stream", "name.", "name ", "a|b"}) {
        const auto written = writeBundle(bundleOf({path}), folder.path("out"), {});
        ASSERT_FALSE(written) << path;
        EXPECT_EQ(written.error().code, ErrorCode::InvalidInput) << path;
    }
    EXPECT_FALSE(writeBundle(bundleOf({"x"}), folder.path("out/nul.d"), {}));
    EXPECT_THAT(contentsOf(folder.path()), IsEmpty());
}

TEST(WindowsNames, ThatDifferInCaseAreOneFile) {
    const TemporaryFolder folder;

    const auto twins = writeBundle(bundleOf({"Somchai/x", "somchai/X"}), folder.path("out"), {});

    ASSERT_FALSE(twins);
    EXPECT_EQ(twins.error().text.id, "error.write-twice");
    ASSERT_TRUE(writeBundle(bundleOf({"Somchai/x"}), folder.path("out"), {}));
    EXPECT_EQ(writeBundle(bundleOf({"somchai/X"}), folder.path("out"), {}).error().text.id,
              "error.write-exists");
}

TEST(WindowsNames, OfADriveOrShareThatIsNotThereMakeNoFolder) {
    for (const char* path : {"Q:\\nowhere\\x", "Q:/x", "\\\\no-such-host.invalid\\share\\x"}) {
        const auto written = writeBundle(bundleOf({"x"}), path, {});
        ASSERT_FALSE(written) << path;
        EXPECT_EQ(written.error().code, ErrorCode::WriteFailed) << path;
    }
}

TEST(WindowsNames, MayBeLongerThanOfOld) {
    const TemporaryFolder folder;
    const std::string step(120, 'y');
    const std::string deep = folder.path(step) + "\\" + step + "\\" + step;

    ASSERT_TRUE(writeBundle(bundleOf({"a/b"}), deep, {}));
    ASSERT_TRUE(writeFile(deep + "\\file", "f", {}));
    EXPECT_FALSE(writeFile(deep + "\\file", "f", {}));

    std::error_code failure;
    OpenFolder::named(folder.path(), failure).removeTree(step);
    EXPECT_THAT(contentsOf(folder.path()), IsEmpty());
}

TEST(FileLock, IsSeenWhereAnotherProgramSharesTheFileWithNobody) {
    const TemporaryFolder folder;
    const std::string file = folder.path("parent.lock");
    EXPECT_FALSE(isLockedByAnother(file));
    put(file, "");
    EXPECT_FALSE(isLockedByAnother(file));

    const HANDLE held = CreateFileW(widePathOf(file).c_str(), GENERIC_READ | GENERIC_WRITE, 0,
                                    nullptr, OPEN_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    ASSERT_NE(held, INVALID_HANDLE_VALUE);

    EXPECT_TRUE(isLockedByAnother(file));
    CloseHandle(held);
    EXPECT_FALSE(isLockedByAnother(file));
}

TEST(WriteBundleOnWindows, ReplacesAFileThatAReaderHasOpen) {
    const TemporaryFolder folder;
    put(folder.path("a"), "old");
    put(folder.path("b"), "old");
    const HANDLE reader = CreateFileW(widePathOf(folder.path("a")).c_str(), GENERIC_READ,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr, OPEN_EXISTING, 0, nullptr);

    const auto written = writeBundle(bundleOf({"a", "b"}), folder.path(), {.force = true});
    CloseHandle(reader);

    // Without the POSIX kind of removing (FAT, Wine) a name goes when the reader has gone.
    endLeftovers(folder.path(), {});

    const std::string now = written ? "x" : "old";
    EXPECT_THAT(contentsOf(folder.path()), ElementsAre(Pair("a", now), Pair("b", now)));
}

}  // namespace
}  // namespace mailadvisor
