#include "output/folders.h"
#include "output/open_folder.h"
#include "output/write_file.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace mailadvisor {
namespace {

TEST(DoorToTheDiskHere, ReadsNoPipe) {
    const TemporaryFolder folder;
    ASSERT_EQ(mkfifo(folder.path("pipe").c_str(), 0600), 0);
    std::error_code failure;

    EXPECT_EQ(OpenFolder::named(folder.path(), failure).read("pipe"), std::nullopt);
}

TEST(WriteFile, NeverReplacesWhatIsNoOrdinaryFile) {
    EXPECT_FALSE(writeFile("/dev/null", "x", {.force = true}));
    EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

}  // namespace
}  // namespace mailadvisor
