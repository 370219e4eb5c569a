#include "output/write_bundle.h"

#include "output/folders.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::Pair;

Bundle bundleOf(std::vector<std::pair<std::string, std::string>> files) {
    Bundle bundle;
    for (auto& [path, content] : files) bundle.files.push_back({path, content, {}});
    return bundle;
}

const Bundle profile = bundleOf({{"Profiles/a/prefs.js", "p"}, {"profiles.ini", "i"}});

TEST(WriteBundle, WritesFilesAndFoldersForTheOwnerOnly) {
    const TemporaryFolder folder;

    const auto written = writeBundle(profile, folder.path("out"), {});

    ASSERT_TRUE(written);
    EXPECT_THAT(*written, ElementsAre(WrittenFile{"Profiles/a/prefs.js", {1}, false},
                                      WrittenFile{"profiles.ini", {1}, false}));
    EXPECT_THAT(
        contentsOf(folder.path()),
        ElementsAre(Pair("out/", ""), Pair("out/Profiles/", ""), Pair("out/Profiles/a/", ""),
                    Pair("out/Profiles/a/prefs.js", "p"), Pair("out/profiles.ini", "i")));
    EXPECT_EQ(modeOf(folder.path("out")), 0700U);
    EXPECT_EQ(modeOf(folder.path("out/Profiles/a")), 0700U);
    EXPECT_EQ(modeOf(folder.path("out/profiles.ini")), 0600U);
}

TEST(WriteBundle, MakesFoldersThatAreMissingOnTheWay) {
    const TemporaryFolder folder;

    ASSERT_TRUE(writeBundle(profile, folder.path("a/b/c"), {}));

    EXPECT_EQ(contentsOf(folder.path()).size(), 7U);
    EXPECT_EQ(modeOf(folder.path("a")), 0700U);
}

TEST(WriteBundle, AddsToAFolderThatIsThere) {
    const TemporaryFolder folder;
    put(folder.path("Profiles/old/prefs.js"), "mine");

    ASSERT_TRUE(writeBundle(profile, folder.path(), {}));

    EXPECT_THAT(contentsOf(folder.path()),
                ElementsAre(Pair("Profiles/", ""), Pair("Profiles/a/", ""),
                            Pair("Profiles/a/prefs.js", "p"), Pair("Profiles/old/", ""),
                            Pair("Profiles/old/prefs.js", "mine"), Pair("profiles.ini", "i")));
}

TEST(WriteBundle, RefusesToReplaceWithoutForceAndNamesTheFile) {
    const TemporaryFolder folder;
    put(folder.path("profiles.ini"), "mine");

    const auto written = writeBundle(profile, folder.path(), {});

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(written.error().text.id, "error.write-exists");
    EXPECT_EQ(written.error().where, folder.path() + "/profiles.ini");
    EXPECT_THAT(contentsOf(folder.path()), ElementsAre(Pair("profiles.ini", "mine")));
}

TEST(WriteBundle, ReplacesWithForceAndLeavesNothingElse) {
    const TemporaryFolder folder;
    put(folder.path("profiles.ini"), "mine");
    put(folder.path("Profiles/a/prefs.js"), "mine too");

    ASSERT_TRUE(writeBundle(profile, folder.path(), {.force = true}));

    EXPECT_THAT(contentsOf(folder.path()),
                ElementsAre(Pair("Profiles/", ""), Pair("Profiles/a/", ""),
                            Pair("Profiles/a/prefs.js", "p"), Pair("profiles.ini", "i")));
    EXPECT_EQ(modeOf(folder.path("profiles.ini")), 0600U);
}

TEST(WriteBundle, DryRunAnswersAsTheRealRunAndTouchesNothing) {
    const TemporaryFolder folder;
    put(folder.path("taken/profiles.ini"), "mine");

    const auto fresh = writeBundle(profile, folder.path("out"), {.isDryRun = true});
    const auto taken = writeBundle(profile, folder.path("taken"), {.isDryRun = true});

    ASSERT_TRUE(fresh);
    EXPECT_EQ(fresh->size(), 2U);
    EXPECT_FALSE(taken);
    EXPECT_THAT(contentsOf(folder.path()),
                ElementsAre(Pair("taken/", ""), Pair("taken/profiles.ini", "mine")));
}

TEST(WriteBundle, DryRunMarksWhatIsThere) {
    const TemporaryFolder folder;
    put(folder.path("profiles.ini"), "mine");

    const auto planned = writeBundle(profile, folder.path(), {.force = true, .isDryRun = true});

    ASSERT_TRUE(planned);
    EXPECT_THAT(*planned, ElementsAre(WrittenFile{"Profiles/a/prefs.js", {1}, false},
                                      WrittenFile{"profiles.ini", {1}, true}));
}

TEST(WriteBundle, RefusesPathsThatLeaveTheFolder) {
    const TemporaryFolder folder;

    for (const std::string path :
         {"../x", "/x", "a/../../x", "a//x", "", ".", "a/", "a\\x", "a\nx", "a/./x"}) {
        const auto written = writeBundle(bundleOf({{path, "x"}}), folder.path("out"), {});
        ASSERT_FALSE(written) << path;
        EXPECT_EQ(written.error().code, ErrorCode::InvalidInput) << path;
    }
    EXPECT_TRUE(contentsOf(folder.path()).empty());
}

TEST(WriteBundle, FollowsNoLinkBelowTheFolder) {
    const TemporaryFolder folder;
    put(folder.path("elsewhere/keep"), "k");
    std::filesystem::create_directories(folder.path("out"));
    if (!makeLink(folder.path("elsewhere"), folder.path("out/Profiles")))
        GTEST_SKIP() << "no link can be made here";
    if (!makeLink(folder.path("elsewhere/keep"), folder.path("out/file")))
        GTEST_SKIP() << "no link can be made here";

    const auto through = writeBundle(profile, folder.path("out"), {.force = true});
    const auto onto = writeBundle(bundleOf({{"file", "x"}}), folder.path("out"), {.force = true});

    EXPECT_FALSE(through);
    EXPECT_FALSE(onto);
    EXPECT_THAT(contentsOf(folder.path("elsewhere")), ElementsAre(Pair("keep", "k")));
}

TEST(WriteBundle, TakesAFolderThatThePersonLinked) {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path("real"));
    if (!makeLink(folder.path("real"), folder.path("link")))
        GTEST_SKIP() << "no link can be made here";

    ASSERT_TRUE(writeBundle(profile, folder.path("link"), {}));

    EXPECT_TRUE(std::filesystem::exists(folder.path("real/profiles.ini")));
}

TEST(WriteBundle, RefusesAFolderWhereAFileBelongs) {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path("profiles.ini"));

    const auto written = writeBundle(profile, folder.path(), {.force = true});

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().text.id, "error.write-in-the-way");
    EXPECT_THAT(contentsOf(folder.path()), ElementsAre(Pair("profiles.ini/", "")));
}

TEST(WriteBundle, RefusesAPathThatStandsTwice) {
    const TemporaryFolder folder;

    for (const Bundle& bundle :
         {bundleOf({{"a", "1"}, {"a", "2"}}), bundleOf({{"a", "1"}, {"a/b", "2"}}),
          bundleOf({{"a/b", "1"}, {"a", "2"}}), bundleOf({{"a/b/c", "1"}, {"a/b/c/d", "2"}})}) {
        for (const bool isDryRun : {true, false}) {
            const auto written =
                writeBundle(bundle, folder.path("out"), {.force = true, .isDryRun = isDryRun});

            ASSERT_FALSE(written) << bundle.files.back().path;
            EXPECT_EQ(written.error().code, ErrorCode::InvalidInput);
            EXPECT_EQ(written.error().text.id, "error.write-twice");
        }
    }
    EXPECT_TRUE(contentsOf(folder.path()).empty());
}

}  // namespace
}  // namespace mailadvisor
