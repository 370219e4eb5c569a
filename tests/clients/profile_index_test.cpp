#include "clients/profile_index.h"

#include <gmock/gmock.h>

#include <random>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(ProfileIndex, GivesTheProfilesThatAreOpenedByDefaultFirst) {
    const auto profiles = readProfileIndex(
        "[Install0123]\r\nDefault=b.used\r\nLocked=1\r\n\r\n"
        "[Profile0]\nName=old\nIsRelative=1\nPath=a.old\nDefault=1\n"
        "[Profile1]\nName=used\nIsRelative=1\nPath=b.used\n"
        "[Profile2]\nName=moved\nIsRelative=0\nPath=/srv/mail/ann\n");

    EXPECT_THAT(profiles, ElementsAre(IndexedProfile{"b.used", true, true},
                                      IndexedProfile{"a.old", true, false},
                                      IndexedProfile{"/srv/mail/ann", false, false}));
}

TEST(ProfileIndex, OfAnOldProgramGoesByItsDefaultMark) {
    const auto profiles = readProfileIndex(
        "[Profile0]\nIsRelative=1\nPath=a\n[Profile1]\nIsRelative=1\nPath=b\nDefault=1\n");

    ASSERT_THAT(profiles, SizeIs(2));
    EXPECT_EQ(profiles[0].path, "b");
}

TEST(ProfileIndex, MayHoldAnything) {
    EXPECT_THAT(readProfileIndex(""), IsEmpty());
    EXPECT_THAT(readProfileIndex("Path=a\n[Profile0]\nName=a\n[Profile"), IsEmpty());
    std::string many;
    for (int i = 0; i < 5000; ++i) {
        many += "[Profile" + std::to_string(i) + "]\nPath=" + std::to_string(i) + "\n";
    }
    EXPECT_THAT(readProfileIndex(many), SizeIs(100));
    std::mt19937 random(7);  // the same bytes in each run
    for (int round = 0; round < 200; ++round) {
        std::string changed = "[Install1]\nDefault=a\n[Profile0]\nIsRelative=1\nPath=a\n";
        for (int i = 0; i < 4; ++i) changed[random() % changed.size()] = "\0[]=\n/.1"[random() % 8];
        for (const auto& profile : readProfileIndex(changed)) EXPECT_NE(profile.path, "");
    }
}

}  // namespace
}  // namespace mailadvisor
