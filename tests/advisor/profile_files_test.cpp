#include "advisor/profile_files.h"

#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(ProfileFiles, AreThoseThatTheMetadataNamesAndNoOthers) {
    const testing::TemporaryFolder folder;
    for (const char* path : {"prefs.js", "other.js", "sources/a.source", "sources/b.source",
                             "sources/c.txt", "sources/.d.source", "sources/folder.source/x"})
        folder.write(path, path);
    ClientMetadata client;
    client.profile.reads = {"prefs.js", "user.js", "sources/*.source", "nowhere/*"};

    const auto files = profileFiles(client, folder.path().string());

    ASSERT_TRUE(files);
    EXPECT_THAT(*files,
                ::testing::ElementsAre(::testing::Pair("prefs.js", "prefs.js"),
                                       ::testing::Pair("sources/a.source", "sources/a.source"),
                                       ::testing::Pair("sources/b.source", "sources/b.source")));
}

}  // namespace
}  // namespace mailadvisor
