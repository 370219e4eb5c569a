#include "output/open_folder.h"

#include "output/folders.h"

#include <gmock/gmock.h>

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
    std::filesystem::create_symlink(folder.path("inner"), folder.path("link"));

    EXPECT_EQ(opened.look("file", failure), Standing::File);
    EXPECT_EQ(opened.look("inner", failure), Standing::Folder);
    EXPECT_EQ(opened.look("link", failure), Standing::Other);
    EXPECT_EQ(opened.look("none", failure), Standing::Nothing);
    EXPECT_FALSE(failure);
    EXPECT_THAT(opened.entries(), UnorderedElementsAre("file", "inner", "link"));
}

TEST_F(DoorToTheDisk, FollowsALinkOnlyInAPathThatAPersonNamed) {
    std::filesystem::create_directories(folder.path("inner"));
    std::filesystem::create_symlink(folder.path("inner"), folder.path("link"));

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

TEST_F(DoorToTheDisk, RemovesATreeWithoutFollowingItsLinks) {
    put(folder.path("keep/file"), "kept");
    put(folder.path("tree/a/b"), "");
    std::filesystem::create_symlink(folder.path("keep"), folder.path("tree/link"));

    opened.removeTree("tree");

    EXPECT_THAT(contentsOf(folder.path()),
                ElementsAre(Pair("keep/", ""), Pair("keep/file", "kept")));
}

TEST_F(DoorToTheDisk, ALockIsHeldByOneHandleUntilItCloses) {
    std::filesystem::create_directories(folder.path("inner"));
    OpenFolder first = opened.open("inner", failure);
    const OpenFolder second = opened.open("inner", failure);

    EXPECT_TRUE(first.lock());
    EXPECT_FALSE(second.lock());
    first = OpenFolder();
    EXPECT_TRUE(second.lock());
    EXPECT_TRUE(second.isOwn());
}

}  // namespace
}  // namespace mailadvisor
