#include "output/open_folder.h"

#include "output/folders.h"

#include <gmock/gmock.h>

#include <utility>

// What every system's own file must promise (open_folder_posix.cpp and its twins).

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::Pair;
using testing::UnorderedElementsAre;

class DoorToTheDisk : public testing::Test {
protected:
    DoorToTheDisk() : opened(OpenFolder::named(folder.path(), failure)) {}

    TemporaryFolder folder{};
    std::error_code failure{};
    OpenFolder opened;
};

TEST_F(DoorToTheDisk, SaysWhatStandsUnderAName) {
    put(folder.path("file"), "");
    std::filesystem::create_directories(folder.path("inner"));

    EXPECT_EQ(opened.look("file", failure), Standing::File);
    EXPECT_EQ(opened.look("inner", failure), Standing::Folder);
    EXPECT_EQ(opened.look("none", failure), Standing::Nothing);
    EXPECT_FALSE(failure);
    EXPECT_THAT(opened.entries(), UnorderedElementsAre("file", "inner"));
}

TEST_F(DoorToTheDisk, SaysThatALinkIsNeitherFileNorFolder) {
    std::filesystem::create_directories(folder.path("inner"));
    if (!makeLink(folder.path("inner"), folder.path("link")))
        GTEST_SKIP() << "no link can be made here";

    EXPECT_EQ(opened.look("link", failure), Standing::Other);
    EXPECT_THAT(opened.entries(), UnorderedElementsAre("inner", "link"));
}

TEST_F(DoorToTheDisk, FollowsALinkOnlyInAPathThatAPersonNamed) {
    std::filesystem::create_directories(folder.path("inner"));
    if (!makeLink(folder.path("inner"), folder.path("link")))
        GTEST_SKIP() << "no link can be made here";

    EXPECT_TRUE(OpenFolder::named(folder.path("link"), failure).isOpen());
    EXPECT_FALSE(opened.open("link", failure).isOpen());
    EXPECT_TRUE(failure);
    EXPECT_FALSE(placeOf(opened, "link/file").folder.isOpen());
    EXPECT_TRUE(placeOf(opened, "inner/file").folder.isOpen());
}

TEST_F(DoorToTheDisk, NamesWhyAFolderCannotBeOpened) {
    put(folder.path("file"), "");

    (void)OpenFolder::named(folder.path("none"), failure);
    EXPECT_EQ(failure, std::errc::no_such_file_or_directory);
    (void)opened.open("file", failure);
    EXPECT_EQ(failure, std::errc::not_a_directory);
    EXPECT_EQ(placeOf(opened, "none/x").failure, std::errc::no_such_file_or_directory);
}

TEST_F(DoorToTheDisk, MakesFilesOnlyWhereNothingStands) {
    const OpenFile file = opened.create("file", failure);
    EXPECT_FALSE(file.write("one"));
    EXPECT_FALSE(file.sync());
    EXPECT_FALSE(opened.create("file", failure).isOpen());

    EXPECT_EQ(failure, std::errc::file_exists);
    EXPECT_EQ(opened.makeFolder("file"), std::errc::file_exists);
    EXPECT_EQ(opened.read("file"), "one");
    EXPECT_EQ(opened.read("none"), std::nullopt);
}

TEST_F(DoorToTheDisk, WritesBehindTheEndAndCutsWhatIsToo) {
    put(folder.path("file"), "whole\ncut");

    const OpenFile file = opened.append("file", failure);
    EXPECT_FALSE(file.cutAfter(6));
    EXPECT_FALSE(file.write("next\n"));

    EXPECT_THAT(contentsOf(folder.path()), ElementsAre(Pair("file", "whole\nnext\n")));
    EXPECT_FALSE(opened.append("none", failure).isOpen());
}

TEST_F(DoorToTheDisk, MovesOnlyWhereNothingStands) {
    put(folder.path("a"), "a");
    put(folder.path("b"), "b");
    put(folder.path("inner/c"), "c");

    EXPECT_EQ(opened.move("a", opened, "b"), std::errc::file_exists);
    EXPECT_FALSE(opened.move("inner", opened, "other"));
    EXPECT_EQ(opened.move("none", opened, "x"), std::errc::no_such_file_or_directory);

    EXPECT_THAT(contentsOf(folder.path()), ElementsAre(Pair("a", "a"), Pair("b", "b"),
                                                       Pair("other/", ""), Pair("other/c", "c")));
}

TEST_F(DoorToTheDisk, ReplacesAFileInOneStepAndKeepsItAsItWas) {
    put(folder.path("old"), "old");
    put(folder.path("new"), "new");

    EXPECT_FALSE(opened.keep("old", opened, "kept"));
    EXPECT_FALSE(opened.replace("new", opened, "old"));

    EXPECT_THAT(contentsOf(folder.path()), ElementsAre(Pair("kept", "old"), Pair("old", "new")));
}

TEST_F(DoorToTheDisk, ReadsNoFolder) {
    std::filesystem::create_directories(folder.path("inner"));

    EXPECT_EQ(opened.read("inner"), std::nullopt);
}

TEST_F(DoorToTheDisk, AFolderKeepsItsNumberWhenItIsRenamedAndACopyHasAnother) {
    put(folder.path("inner/file"), "");
    const auto before = opened.open("inner", failure).identity();
    std::filesystem::copy(folder.path("inner"), folder.path("copy"));
    std::filesystem::rename(folder.path("inner"), folder.path("renamed"));

    EXPECT_NE(before, 0U);
    EXPECT_EQ(opened.open("renamed", failure).identity(), before);
    EXPECT_NE(opened.open("copy", failure).identity(), before);
}

TEST_F(DoorToTheDisk, RemovesATreeWithoutFollowingItsLinks) {
    put(folder.path("keep/file"), "kept");
    put(folder.path("tree/a/b"), "");
    if (!makeLink(folder.path("keep"), folder.path("tree/link")))
        GTEST_SKIP() << "no link can be made here";

    opened.removeTree("tree");

    EXPECT_THAT(contentsOf(folder.path()),
                ElementsAre(Pair("keep/", ""), Pair("keep/file", "kept")));
}

TEST_F(DoorToTheDisk, ALockIsHeldByOneHandleUntilItCloses) {
    std::filesystem::create_directories(folder.path("inner"));
    OpenFolder first = opened.open("inner", failure);
    const OpenFolder second = opened.open("inner", failure);

    EXPECT_EQ(first.lock(), Lock::Held);
    EXPECT_EQ(second.lock(), Lock::Taken);
    first = OpenFolder();
    EXPECT_EQ(second.lock(), Lock::Held);
    EXPECT_TRUE(second.isOwn());
}

TEST_F(DoorToTheDisk, ALockIsNoEntryAndAFolderThatIsOpenAndLockedIsRemovedWithItsHandle) {
    std::filesystem::create_directories(folder.path("inner"));
    OpenFolder inner = opened.open("inner", failure);
    ASSERT_EQ(inner.lock(), Lock::Held);

    EXPECT_THAT(inner.entries(), testing::IsEmpty());
    EXPECT_FALSE(opened.removeEmptyFolder("inner", std::move(inner)));

    EXPECT_THAT(contentsOf(folder.path()), testing::IsEmpty());
}

TEST_F(DoorToTheDisk, ALockOfAFileKeepsNobodyFromReadingIt) {
    put(folder.path("journal"), "line\n");
    const OpenFile first = opened.append("journal", failure);
    const OpenFile second = opened.append("journal", failure);

    EXPECT_EQ(first.lock(), Lock::Held);
    EXPECT_EQ(second.lock(), Lock::Taken);
    EXPECT_EQ(opened.read("journal"), "line\n");
    EXPECT_FALSE(second.write("more\n"));
    EXPECT_EQ(contentsOf(folder.path()).at("journal"), "line\nmore\n");
}

TEST_F(DoorToTheDisk, LeadsToTheFolderAbove) {
    std::filesystem::create_directories(folder.path("inner"));
    const OpenFolder inner = opened.open("inner", failure);

    EXPECT_EQ(inner.open("..", failure).identity(), opened.identity());
    EXPECT_EQ(opened.open(".", failure).identity(), opened.identity());
}

TEST_F(DoorToTheDisk, SyncsAndStartsToWithoutAFailure) {
    const OpenFile file = opened.create("สมชาย", failure);

    EXPECT_FALSE(file.write("x"));
    EXPECT_FALSE(file.startSync());
    EXPECT_FALSE(file.sync());
    EXPECT_FALSE(opened.sync());
    EXPECT_FALSE(opened.syncEverything());
    EXPECT_EQ(modeOf(folder.path("สมชาย")), 0600U);
}

TEST_F(DoorToTheDisk, GoesAsDeepAsAPathOfManySteps) {
    const std::string step(100, 'x');
    OpenFolder deep = opened.open(".", failure);
    for (int i = 0; i < 5; ++i) {
        EXPECT_FALSE(deep.makeFolder(step));
        deep = deep.open(step, failure);
    }
    const std::string way = folder.path() + "/" + step + "/" + step + "/" + step;

    EXPECT_TRUE(deep.create("file", failure).isOpen());
    EXPECT_TRUE(OpenFolder::named(way + "/" + step + "/" + step, failure).isOpen());

    deep = OpenFolder();
    opened.removeTree(step);
    EXPECT_EQ(opened.look(step, failure), Standing::Nothing);
}

}  // namespace
}  // namespace mailadvisor
