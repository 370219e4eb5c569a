#include "output/folders.h"
#include "output/write_file.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace mailadvisor {
namespace {

TEST(PublicFile, MayBeReadByOtherAccountsWhateverTheMaskOfWhoWritesIt) {
    const TemporaryFolder folder;
    const mode_t before = ::umask(0077);

    const auto written = writePublicFile(folder.path("domain.json"), "{}", {});
    ::umask(before);

    ASSERT_TRUE(written);
    EXPECT_EQ(modeOf(folder.path("domain.json")), 0644U);
}

TEST(PublicFile, OpensWhatStoodThereForTheOwnerOnly) {
    const TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder.path("domain.json"), "old", {}));

    ASSERT_TRUE(writePublicFile(folder.path("domain.json"), "{}", {.force = true}));

    EXPECT_EQ(modeOf(folder.path("domain.json")), 0644U);
}

}  // namespace
}  // namespace mailadvisor
