#include "rules/situations.h"

namespace mailadvisor::test {
namespace {

/// One device that keeps its mail and has little space: POP3 with deletion.
Situation smallShop() {
    auto situation = withDevices(1);
    situation.needs.backup = known(true);
    setSpace(situation, megabytes(400), megabytes(500));
    return situation;
}

Situation localCopyOnly() {
    auto situation = withDevices(1);
    situation.needs.backup = known(true);
    setSpace(situation, gigabytes(1), gigabytes(50));
    return situation;
}

TEST(DeletionSpreads, BelongsToImap) {
    EXPECT_TRUE(
        speaks(findingOf("deletion-spreads", bothOffered()), Effect::Cautions, Protocol::Imap));
}

TEST(DeletionSpreads, SpeaksOfTheOthersInASharedMailbox) {
    auto situation = bothOffered();
    situation.needs.shared = known(true);

    EXPECT_EQ(sentenceOf("deletion-spreads", situation), "rule.deletion-spreads.shared");
}

TEST(WatchSpace, GivesTheFiguresWhileThereIsRoom) {
    auto situation = withDevices(2);
    setSpace(situation, gigabytes(1), gigabytes(10));

    const auto finding = findingOf("watch-space", situation);

    ASSERT_TRUE(speaks(finding, Effect::Cautions, Protocol::Imap));
    EXPECT_EQ(finding->text.arguments[0], (Argument{"used", gigabytes(1)}));
}

TEST(WatchSpace, LeavesATightMailboxToOtherRules) {
    EXPECT_TRUE(saysNothing("watch-space", smallShop()));
}

TEST(NoQuotaKnown, AsksToLookInWebmail) {
    const auto finding = findingOf("no-quota-known", bothOffered());

    ASSERT_TRUE(speaks(finding, Effect::Cautions, std::nullopt));
    EXPECT_TRUE(remedyOf(*finding, "look-up-quota"));
}

TEST(NoQuotaKnown, IsSilentWhenTheLimitIsKnown) {
    EXPECT_TRUE(saysNothing("no-quota-known", smallShop()));
}

TEST(HiddenFromOthers, WarnsOfASecondDeviceLater) {
    EXPECT_TRUE(
        speaks(findingOf("hidden-from-others", smallShop()), Effect::Cautions, Protocol::Pop3));
}

TEST(HiddenFromOthers, IsSilentWhenNothingIsDeleted) {
    EXPECT_TRUE(saysNothing("hidden-from-others", localCopyOnly()));
}

TEST(RetentionPeriod, IsSilentWithoutAFigureSinceTheSettingsSayTheDays) {
    EXPECT_TRUE(saysNothing("retention-period", smallShop()));
}

TEST(RetentionPeriod, SaysHowMuchOfTheInboxGoes) {
    auto situation = smallShop();
    setGrowth(situation, megabytes(10));
    addFolder(situation, FolderRole::Inbox, megabytes(400), 60);

    const auto finding = findingOf("retention-period", situation);

    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->text.id, "rule.retention-period.frees");
    // Full in ten days: a program that counts from the download must begin to delete before.
    EXPECT_EQ(finding->text.arguments[0], (Argument{"n", std::int64_t{8}}));
    EXPECT_EQ(finding->text.arguments[1], (Argument{"size", megabytes(320)}));
}

TEST(RetentionPeriod, TellsToSetNeverForALocalCopyOnly) {
    EXPECT_EQ(sentenceOf("retention-period", localCopyOnly()), "rule.retention-period.never");
}

TEST(OnlyCopyAfterRetention, AsksForASecondCopyEachTimeSomethingIsDeleted) {
    const auto finding = findingOf("only-copy-after-retention", smallShop());

    ASSERT_TRUE(speaks(finding, Effect::Cautions, Protocol::Pop3));
    EXPECT_TRUE(remedyOf(*finding, "second-copy"));
}

TEST(OnlyCopyAfterRetention, IsSilentWhenNothingIsDeleted) {
    EXPECT_TRUE(saysNothing("only-copy-after-retention", localCopyOnly()));
}

TEST(ClientCountsDifferently, NamesBothWaysWithoutAClient) {
    EXPECT_EQ(sentenceOf("client-counts-differently", smallShop()),
              "rule.client-counts-differently.caution");
}

TEST(ClientCountsDifferently, SaysHowTheChosenClientCounts) {
    auto fromDownload = smallShop();
    fromDownload.client = ChosenClient{.id = "thunderbird", .name = "Thunderbird"};
    auto fromDate = smallShop();
    fromDate.client = ChosenClient{.id = "kmail", .name = "KMail", .countsFromMessageDate = true};

    EXPECT_EQ(sentenceOf("client-counts-differently", fromDownload),
              "rule.client-counts-differently.download");
    EXPECT_EQ(sentenceOf("client-counts-differently", fromDate),
              "rule.client-counts-differently.message-date");
}

TEST(ClientCountsDifferently, IsSilentWhenNothingIsDeleted) {
    EXPECT_TRUE(saysNothing("client-counts-differently", localCopyOnly()));
}

TEST(ClientCannotDelete, WarnsThatTheServerIsNotRelieved) {
    auto situation = smallShop();
    situation.client = ChosenClient{.id = "k9", .name = "K-9", .deleteAfterDays = false};

    EXPECT_TRUE(
        speaks(findingOf("client-cannot-delete", situation), Effect::Cautions, Protocol::Pop3));
}

TEST(ClientCannotDelete, IsSilentForOneThatCan) {
    auto situation = smallShop();
    situation.client = ChosenClient{.id = "thunderbird", .name = "Thunderbird"};

    EXPECT_TRUE(saysNothing("client-cannot-delete", situation));
}

TEST(InboxOnly, SaysHowMuchStaysBehind) {
    auto situation = smallShop();
    addFolder(situation, FolderRole::Inbox, megabytes(150), 60);

    const auto finding = findingOf("inbox-only", situation);

    ASSERT_TRUE(speaks(finding, Effect::Cautions, Protocol::Pop3));
    EXPECT_EQ(finding->text.arguments[0], (Argument{"stays", megabytes(250)}));
}

TEST(InboxOnly, HoldsWithoutFigures) {
    EXPECT_EQ(sentenceOf("inbox-only", bothOffered()), "rule.inbox-only.caution");
}

Situation expiring(const std::string& line) {
    auto situation = smallShop();
    situation.facts.endpoints[1].capabilities.afterTls =
        known(CapabilityList(Protocol::Pop3, {"UIDL", line}));
    return situation;
}

TEST(Pop3Expire, LeansToImapWhenTheServerDeletesAtOnce) {
    EXPECT_TRUE(
        speaks(findingOf("pop3-expire", expiring("EXPIRE 0")), Effect::Leans, Protocol::Imap));
}

TEST(Pop3Expire, IsACautionForSomeDays) {
    EXPECT_TRUE(
        speaks(findingOf("pop3-expire", expiring("EXPIRE 30")), Effect::Cautions, Protocol::Pop3));
}

TEST(Pop3Expire, IsNotToldBeforeSignInWhereItDiffersByAccount) {
    EXPECT_EQ(lackingOf("pop3-expire", expiring("EXPIRE 30 USER")), Unknown::NeedsLogin);
    EXPECT_EQ(lackingOf("pop3-expire", expiring("EXPIRE NEVER USER")), Unknown::NeedsLogin);
}

TEST(Pop3Expire, TakesWhatTheServerSaysOnceSignedIn) {
    auto kept = expiring("EXPIRE 31 USER");
    signInToPop3(kept, {"UIDL", "EXPIRE NEVER"});
    auto shorter = expiring("EXPIRE 31 USER");
    signInToPop3(shorter, {"UIDL", "EXPIRE 60"});

    EXPECT_TRUE(saysNothing("pop3-expire", kept));
    const auto finding = findingOf("pop3-expire", shorter);
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->text.arguments[0], (Argument{"n", std::int64_t{60}}));
}

TEST(Pop3Expire, IsNotTakenFromGmailsListBeforeSignIn) {
    auto gmail = expiring("EXPIRE 0");
    gmail.facts.endpoints[1].greeting = known(std::string("+OK Gpop ready for requests"));

    EXPECT_EQ(lackingOf("pop3-expire", gmail), Unknown::NeedsLogin);
}

TEST(Pop3Expire, IsNotContradictedByAdviceToLeaveMailOnTheServer) {
    auto situation = pop3Only(1, {"UIDL", "EXPIRE 0"});
    situation.needs.backup = known(true);

    EXPECT_TRUE(findingOf("pop3-expire", situation));
    EXPECT_TRUE(saysNothing("retention-period", situation));
}

TEST(Pop3Expire, RulesPop3OutWhereTheFirstDeviceWouldTakeAllFromTheOthers) {
    auto unknown = pop3Only(1, {"UIDL", "EXPIRE 0"});
    unknown.needs.devices = {};

    for (const auto& several : {pop3Only(2, {"UIDL", "EXPIRE 0"}), unknown}) {
        EXPECT_TRUE(speaks(findingOf("pop3-expire", several), Effect::Excludes, Protocol::Pop3));
    }
    EXPECT_TRUE(speaks(findingOf("pop3-expire", pop3Only(1, {"UIDL", "EXPIRE 0"})), Effect::Leans,
                       Protocol::Imap));
    EXPECT_TRUE(speaks(findingOf("pop3-expire", pop3Only(2, {"UIDL", "EXPIRE 30"})),
                       Effect::Cautions, Protocol::Pop3));
}

TEST(InboxOnly, LeavesAnArchiveToTheRuleOfTheWholeMailbox) {
    auto situation = pop3Only(1, {"UIDL"});
    EXPECT_TRUE(findingOf("inbox-only", situation));

    situation.needs.purpose = known(Purpose::Archive);
    EXPECT_TRUE(saysNothing("inbox-only", situation));
    EXPECT_TRUE(remedyOf(*findingOf("whole-mailbox", situation), "second-copy"));
}

TEST(RetentionPeriod, LeavesAPhoneToItsOwnRule) {
    auto situation = pop3Only(1, {"UIDL"});
    situation.needs.backup = known(true);
    EXPECT_EQ(sentenceOf("retention-period", situation), "rule.retention-period.never");

    situation.needs.phoneOnly = known(true);
    EXPECT_TRUE(saysNothing("retention-period", situation));
}

TEST(Pop3Expire, IsSilentForNever) {
    EXPECT_TRUE(saysNothing("pop3-expire", expiring("EXPIRE NEVER")));
}

TEST(Pop3Expire, IgnoresNonsense) {
    EXPECT_TRUE(saysNothing("pop3-expire", expiring("EXPIRE -5")));
    EXPECT_TRUE(saysNothing("pop3-expire", expiring("EXPIRE 99999999999999")));
    EXPECT_TRUE(saysNothing("pop3-expire", expiring("EXPIRE")));
}

TEST(LocalStoreLimit, WarnsBeforeOutlooksFileEnds) {
    auto situation = bothOffered();
    setSpace(situation, gigabytes(45), gigabytes(100));

    EXPECT_TRUE(speaks(findingOf("local-store-limit", situation), Effect::Cautions, std::nullopt));
}

TEST(LocalStoreLimit, IsSilentForOtherPrograms) {
    auto situation = bothOffered();
    setSpace(situation, gigabytes(45), gigabytes(100));
    situation.client = ChosenClient{.id = "thunderbird", .name = "Thunderbird"};

    EXPECT_TRUE(saysNothing("local-store-limit", situation));
}

}  // namespace
}  // namespace mailadvisor::test
