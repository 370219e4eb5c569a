#include "rules/remedies.h"

#include "rules/situations.h"

#include <algorithm>

namespace mailadvisor::test {
namespace {

Situation fullMailbox() {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(1000), megabytes(1000));
    setGrowth(situation, megabytes(5));
    addFolder(situation, FolderRole::Inbox, megabytes(400), 730);
    addFolder(situation, FolderRole::Sent, megabytes(450), 100);
    addFolder(situation, FolderRole::Trash, megabytes(100), 50);
    addFolder(situation, FolderRole::Junk, megabytes(50), 50);
    return situation;
}

const Remedy& named(const std::vector<Remedy>& remedies, std::string_view id) {
    const auto found = std::find_if(remedies.begin(), remedies.end(),
                                    [&](const Remedy& remedy) { return remedy.id == id; });
    EXPECT_NE(found, remedies.end()) << id;
    return *found;
}

TEST(SpaceRemedies, CountTrashAndJunkTogetherAndHowLongItLasts) {
    const auto situation = fullMailbox();

    const auto remedies = spaceRemedies(gatherEvidence(situation));

    const auto& empty = named(remedies, "empty-trash-and-junk");
    EXPECT_EQ(empty.frees, known(megabytes(150)));
    EXPECT_EQ(empty.lastsDays, known(30));
    EXPECT_EQ(empty.who, Actor::You);
}

TEST(SpaceRemedies, NameTheLargestFolderThatIsNotTrash) {
    const auto situation = fullMailbox();

    const auto remedies = spaceRemedies(gatherEvidence(situation));

    EXPECT_EQ(named(remedies, "delete-largest").text.arguments[0],
              (Argument{"folder", MessageList{{"word.folder-sent", {}}}}));
}

TEST(SpaceRemedies, EstimateWhatIsOlderThanAYear) {
    const auto situation = fullMailbox();

    const auto remedies = spaceRemedies(gatherEvidence(situation));

    EXPECT_EQ(named(remedies, "archive-old-years").frees, known(megabytes(200)));
}

TEST(SpaceRemedies, AskForTwiceTheQuota) {
    const auto situation = fullMailbox();

    const auto remedies = spaceRemedies(gatherEvidence(situation));

    const auto& quota = named(remedies, "more-quota");
    EXPECT_EQ(quota.lastsDays, known(200));
    EXPECT_EQ(quota.text.arguments[0], (Argument{"size", megabytes(2000)}));
}

TEST(SpaceRemedies, LeaveOutWhatWouldFreeNothing) {
    auto situation = fullMailbox();
    situation.facts.mailbox.folders[2].bytes = known(ByteCount{0});
    situation.facts.mailbox.folders[3].bytes = known(ByteCount{0});

    const auto remedies = spaceRemedies(gatherEvidence(situation));

    EXPECT_TRUE(std::none_of(remedies.begin(), remedies.end(), [](const Remedy& remedy) {
        return remedy.id == "empty-trash-and-junk";
    }));
}

TEST(SpaceRemedies, CountNoDaysBeyondWhatCanBeForeseen) {
    for (const auto growth : {ByteCount{0}, ByteCount{1}, ByteCount{40'000}}) {
        auto situation = fullMailbox();
        setGrowth(situation, growth);

        const auto remedies = spaceRemedies(gatherEvidence(situation));

        const auto& empty = named(remedies, "empty-trash-and-junk");
        EXPECT_TRUE(empty.hasNoEndInSight) << growth.value;
        EXPECT_FALSE(empty.lastsDays.isKnown()) << growth.value;
    }
}

TEST(SpaceRemedies, FreeNoMoreThanIsUsed) {
    auto situation = fullMailbox();
    situation.facts.mailbox.folders[2].bytes = known(gigabytes(3));

    const auto remedies = spaceRemedies(gatherEvidence(situation));

    EXPECT_EQ(named(remedies, "empty-trash-and-junk").frees, known(megabytes(1000)));
}

TEST(SpaceRemedies, StayWithoutFiguresWhenNobodySignedIn) {
    const auto situation = bothOffered();

    const auto remedies = spaceRemedies(gatherEvidence(situation));

    ASSERT_FALSE(remedies.empty());
    for (const auto& remedy : remedies) EXPECT_FALSE(remedy.lastsDays.isKnown()) << remedy.id;
}

}  // namespace
}  // namespace mailadvisor::test
