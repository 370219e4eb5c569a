#include "output/kept_files.h"

#include "output/faults.h"
#include "output/folders.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

TEST(KeptFiles, AreCopiedWhereTheFileSystemKnowsNoHardLinks) {
    const TemporaryFolder folder;
    const std::string large(300'000, 'x');
    put(folder.path("one"), large);
    KeptFiles kept(folder.path());
    forbidLinks(true);

    const auto done = kept.keep("one");

    forbidLinks(false);
    ASSERT_TRUE(done);
    put(folder.path("one"), "written into the same file");
    const auto hidden = std::filesystem::path(*kept.pathOf("one")).parent_path().string();
    EXPECT_EQ(contentsOf(hidden).at("one"), large);
}

}  // namespace
}  // namespace mailadvisor
