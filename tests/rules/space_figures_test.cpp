#include "rules/remedies.h"
#include "rules/retention.h"
#include "rules/situations.h"
#include "rules/space_view.h"

#include <algorithm>

namespace mailadvisor::test {
namespace {

const Remedy* stepOf(const std::vector<Remedy>& remedies, std::string_view id) {
    const auto found = std::ranges::find(remedies, id, &Remedy::id);
    return found == remedies.end() ? nullptr : &*found;
}

std::vector<Remedy> stepsFor(const Situation& situation) {
    return spaceRemedies(gatherEvidence(situation));
}

std::vector<Remedy> archiverFor(const Situation& situation) {
    std::vector<Remedy> remedies;
    addPop3Archiver(remedies, gatherEvidence(situation));
    return remedies;
}

/// Two devices, 300 MB over a limit of 500 MB.
Situation overQuota() {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(800), megabytes(500));
    setGrowth(situation, megabytes(3));
    addFolder(situation, FolderRole::Inbox, megabytes(500), 300);
    addFolder(situation, FolderRole::Trash, megabytes(270), 60);
    return situation;
}

TEST(OverQuota, AStepThatIsNotEnoughSaysHowMuchMoreHasToGo) {
    const auto steps = stepsFor(overQuota());

    const auto* trash = stepOf(steps, "empty-trash-and-junk");
    ASSERT_TRUE(trash);
    EXPECT_EQ(trash->stillOver, megabytes(30));
    EXPECT_EQ(trash->lastsDays, known(0));
}

TEST(OverQuota, MoreSpaceIsMoreThanWhatIsUsed) {
    const auto steps = stepsFor(overQuota());

    const auto* quota = stepOf(steps, "more-quota");

    ASSERT_TRUE(quota);
    EXPECT_EQ(quota->stillOver, ByteCount{0});
    EXPECT_GT(std::get<ByteCount>(quota->text.arguments[0].value), megabytes(800));
}

/// A mailbox of 10 GB in a package of 5 GB, of which other mailboxes take 2 GB.
Situation inPackage(ByteCount used) {
    auto situation = withDevices(1);
    setSpace(situation, used, gigabytes(10));
    setGrowth(situation, megabytes(10));
    situation.thresholds.domainLimit = gigabytes(5);
    situation.facts.mailbox.domainUsedBytes = known(used + gigabytes(2));
    addFolder(situation, FolderRole::Inbox, used, 700);
    return situation;
}

TEST(PackageSpace, HoldsWhatTheOtherMailboxesLeave) {
    const auto situation = inPackage(gigabytes(2));

    EXPECT_EQ(roomOfMailbox(gatherEvidence(situation)), known(gigabytes(3)));
}

TEST(PackageSpace, IsAskedForWhereTheMailboxsOwnLimitIsNotTheTightOne) {
    const auto steps = stepsFor(inPackage(gigabytes(2)));

    EXPECT_FALSE(stepOf(steps, "more-quota"));
    EXPECT_TRUE(stepOf(steps, "more-domain-space"));
}

TEST(PackageSpace, BoundsTheDaysThatMailIsLeftOnTheServer) {
    auto situation = inPackage(megabytes(2900));  // 172 MB are left of the package: 17 days
    situation.needs.backup = known(false);

    const auto days = plannedRetention(gatherEvidence(situation)).days;
    situation.thresholds.domainLimit.reset();
    const auto alone = plannedRetention(gatherEvidence(situation)).days;

    EXPECT_EQ(alone, 90);
    ASSERT_TRUE(days);
    EXPECT_LT(*days, 90);
}

TEST(SpaceSteps, ThatGainLessThanSomeDaysAreNotProposed) {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(100), gigabytes(2));
    setGrowth(situation, megabytes(200));
    addFolder(situation, FolderRole::Inbox, megabytes(80), 1);
    addFolder(situation, FolderRole::Trash, megabytes(20), 1);

    const auto steps = stepsFor(situation);

    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].id, "more-quota");
    EXPECT_GE(steps[0].lastsDays.valueOr(0), situation.thresholds.worthwhileDays);
}

TEST(SpaceSteps, ThatFreeAFewMegabytesAreNotProposed) {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(900), megabytes(1000));
    addFolder(situation, FolderRole::Inbox, megabytes(896), 200);
    addFolder(situation, FolderRole::Trash, megabytes(4), 60);

    EXPECT_FALSE(stepOf(stepsFor(situation), "empty-trash-and-junk"));

    situation.facts.mailbox.folders[1].bytes = known(megabytes(40));
    EXPECT_TRUE(stepOf(stepsFor(situation), "empty-trash-and-junk"));
}

TEST(LowQuota, AsksForNothingToBeClearedWhileTwoThirdsAreLeft) {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(160), megabytes(500));
    const auto roomy = findingOf("low-quota", situation);
    setSpace(situation, megabytes(200), megabytes(500));
    const auto fuller = findingOf("low-quota", situation);

    ASSERT_TRUE(roomy && fuller);
    EXPECT_TRUE(roomy->remedies.empty());
    EXPECT_FALSE(fuller->remedies.empty());
}

TEST(LowQuota, DecidesNothingBeforeHalfOfItIsUsed) {
    auto situation = withDevices(1);
    situation.needs.backup = known(true);
    setSpace(situation, megabytes(300), megabytes(2048));
    EXPECT_TRUE(saysNothing("one-device", situation));
    EXPECT_FALSE(plannedRetention(gatherEvidence(situation)).days);

    setSpace(situation, megabytes(1100), megabytes(2048));
    EXPECT_TRUE(speaks(findingOf("one-device", situation), Effect::Decides, Protocol::Pop3));
}

/// Two devices, 85 % used, nobody knows the growth; the Inbox goes back so many days.
Situation unknownGrowth(int inboxDays) {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(850), megabytes(1000));
    addFolder(situation, FolderRole::Inbox, megabytes(800), inboxDays);
    return situation;
}

TEST(Pop3Archiver, IsNotProposedWhereAllMailIsYoungerThanItWouldDelete) {
    EXPECT_TRUE(archiverFor(unknownGrowth(40)).empty());

    auto measured = unknownGrowth(40);
    setGrowth(measured, megabytes(2));
    EXPECT_TRUE(archiverFor(measured).empty());
}

TEST(Pop3Archiver, HasAFigureByTheAgeOfTheInboxWhereTheGrowthIsUnknown) {
    const auto archiver = archiverFor(unknownGrowth(180));

    ASSERT_EQ(archiver.size(), 1U);
    EXPECT_EQ(archiver[0].frees, known(megabytes(400)));
}

TEST(Pop3Archiver, TakesNothingFromAMailboxThatOthersRead) {
    auto situation = unknownGrowth(700);
    situation.needs.shared = known(true);

    EXPECT_TRUE(archiverFor(situation).empty());
}

/// One device whose mail of so many days must be seen in webmail too; 50 MB a day, 2 GB of space.
Situation lookingBack(int days) {
    auto situation = withDevices(1);
    situation.needs.backup = known(true);
    situation.needs.webmail = known(Webmail::Recent);
    situation.needs.reachBackDays = known(days);
    setSpace(situation, megabytes(1900), gigabytes(2));
    setGrowth(situation, megabytes(50));
    addFolder(situation, FolderRole::Inbox, megabytes(1900), 40);
    return situation;
}

TEST(RetentionPeriod, ThatDoesNotFitIntoTheMailboxComesFirstAndDecidesNothing) {
    const auto finding = findingOf("retention-period", lookingBack(60));

    ASSERT_TRUE(speaks(finding, Effect::ComesFirst, Protocol::Pop3));
    EXPECT_EQ(finding->text.id, "rule.retention-period.too-long");
    EXPECT_EQ(finding->text.arguments[1], (Argument{"size", megabytes(3000)}));
    EXPECT_TRUE(speaks(findingOf("one-device", lookingBack(60)), Effect::Leans, Protocol::Pop3));
    EXPECT_TRUE(saysNothing("webmail-recent", lookingBack(60)));
    const auto steps = stepsFor(lookingBack(60));
    const auto* quota = stepOf(steps, "more-quota");
    ASSERT_TRUE(quota);
    EXPECT_GE(std::get<ByteCount>(quota->text.arguments[0].value), megabytes(3000));
}

TEST(RetentionPeriod, ThatFitsIsNoObstacle) {
    EXPECT_FALSE(speaks(findingOf("retention-period", lookingBack(20)), Effect::ComesFirst,
                        Protocol::Pop3));
    EXPECT_TRUE(speaks(findingOf("one-device", lookingBack(20)), Effect::Decides, Protocol::Pop3));
}

}  // namespace
}  // namespace mailadvisor::test
