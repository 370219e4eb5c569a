#include "output/leftovers.h"

#include "output/folders.h"
#include "output/leftovers_seen.h"
#include "output/write_bundle.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Leftovers, AFolderThatOnlyBearsTheNameIsNotTouched) {
    const TemporaryFolder folder;
    const std::string prefix(hiddenPrefix);
    put(folder.path("out/" + prefix + "1/new/mine"), "mine");
    put(folder.path("out/" + prefix + "1/commit"), "R 1 prefs.js\n");
    put(folder.path("out/" + prefix + "0123456789abcdef0123456789abcdef/mine"), "mine");
    put(folder.path(prefix + "2/mine"), "mine");
    fs::create_directories(folder.path("out/" + prefix + "3"));
    put(folder.path("out/" + prefix + "4"), "a file");
    const auto before = contentsOf(folder.path());

    EXPECT_THAT(told(folder.path("out")), IsEmpty());

    EXPECT_EQ(contentsOf(folder.path()), before);
}

TEST(Leftovers, OfALivingRunAreLeftAlone) {
    const TemporaryFolder folder;
    std::error_code failure;
    const OpenFolder base = OpenFolder::named(folder.path(), failure);
    HiddenFolder living = HiddenFolder::make(base, failure);
    ASSERT_FALSE(failure);

    EXPECT_THAT(told(folder.path()), IsEmpty());
    EXPECT_THAT(hiddenIn(folder.path()), ElementsAre(living.name));

    living.folder = OpenFolder();
    EXPECT_THAT(told(folder.path()), ElementsAre("error.leftover-removed"));
    EXPECT_THAT(hiddenIn(folder.path()), IsEmpty());
}

TEST(Leftovers, OfARunThatEndedAreTakenBackOrRemoved) {
    const TemporaryFolder folder;
    std::error_code failure;
    {
        const OpenFolder base = OpenFolder::named(folder.path(), failure);
        const HiddenFolder ended = HiddenFolder::make(base, failure);
        ASSERT_FALSE(ended.folder.makeFolder("new"));
        (void)ended.folder.open("new", failure).create("half", failure);
    }
    ASSERT_EQ(hiddenIn(folder.path()).size(), 1U);

    ASSERT_TRUE(writeBundle({{{"a/b", "whole", {}}}, {}, {}}, folder.path("deep/er"), {}));

    EXPECT_THAT(hiddenIn(folder.path()), IsEmpty());
    EXPECT_EQ(contentsOf(folder.path()).at("deep/er/a/b"), "whole");
}

}  // namespace
}  // namespace mailadvisor
