#include "rules/retention.h"

#include "rules/situations.h"

namespace mailadvisor::test {
namespace {

/// One device, no wish for a copy, 1000 MB of which all lies in the INBOX.
Situation smallMailbox(std::int64_t growthMb) {
    auto situation = withDevices(1);
    setSpace(situation, megabytes(600), megabytes(1000));
    setGrowth(situation, megabytes(growthMb));
    addFolder(situation, FolderRole::Inbox, megabytes(600), 100);
    return situation;
}

Retention planned(const Situation& situation) {
    return plannedRetention(gatherEvidence(situation));
}

TEST(Retention, IsTheLongestThatStaysUnderTheSafeLevel) {
    // 70 % of 1000 MB at 20 MB a day are 35 days; the division to whole percents costs at most one.
    auto situation = smallMailbox(20);
    situation.client = ChosenClient{.countsFromMessageDate = true};
    const auto days = planned(situation).days;

    ASSERT_TRUE(days);
    EXPECT_GE(*days, 34);
    EXPECT_LE(*days, 35);
}

TEST(Retention, CountsWhatPop3LeavesBehind) {
    auto situation = smallMailbox(20);
    situation.facts.mailbox.folders[0].bytes = known(megabytes(200));

    const auto days = planned(situation).days;

    ASSERT_TRUE(days);
    EXPECT_LE(*days, 15);
}

TEST(Retention, IsNeverLongerThanTheLongest) { EXPECT_EQ(planned(smallMailbox(1)).days, 90); }

TEST(Retention, EndsBeforeTheSpaceWhereTheProgramCountsFromTheDownload) {
    auto situation = smallMailbox(8);        // full in 50 days
    EXPECT_EQ(planned(situation).days, 38);  // a quarter is to spare

    situation.client = ChosenClient{.countsFromMessageDate = true};
    EXPECT_GT(planned(situation).days, 50);
}

TEST(Retention, CountsOnTheFirstStepThatEmptiesTrash) {
    auto situation = smallMailbox(4);
    situation.client = ChosenClient{.countsFromMessageDate = true};
    situation.facts.mailbox.folders[0].bytes = known(megabytes(250));
    addFolder(situation, FolderRole::Trash, megabytes(350), 60);

    EXPECT_EQ(planned(situation).days, 90);
}

TEST(Retention, IsNeverDeletingForAnArchive) {
    auto situation = smallMailbox(20);
    situation.needs.purpose = known(Purpose::Archive);

    EXPECT_EQ(planned(situation).days, std::nullopt);
}

TEST(Retention, IsNeverShorterThanALongWeekend) { EXPECT_EQ(planned(smallMailbox(900)).days, 3); }

TEST(Retention, IsTheUsualOneWithoutGrowth) {
    auto situation = withDevices(1);
    setSpace(situation, megabytes(100), megabytes(500));

    EXPECT_EQ(planned(situation).days, 14);
}

TEST(Retention, IsNeverDeletingForALocalCopyOnly) {
    auto situation = withDevices(1);
    situation.needs.backup = known(true);

    EXPECT_EQ(planned(situation).days, std::nullopt);
}

TEST(Retention, IsNeverDeletingWhenMailIsNeededElsewhere) {
    auto situation = smallMailbox(20);
    situation.needs.devices = known(2);

    EXPECT_EQ(planned(situation).days, std::nullopt);
}

TEST(Retention, IsNeverDeletingWhileTheNumberOfDevicesIsUnknown) {
    auto situation = smallMailbox(20);
    situation.needs.devices = Fact<int>::unknown(Unknown::NotAsked);

    EXPECT_EQ(planned(situation).days, std::nullopt);
}

TEST(Retention, CoversWhatWebmailHasToShow) {
    auto situation = smallMailbox(20);
    situation.needs.webmail = known(Webmail::Recent);
    situation.needs.reachBackDays = known(60);

    const auto retention = planned(situation);

    EXPECT_EQ(retention.days, 60);
    EXPECT_TRUE(retention.isFullerThanSafe);
}

TEST(Retention, IsNoneWherePop3CanOnlyTakeAllAtOnce) {
    auto situation = pop3Only(1, {"TOP"});
    signInToPop3(situation, {"TOP"});

    EXPECT_EQ(planned(situation).days, 0);
}

TEST(Retention, IsTheServersWhereItDeletesAtOnceItself) {
    const auto retention = planned(pop3Only(1, {"UIDL", "EXPIRE 0"}));

    EXPECT_TRUE(retention.isServersOwn);
    EXPECT_EQ(retention.days, std::nullopt);
}

TEST(Retention, IsCutByTheServersOwnExpiry) {
    auto situation = smallMailbox(20);
    situation.facts.endpoints[1].capabilities.afterTls =
        known(CapabilityList(Protocol::Pop3, {"UIDL", "EXPIRE 7"}));

    const auto retention = planned(situation);

    EXPECT_EQ(retention.days, 7);
    EXPECT_TRUE(retention.isCutByServer);
}

TEST(Retention, IsNeverDeletingWhereTheClientCannotCountDays) {
    auto situation = smallMailbox(20);
    situation.client = ChosenClient{.id = "k9", .name = "K-9", .deleteAfterDays = false};

    EXPECT_EQ(planned(situation).days, std::nullopt);
}

TEST(Retention, SaysWhatItFreesInTheInbox) {
    auto situation = smallMailbox(10);
    situation.needs.webmail = known(Webmail::Recent);
    situation.needs.reachBackDays = known(20);
    situation.facts.mailbox.folders[0].bytes = known(megabytes(100));

    EXPECT_EQ(planned(situation).frees, known(ByteCount{0}));
}

}  // namespace
}  // namespace mailadvisor::test
