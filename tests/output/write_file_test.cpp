#include "output/write_file.h"
#include "output/folders.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::Pair;

TEST(WriteFile, WritesOneFileForTheOwnerOnly) {
    const TemporaryFolder folder;

    ASSERT_TRUE(writeFile(folder.path("facts.json"), "{}", {}));

    EXPECT_THAT(contentsOf(folder.path()), ElementsAre(Pair("facts.json", "{}")));
    EXPECT_EQ(modeOf(folder.path("facts.json")), 0600U);
}

TEST(WriteFile, ReplacesOnlyWithForce) {
    const TemporaryFolder folder;
    put(folder.path("facts.json"), "old");

    const auto refused = writeFile(folder.path("facts.json"), "new", {});
    const bool wasKept = contentsOf(folder.path()).at("facts.json") == "old";
    const auto forced = writeFile(folder.path("facts.json"), "new", {.force = true});

    EXPECT_FALSE(refused);
    EXPECT_TRUE(wasKept);
    EXPECT_TRUE(forced);
    EXPECT_THAT(contentsOf(folder.path()), ElementsAre(Pair("facts.json", "new")));
}

TEST(WriteFile, MakesNoFolderFromATypingError) {
    const TemporaryFolder folder;

    const auto written = writeFile(folder.path("typo/facts.json"), "{}", {});

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().text.id, "error.write-no-folder");
    EXPECT_TRUE(contentsOf(folder.path()).empty());
}

TEST(WriteFile, NeverReplacesAFolder) {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path("facts.json"));

    EXPECT_FALSE(writeFile(folder.path("facts.json"), "x", {.force = true}));
    EXPECT_TRUE(std::filesystem::is_directory(folder.path("facts.json")));
}

TEST(WriteFile, WritesInAFolderWithAThaiName) {
    const TemporaryFolder folder;
    std::filesystem::create_directories(nativePath(folder.path("สมชาย ใจดี")));

    ASSERT_TRUE(writeFile(folder.path("สมชาย ใจดี/ข้อมูล.json"), "{}", {}));

    EXPECT_EQ(contentsOf(folder.path()).at("สมชาย ใจดี/ข้อมูล.json"), "{}");
}

}  // namespace
}  // namespace mailadvisor
