#include "rules/situations.h"

namespace mailadvisor::test {
namespace {

TEST(Full, ComesFirstFrom98PercentOn) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(1960), megabytes(2000));

    const auto finding = findingOf("full", situation);

    EXPECT_TRUE(speaks(finding, Effect::ComesFirst, std::nullopt));
}

/// The sentence of a mailbox of 2000 MB with so much in it.
std::string sentenceAt(std::int64_t usedMb) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(usedMb), megabytes(2000));
    return sentenceOf("full", situation);
}

TEST(Full, SaysFullOnlyWhenNothingIsLeft) {
    EXPECT_EQ(sentenceAt(1960), "rule.full.almost");
    EXPECT_EQ(sentenceAt(1999), "rule.full.almost");
    EXPECT_EQ(sentenceAt(2000), "rule.full.first");
    EXPECT_EQ(sentenceAt(2300), "rule.full.over");
}

TEST(Full, IsSaidAt100PercentWhateverThePolicySays) {
    auto situation = bothOffered();
    situation.thresholds.full = Percent{100};
    setSpace(situation, megabytes(2000), megabytes(2000));

    EXPECT_EQ(sentenceOf("full", situation), "rule.full.first");
}

TEST(Full, NamesTheFourWaysToFreeSpaceBestFirst) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(2000), megabytes(2000));

    const auto finding = findingOf("full", situation);

    ASSERT_TRUE(finding);
    ASSERT_EQ(finding->remedies.size(), 4U);
    EXPECT_EQ(finding->remedies[0].id, "empty-trash-and-junk");
    EXPECT_EQ(finding->remedies[1].id, "archive-old-years");
    EXPECT_EQ(finding->remedies[2].id, "delete-largest");
    EXPECT_EQ(finding->remedies[3].id, "more-quota");
}

TEST(Full, IsSilentBelow) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(1959), megabytes(2000));

    EXPECT_TRUE(saysNothing("full", situation));
}

TEST(Full, TakesTheSizesReadInWebmailWhenTheServerSaysNothing) {
    auto situation = bothOffered();
    situation.needs.used = known(megabytes(500));
    situation.needs.quota = known(megabytes(500));

    EXPECT_TRUE(speaks(findingOf("full", situation), Effect::ComesFirst, std::nullopt));
}

TEST(Full, BelievesTheServerRatherThanWhatWasTyped) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(100), megabytes(2000));
    situation.needs.used = known(megabytes(2000));

    EXPECT_TRUE(saysNothing("full", situation));
}

TEST(Full, IsUndeterminedWhileTheLimitNeedsALogin) {
    auto situation = bothOffered();
    situation.facts.mailbox.limitBytes = Fact<ByteCount>::unknown(Unknown::NeedsLogin);

    EXPECT_EQ(lackingOf("full", situation), Unknown::NeedsLogin);
}

TEST(FullSoon, ComesFirstWhenTheMailboxFillsWithin30Days) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(1000), megabytes(2000));
    setGrowth(situation, megabytes(40));

    const auto finding = findingOf("full-soon", situation);

    ASSERT_TRUE(speaks(finding, Effect::ComesFirst, std::nullopt));
    EXPECT_EQ(finding->text.arguments[0], (Argument{"n", std::int64_t{25}}));
}

TEST(FullSoon, IsSilentWhenThereIsTime) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(1700), megabytes(2000));
    setGrowth(situation, megabytes(1));

    EXPECT_TRUE(saysNothing("full-soon", situation));
}

TEST(FullSoon, ComesFirstAt90PercentHoweverSlowlyItGrows) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(1840), megabytes(2000));
    setGrowth(situation, megabytes(1));

    EXPECT_EQ(sentenceOf("full-soon", situation), "rule.full-soon.share");
}

TEST(FullSoon, ComesFirstAt90PercentWhenGrowthIsUnknown) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(1900), megabytes(2000));

    const auto finding = findingOf("full-soon", situation);

    ASSERT_TRUE(speaks(finding, Effect::ComesFirst, std::nullopt));
    EXPECT_EQ(finding->text.id, "rule.full-soon.share");
}

TEST(FullSoon, LeavesAFullMailboxToItsOwnRule) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(2000), megabytes(2000));

    EXPECT_TRUE(saysNothing("full-soon", situation));
}

Situation abruptInbox() {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(300), gigabytes(5));
    addFolder(situation, FolderRole::Inbox, megabytes(20), 14);
    addFolder(situation, FolderRole::Sent, megabytes(280), 900);
    return situation;
}

TEST(EmptiedByAnother, ComesFirstWhenTheInboxEndsAbruptly) {
    const auto finding = findingOf("emptied-by-another", abruptInbox());

    ASSERT_TRUE(speaks(finding, Effect::ComesFirst, std::nullopt));
    EXPECT_EQ(finding->text.arguments[0], (Argument{"n", std::int64_t{14}}));
    EXPECT_TRUE(remedyOf(*finding, "stop-other-program"));
}

TEST(EmptiedByAnother, LeavesPeopleInPeaceWhoFileTheirMail) {
    auto situation = abruptInbox();
    addFolder(situation, FolderRole::Archive, megabytes(100), 800);

    EXPECT_TRUE(saysNothing("emptied-by-another", situation));
}

TEST(EmptiedByAnother, IsNotMisledByADraftOrASmallFolder) {
    for (const std::int64_t messages : {1, 19}) {
        auto situation = abruptInbox();
        addFolder(situation, FolderRole::Other, megabytes(1), 3);
        situation.facts.mailbox.folders.back().messages = known(messages);

        EXPECT_TRUE(findingOf("emptied-by-another", situation)) << messages;
    }
}

TEST(EmptiedByAnother, IsSilentForANewMailbox) {
    auto situation = withDevices(2);
    addFolder(situation, FolderRole::Inbox, megabytes(20), 14);
    addFolder(situation, FolderRole::Sent, megabytes(20), 14);

    EXPECT_TRUE(saysNothing("emptied-by-another", situation));
}

TEST(EmptiedByAnother, IsSilentWhenThePersonsOwnPop3ProgramDoesIt) {
    auto situation = abruptInbox();
    situation.needs.currentType = known(CurrentType::Pop3);

    EXPECT_TRUE(saysNothing("emptied-by-another", situation));
}

TEST(EmptiedByAnother, NeedsALogin) {
    EXPECT_EQ(lackingOf("emptied-by-another", bothOffered()), Unknown::NeedsLogin);
}

TEST(LeavingPop3, NeverLetsMoreBeUploadedThanIsFree) {
    auto situation = withDevices(2);
    situation.needs.currentType = known(CurrentType::Pop3);
    setSpace(situation, megabytes(400), megabytes(1000));

    const auto finding = findingOf("leaving-pop3", situation);

    ASSERT_TRUE(speaks(finding, Effect::ComesFirst, Protocol::Imap));
    const auto* upload = remedyOf(*finding, "upload-old-mail");
    ASSERT_TRUE(upload);
    const auto room = std::get<ByteCount>(upload->text.arguments[0].value);
    EXPECT_LE(room, megabytes(300));
    EXPECT_GT(room, megabytes(299));
}

TEST(LeavingPop3, UploadsNothingIntoAMailboxWithoutRoom) {
    auto situation = withDevices(2);
    situation.needs.currentType = known(CurrentType::Pop3);
    situation.client = ChosenClient{.deleteAfterDays = false};
    setSpace(situation, megabytes(900), megabytes(1000));

    const auto finding = findingOf("leaving-pop3", situation);

    ASSERT_TRUE(finding);
    EXPECT_FALSE(remedyOf(*finding, "upload-old-mail"));
    EXPECT_TRUE(remedyOf(*finding, "keep-old-mail-local"));
}

TEST(LeavingPop3, IsSilentForANewAccount) {
    auto situation = withDevices(2);
    situation.needs.currentType = known(CurrentType::None);

    EXPECT_TRUE(saysNothing("leaving-pop3", situation));
}

TEST(LeavingImap, SavesSentAndFoldersBeforeTheChange) {
    auto situation = withDevices(1);
    situation.needs.currentType = known(CurrentType::Imap);
    setSpace(situation, megabytes(900), megabytes(1000));
    addFolder(situation, FolderRole::Inbox, megabytes(600), 400);

    const auto finding = findingOf("leaving-imap", situation);

    ASSERT_TRUE(speaks(finding, Effect::ComesFirst, Protocol::Pop3));
    EXPECT_EQ(finding->text.arguments[0], (Argument{"size", megabytes(300)}));
    EXPECT_TRUE(remedyOf(*finding, "copy-folders-first"));
}

TEST(LeavingImap, IsSilentWhenNobodySaidWhatIsSetUp) {
    EXPECT_TRUE(saysNothing("leaving-imap", bothOffered()));
}

Situation onPop3(ByteCount used, ByteCount limit) {
    auto situation = withDevices(1);
    situation.needs.currentType = known(CurrentType::Pop3);
    setSpace(situation, used, limit);
    return situation;
}

TEST(AlreadyPop3, HasTheMailCopiedBeforeDeletionIsTurnedOn) {
    const auto finding = findingOf("already-pop3", onPop3(megabytes(420), megabytes(500)));

    ASSERT_TRUE(speaks(finding, Effect::ComesFirst, Protocol::Pop3));
    ASSERT_EQ(finding->remedies.size(), 3U);
    EXPECT_EQ(finding->remedies[0].id, "copy-before-deletion");
    EXPECT_EQ(finding->remedies[1].id, "check-the-copy");
    EXPECT_EQ(finding->remedies[2].id, "set-days-in-account");
}

TEST(AlreadyPop3, LeavesTheStepsToWhatComesFirst) {
    const auto situation = onPop3(megabytes(450), megabytes(500));

    EXPECT_TRUE(saysNothing("already-pop3", situation));
    EXPECT_TRUE(remedyOf(*findingOf("full-soon", situation), "make-room-by-pop3"));
}

TEST(AlreadyPop3, HasTheMailCopiedWhereTheServerLetsNothingStay) {
    auto situation = onPop3(gigabytes(1), gigabytes(50));
    situation.facts.endpoints[0] = portThat(Protocol::Imap, EndpointState::Refused);
    signInToPop3(situation, {"TOP"});
    situation.facts.endpoints[1].capabilities.afterTls =
        known(CapabilityList(Protocol::Pop3, {"TOP"}));

    EXPECT_EQ(sentenceOf("already-pop3", situation), "rule.already-pop3.at-once");
}

TEST(AlreadyPop3, IsSilentWhenNothingWillBeDeleted) {
    auto situation = onPop3(gigabytes(1), gigabytes(50));
    situation.needs.backup = known(true);

    EXPECT_TRUE(saysNothing("already-pop3", situation));
}

TEST(AlreadyPop3, IsSilentWhereNoMailIsOlderThanTheDays) {
    auto situation = withDevices(1);
    situation.needs.backup = known(true);
    situation.needs.currentType = known(CurrentType::Pop3);
    setSpace(situation, megabytes(425), megabytes(500));
    addFolder(situation, FolderRole::Inbox, megabytes(400), 300);
    EXPECT_TRUE(findingOf("already-pop3", situation));

    situation.facts.mailbox.folders.front().oldest = known(daysAgo(10));
    EXPECT_TRUE(saysNothing("already-pop3", situation));
}

TEST(AlreadyPop3, IsSilentForANewAccount) {
    auto situation = onPop3(megabytes(450), megabytes(500));
    situation.needs.currentType = known(CurrentType::None);

    EXPECT_TRUE(saysNothing("already-pop3", situation));
}

TEST(LeavingPop3, MakesRoomWithTheAccountThatIsThereWhenSpaceIsShort) {
    auto situation = onPop3(megabytes(420), megabytes(500));
    situation.needs.devices = known(2);

    const auto finding = findingOf("leaving-pop3", situation);

    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->text.id, "rule.leaving-pop3.room");
    ASSERT_EQ(finding->remedies.size(), 4U);
    EXPECT_EQ(finding->remedies[0].id, "copy-before-deletion");
    EXPECT_EQ(finding->remedies[1].id, "check-the-copy");
    EXPECT_EQ(finding->remedies[2].id, "make-room-by-pop3");
    EXPECT_EQ(finding->remedies[3].id, "add-imap-beside");
}

TEST(LeavingPop3, NeverAsksToSetAnAccountThatReachesNoServer) {
    auto situation = onPop3(megabytes(420), megabytes(500));
    situation.needs.devices = known(2);
    situation.facts.endpoints[1] = portThat(Protocol::Pop3, EndpointState::Refused);
    EXPECT_EQ(sentenceOf("leaving-pop3", situation), "rule.leaving-pop3.kept");

    situation.facts.endpoints[1] = safePort(Protocol::Pop3);
    situation.facts.endpoints[1].capabilities.afterTls =
        known(CapabilityList(Protocol::Pop3, {"TOP", "UIDL", "USER", "EXPIRE 0"}));
    EXPECT_EQ(sentenceOf("leaving-pop3", situation), "rule.leaving-pop3.stop");
}

Situation movedAs(CurrentType type) {
    auto situation = withDevices(1);
    situation.needs.currentType = known(type);
    situation.needs.movedFrom = known(std::string("old.company.test"));
    return situation;
}

TEST(ServerMoved, KeepsPop3FromFetchingOldMailAgainBeforeTheNameChanges) {
    const auto finding = findingOf("server-moved", movedAs(CurrentType::Pop3));

    ASSERT_TRUE(speaks(finding, Effect::ComesFirst, Protocol::Pop3));
    ASSERT_EQ(finding->remedies.size(), 3U);
    EXPECT_EQ(finding->remedies[0].id, "receive-once-more");
    EXPECT_EQ(finding->remedies[1].id, "move-inbox-aside");
    EXPECT_EQ(finding->remedies[2].id, "change-server-name");
}

TEST(ServerMoved, LooksForTheMailAtTheNewServerWhereItIsImapOrNobodySaid) {
    EXPECT_EQ(sentenceOf("server-moved", movedAs(CurrentType::Imap)), "rule.server-moved.first");

    auto situation = movedAs(CurrentType::Imap);
    situation.needs.currentType = Fact<CurrentType>::unknown(Unknown::NotAsked);
    EXPECT_EQ(sentenceOf("server-moved", situation), "rule.server-moved.first");
}

TEST(ServerMoved, IsSilentWithoutAnAccountOrAMove) {
    EXPECT_TRUE(saysNothing("server-moved", movedAs(CurrentType::None)));

    auto situation = movedAs(CurrentType::Pop3);
    situation.needs.movedFrom = known(situation.facts.endpoints[0].host);
    EXPECT_TRUE(saysNothing("server-moved", situation));
    situation.needs.movedFrom = Fact<std::string>::unknown(Unknown::NotAsked);
    EXPECT_TRUE(saysNothing("server-moved", situation));
}

}  // namespace
}  // namespace mailadvisor::test
