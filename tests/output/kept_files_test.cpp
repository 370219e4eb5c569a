#include "output/kept_files.h"

#include "output/folders.h"
#include "output/leftovers_seen.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using ::testing::IsEmpty;
using Contents = std::map<std::string, std::string>;

TEST(KeptFiles, CanBeReadAsTheyWereWhileOthersTakeTheirPlaces) {
    const TemporaryFolder folder;
    put(folder.path("one"), "old 1");
    put(folder.path("two"), "old 2");
    KeptFiles kept(folder.path());
    EXPECT_FALSE(kept.pathOf("one"));

    ASSERT_TRUE(kept.keep("one"));
    ASSERT_TRUE(kept.keep("two"));
    EXPECT_EQ(contentsOf(folder.path()).at("one"), "old 1");
    put(folder.path("new"), "new");
    fs::rename(folder.path("new"), folder.path("one"));
    fs::remove(folder.path("two"));

    const auto hidden = fs::path(*kept.pathOf("one")).parent_path().string();
    EXPECT_EQ(contentsOf(hidden), (Contents{{"one", "old 1"}, {"two", "old 2"}}));
    EXPECT_THAT(told(folder.path()), IsEmpty()) << "another run tidies up";
    kept.end();
    EXPECT_EQ(contentsOf(folder.path()), (Contents{{"one", "new"}}));
}

TEST(KeptFiles, OfWhatIsNotThereSayWhy) {
    const TemporaryFolder folder;
    {
        KeptFiles kept(folder.path());
        EXPECT_EQ(kept.keep("none").error().code, ErrorCode::WriteFailed);
        EXPECT_FALSE(kept.pathOf("none"));
    }
    EXPECT_THAT(contentsOf(folder.path()), IsEmpty());
}

}  // namespace
}  // namespace mailadvisor
