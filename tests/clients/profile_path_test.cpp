#include "clients/profile_path.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(ProfilePath, IsNamedByItselfAndByAStarInItsLastStep) {
    EXPECT_TRUE(matchesProfilePath("prefs.js", "prefs.js"));
    EXPECT_TRUE(matchesProfilePath("sources/*.source", "sources/a.source"));
    EXPECT_TRUE(matchesProfilePath("*", "account-a"));
    EXPECT_TRUE(matchesProfilePath("a*b*c", "a--b--b--c"));
    EXPECT_TRUE(matchesProfilePath("a*", "a"));
}

TEST(ProfilePath, IsNotNamedByAnythingElse) {
    EXPECT_FALSE(matchesProfilePath("prefs.js", "Prefs.js"));
    EXPECT_FALSE(matchesProfilePath("prefs.js", "old/prefs.js"));
    EXPECT_FALSE(matchesProfilePath("sources/*.source", "sources/old/a.source"));
    EXPECT_FALSE(matchesProfilePath("*", "folder/file"));
    EXPECT_FALSE(matchesProfilePath("*", ".hidden"));
    EXPECT_FALSE(matchesProfilePath("sources/*.source", "sources/.source"));
    EXPECT_FALSE(matchesProfilePath("a*a", "a"));
    EXPECT_FALSE(matchesProfilePath("a*b*c", "a--c--b"));
}

TEST(ProfilePath, OfAMetadataStaysInTheProfile) {
    for (const char* good : {"prefs.js", "a/b/*.rc", ".mbsyncrc", "*"})
        EXPECT_TRUE(isProfilePattern(good)) << good;
    for (const char* bad :
         {"", "/etc/passwd", "../x", "a/../b", "a//b", "a/", "*/b", "a\\b", "C:x", ".", "a/."})
        EXPECT_FALSE(isProfilePattern(bad)) << bad;
}

}  // namespace
}  // namespace mailadvisor
