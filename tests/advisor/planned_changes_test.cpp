#include "advisor/planned_changes.h"

#include "support/temporary_folder.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;
using ::testing::ElementsAre;

const Bundle twoFiles{.files = {{"a/one.txt", "1\n", {}, false}, {"two.txt", "2\n", {}, false}}};

TEST(PlannedChanges, ShowNewFilesWhole) {
    const TemporaryFolder folder;
    const auto where = folder.path() / "out";
    const auto one = (where / "a/one.txt").string();
    const auto two = (where / "two.txt").string();

    const auto changes = plannedChanges(twoFiles, where.string(), false);

    ASSERT_TRUE(changes);
    EXPECT_THAT(*changes, ElementsAre(FileChange{one, true, "@@ -0,0 +1,1 @@\n+1\n"},
                                      FileChange{two, true, "@@ -0,0 +1,1 @@\n+2\n"}));
    EXPECT_FALSE(std::filesystem::exists(where));
}

TEST(PlannedChanges, ShowWhatIsReplaced) {
    const TemporaryFolder folder;
    folder.write("two.txt", "old\n");

    const auto changes = plannedChanges(twoFiles, folder.path().string(), true);

    ASSERT_TRUE(changes);
    EXPECT_TRUE((*changes)[0].isNew);
    EXPECT_FALSE((*changes)[1].isNew);
    EXPECT_EQ((*changes)[1].diff, "@@ -1,1 +1,1 @@\n-old\n+2\n");
}

TEST(PlannedChanges, FailAsTheRealRunWould) {
    const TemporaryFolder folder;
    folder.write("two.txt", "old\n");

    const auto changes = plannedChanges(twoFiles, folder.path().string(), false);

    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().code, ErrorCode::WriteFailed);
}

}  // namespace
}  // namespace mailadvisor
