#include "rules/situations.h"

namespace mailadvisor::test {
namespace {

Situation oneDevice(bool backup) {
    auto situation = withDevices(1);
    situation.needs.backup = known(backup);
    return situation;
}

TEST(SeveralDevices, DecideForImap) {
    const auto finding = findingOf("several-devices", withDevices(3));

    ASSERT_TRUE(speaks(finding, Effect::Decides, Protocol::Imap));
    EXPECT_EQ(finding->paragraphs, (std::vector{9, 11}));
    EXPECT_EQ(finding->text.arguments[0], (Argument{"n", std::int64_t{3}}));
}

TEST(SeveralDevices, AreNotOne) { EXPECT_TRUE(saysNothing("several-devices", withDevices(1))); }

TEST(SeveralDevices, AreUndeterminedUntilSomeoneSaysSo) {
    EXPECT_EQ(lackingOf("several-devices", bothOffered()), Unknown::NotAsked);
}

TEST(SharedMailbox, DecidesForImapEvenOnOneDevice) {
    auto situation = withDevices(1);
    situation.needs.shared = known(true);

    EXPECT_TRUE(speaks(findingOf("shared-mailbox", situation), Effect::Decides, Protocol::Imap));
}

TEST(SharedMailbox, IsSilentForOneReader) {
    auto situation = withDevices(1);
    situation.needs.shared = known(false);

    EXPECT_TRUE(saysNothing("shared-mailbox", situation));
}

TEST(WebmailAll, DecidesForImap) {
    auto situation = withDevices(1);
    situation.needs.webmail = known(Webmail::Yes);

    EXPECT_TRUE(speaks(findingOf("webmail-all", situation), Effect::Decides, Protocol::Imap));
}

TEST(WebmailAll, IsSilentForTrips) {
    auto situation = withDevices(1);
    situation.needs.webmail = known(Webmail::Recent);

    EXPECT_TRUE(saysNothing("webmail-all", situation));
}

TEST(WebmailRecent, GoesWithPop3WhenTheRetentionCoversIt) {
    auto situation = oneDevice(true);
    setSpace(situation, megabytes(450), megabytes(500));
    situation.needs.webmail = known(Webmail::Recent);
    situation.needs.reachBackDays = known(20);

    const auto finding = findingOf("webmail-recent", situation);

    ASSERT_TRUE(speaks(finding, Effect::Cautions, Protocol::Pop3));
    EXPECT_EQ(finding->text.arguments[0], (Argument{"n", std::int64_t{20}}));
}

TEST(WebmailRecent, DecidesForImapWhenItReachesFurtherThanAnyRetention) {
    auto situation = oneDevice(true);
    situation.needs.webmail = known(Webmail::Recent);
    situation.needs.reachBackDays = known(91);

    EXPECT_TRUE(speaks(findingOf("webmail-recent", situation), Effect::Decides, Protocol::Imap));
}

TEST(WebmailRecent, CountsTheServersOwnExpiryAsTheLongestRetention) {
    auto situation = oneDevice(true);
    situation.facts.endpoints[1].capabilities.afterTls =
        known(CapabilityList(Protocol::Pop3, {"UIDL", "EXPIRE 7"}));
    situation.needs.webmail = known(Webmail::Recent);
    situation.needs.reachBackDays = known(10);

    EXPECT_TRUE(speaks(findingOf("webmail-recent", situation), Effect::Decides, Protocol::Imap));
}

TEST(WebmailRecent, IsUndeterminedWithoutTheNumberOfDays) {
    auto situation = oneDevice(true);
    situation.needs.webmail = known(Webmail::Recent);

    EXPECT_EQ(lackingOf("webmail-recent", situation), Unknown::NotAsked);
}

TEST(WebmailRecent, IsSilentForSomebodyWhoReadsNothingInWebmail) {
    auto situation = oneDevice(true);
    situation.needs.webmail = known(Webmail::No);

    EXPECT_TRUE(saysNothing("webmail-recent", situation));
}

TEST(OneDevice, DecidesForPop3WhenMailIsToBeKeptAndSpaceIsTight) {
    auto situation = oneDevice(true);
    setSpace(situation, megabytes(300), megabytes(500));

    const auto finding = findingOf("one-device", situation);

    ASSERT_TRUE(speaks(finding, Effect::Decides, Protocol::Pop3));
    EXPECT_EQ(finding->paragraphs, (std::vector{5, 6, 11}));
}

/// One device and a server short of space, where POP3 would free nothing for different causes.
std::vector<Situation> withoutRelief() {
    auto situation = oneDevice(true);
    setSpace(situation, megabytes(450), megabytes(500));
    std::vector<Situation> all(4, situation);
    all[0].client = ChosenClient{.deleteAfterDays = false};
    all[1].facts.endpoints[1].capabilities.afterTls =
        known(CapabilityList(Protocol::Pop3, {"UIDL", "EXPIRE 0"}));
    all[2].facts.endpoints[1].capabilities.afterTls =
        known(CapabilityList(Protocol::Pop3, {"TOP"}));
    signInToPop3(all[2], {"TOP"});
    // The Inbox holds next to nothing; what fills the mailbox is never fetched by POP3.
    setGrowth(all[3], megabytes(1));
    addFolder(all[3], FolderRole::Inbox, megabytes(6), 30);
    addFolder(all[3], FolderRole::Sent, megabytes(444), 40);
    return all;
}

TEST(OneDevice, IsSilentWherePop3FreesNothing) {
    for (const auto& situation : withoutRelief()) {
        EXPECT_TRUE(saysNothing("one-device", situation));
    }
}

TEST(SpaceRules, LeanToPop3OnlyWhereItFreesSomething) {
    for (const auto& situation : withoutRelief()) {
        EXPECT_TRUE(speaks(findingOf("nearly-full", situation), Effect::Cautions, std::nullopt));
    }
}

TEST(WholeMailbox, DecidesForImapWhenTheMailboxIsKeptAsAnArchive) {
    auto situation = oneDevice(true);
    situation.needs.purpose = known(Purpose::Archive);

    EXPECT_TRUE(speaks(findingOf("whole-mailbox", situation), Effect::Decides, Protocol::Imap));
}

TEST(WholeMailbox, IsSilentForDailyWork) {
    EXPECT_TRUE(saysNothing("whole-mailbox", oneDevice(true)));
}

TEST(PhoneOnly, DecidesForImap) {
    auto situation = oneDevice(true);
    situation.needs.phoneOnly = known(true);

    EXPECT_TRUE(speaks(findingOf("phone-only", situation), Effect::Decides, Protocol::Imap));
}

TEST(PhoneOnly, IsKnownFromAProgramForPhonesOnOneDevice) {
    auto situation = oneDevice(true);
    situation.client = ChosenClient{.isForPhones = true};

    EXPECT_TRUE(speaks(findingOf("phone-only", situation), Effect::Decides, Protocol::Imap));
}

TEST(PhoneOnly, IsSilentForAComputer) { EXPECT_TRUE(saysNothing("phone-only", oneDevice(true))); }

TEST(OneDevice, IsSilentWithALargeQuota) {
    auto situation = oneDevice(true);
    setSpace(situation, gigabytes(1), gigabytes(50));

    EXPECT_TRUE(saysNothing("one-device", situation));
}

TEST(OneDevice, IsSilentWhenSomeoneElseReadsTheMailToo) {
    auto situation = oneDevice(true);
    setSpace(situation, megabytes(100), megabytes(500));
    situation.needs.shared = known(true);

    EXPECT_TRUE(saysNothing("one-device", situation));
}

TEST(LowQuota, LeansToPop3OnOneDevice) {
    auto situation = withDevices(1);
    setSpace(situation, megabytes(10), megabytes(500));

    EXPECT_TRUE(speaks(findingOf("low-quota", situation), Effect::Leans, Protocol::Pop3));
}

TEST(LowQuota, IsACautionOnSeveralDevicesWithTheArchiverLast) {
    auto situation = withDevices(3);
    setSpace(situation, megabytes(300), megabytes(500));

    const auto finding = findingOf("low-quota", situation);

    ASSERT_TRUE(speaks(finding, Effect::Cautions, std::nullopt));
    ASSERT_FALSE(finding->remedies.empty());
    EXPECT_EQ(finding->remedies.back().id, "pop3-archiver");
}

TEST(LowQuota, ProposesNoArchiverWithoutPop3) {
    auto situation = withDevices(3);
    setSpace(situation, megabytes(300), megabytes(500));
    situation.facts.endpoints.pop_back();

    EXPECT_FALSE(remedyOf(*findingOf("low-quota", situation), "pop3-archiver"));
}

TEST(LowQuota, EndsAboveTheThreshold) {
    auto situation = withDevices(1);
    setSpace(situation, megabytes(10), situation.thresholds.lowQuota);
    EXPECT_TRUE(findingOf("low-quota", situation));

    setSpace(situation, megabytes(10), situation.thresholds.lowQuota + ByteCount{1});
    EXPECT_TRUE(saysNothing("low-quota", situation));
}

TEST(LowQuota, LeavesTheWordToTheTimeUntilFullWhereThatIsKnown) {
    for (const auto limit : {megabytes(2000), megabytes(2048), megabytes(2100)}) {
        auto situation = withDevices(1);
        setSpace(situation, megabytes(10), limit);
        setGrowth(situation, megabytes(1));

        EXPECT_TRUE(saysNothing("low-quota", situation));
        EXPECT_TRUE(saysNothing("filling-up", situation));
    }
}

TEST(LowQuota, TakesZeroAsNoLimit) {
    auto situation = withDevices(1);
    setSpace(situation, megabytes(10), ByteCount{0});

    EXPECT_EQ(lackingOf("low-quota", situation), Unknown::NotOffered);
}

TEST(NearlyFull, LeansToPop3OnOneDevice) {
    auto situation = withDevices(1);
    setSpace(situation, gigabytes(8), gigabytes(10));

    EXPECT_TRUE(speaks(findingOf("nearly-full", situation), Effect::Leans, Protocol::Pop3));
}

TEST(NearlyFull, IsACautionOnSeveralDevices) {
    auto situation = withDevices(2);
    setSpace(situation, gigabytes(9), gigabytes(10));

    EXPECT_TRUE(speaks(findingOf("nearly-full", situation), Effect::Cautions, std::nullopt));
}

TEST(FillingUp, LeansToPop3OnOneDeviceWhenTheMailboxFillsWithinHalfAYear) {
    auto situation = withDevices(1);
    setSpace(situation, gigabytes(5), gigabytes(10));
    setGrowth(situation, megabytes(30));

    const auto finding = findingOf("filling-up", situation);

    ASSERT_TRUE(speaks(finding, Effect::Leans, Protocol::Pop3));
    EXPECT_EQ(finding->text.arguments[0], (Argument{"n", std::int64_t{170}}));
}

TEST(FillingUp, IsACautionOnSeveralDevices) {
    auto situation = withDevices(2);
    setSpace(situation, gigabytes(5), gigabytes(10));
    setGrowth(situation, megabytes(30));

    EXPECT_TRUE(speaks(findingOf("filling-up", situation), Effect::Cautions, std::nullopt));
}

TEST(FillingUp, IsSilentWithAYearToGo) {
    auto situation = withDevices(1);
    setSpace(situation, gigabytes(5), gigabytes(10));
    setGrowth(situation, megabytes(14));

    EXPECT_TRUE(saysNothing("filling-up", situation));
}

TEST(NearlyFull, IsSilentWithTwoYearsToGo) {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(8500), megabytes(10000));
    setGrowth(situation, megabytes(2));

    EXPECT_TRUE(saysNothing("nearly-full", situation));
}

TEST(NearlyFull, IsSilentAtHalf) {
    auto situation = withDevices(1);
    setSpace(situation, gigabytes(5), gigabytes(10));

    EXPECT_TRUE(saysNothing("nearly-full", situation));
}

TEST(DomainSpace, LeansToPop3WhenOneMailboxTakesMuchOfTheSharedSpace) {
    auto situation = withDevices(1);
    situation.facts.mailbox.usedBytes = known(gigabytes(3));
    situation.thresholds.domainLimit = gigabytes(20);

    EXPECT_TRUE(speaks(findingOf("domain-space", situation), Effect::Leans, Protocol::Pop3));
}

TEST(DomainSpace, IsACautionOnSeveralDevices) {
    auto situation = withDevices(2);
    situation.facts.mailbox.usedBytes = known(gigabytes(3));
    situation.thresholds.domainLimit = gigabytes(20);

    EXPECT_TRUE(speaks(findingOf("domain-space", situation), Effect::Cautions, std::nullopt));
}

/// A mailbox of 150 MB that shares a limit of 50 GB, of which this much is used.
Situation sharing(ByteCount usedByAll) {
    auto situation = withDevices(2);
    situation.facts.mailbox.usedBytes = known(megabytes(150));
    situation.facts.mailbox.domainUsedBytes = known(usedByAll);
    situation.facts.mailbox.domainLimitBytes = known(gigabytes(50));
    return situation;
}

TEST(DomainSpace, IsToldToItWhenTheServersSharedLimitIsNearlyUsedUp) {
    const auto finding = findingOf("domain-space", sharing(gigabytes(43)));

    ASSERT_TRUE(speaks(finding, Effect::Cautions, std::nullopt));
    EXPECT_EQ(finding->text.id, "rule.domain-space.shared");
    ASSERT_TRUE(remedyOf(*finding, "more-domain-space"));
    EXPECT_EQ(remedyOf(*finding, "more-domain-space")->who, Actor::It);
    EXPECT_TRUE(saysNothing("domain-space", sharing(gigabytes(30))));
}

TEST(DomainSpace, NeverCountsTheSharedLimitAsThePersons) {
    const auto situation = sharing(gigabytes(49));
    const auto evidence = gatherEvidence(situation);

    EXPECT_FALSE(evidence.usedShare.isKnown());
    EXPECT_FALSE(evidence.isTight());
}

TEST(DomainSpace, IsSilentWithoutAPolicy) {
    EXPECT_TRUE(saysNothing("domain-space", withDevices(1)));
}

TEST(LocalCopy, LeansToPop3OnOneDevice) {
    EXPECT_TRUE(speaks(findingOf("local-copy", oneDevice(true)), Effect::Leans, Protocol::Pop3));
}

TEST(LocalCopy, BecomesACautionWithItsRemedyWhenMailIsNeededElsewhere) {
    auto situation = oneDevice(true);
    situation.needs.devices = known(2);

    const auto finding = findingOf("local-copy", situation);

    ASSERT_TRUE(speaks(finding, Effect::Cautions, Protocol::Imap));
    EXPECT_TRUE(remedyOf(*finding, "copy-to-local-folder"));
}

TEST(LocalCopy, IsSilentWhenNobodyWantsIt) {
    EXPECT_TRUE(saysNothing("local-copy", oneDevice(false)));
}

TEST(LocalCopy, KnowsFromWebmailAloneThatMailIsNeededElsewhere) {
    auto situation = bothOffered();
    situation.needs.backup = known(true);
    situation.needs.webmail = known(Webmail::Yes);

    EXPECT_TRUE(speaks(findingOf("local-copy", situation), Effect::Cautions, Protocol::Imap));
}

TEST(NothingDecides, SaysThatTheNumberOfDevicesMattersMostWhenUnknown) {
    const auto finding = findingOf("nothing-decides", bothOffered());

    ASSERT_TRUE(speaks(finding, Effect::Leans, Protocol::Imap));
    EXPECT_EQ(finding->text.id, "rule.nothing-decides.devices-unknown");
}

TEST(NothingDecides, KeepsThePop3AccountThatWorks) {
    auto situation = withDevices(1);
    situation.needs.currentType = known(CurrentType::Pop3);

    EXPECT_TRUE(speaks(findingOf("nothing-decides", situation), Effect::Leans, Protocol::Pop3));
}

TEST(WholeMailbox, ClosesNoAccountThatOthersRead) {
    auto situation = withDevices(3);
    situation.needs.purpose = known(Purpose::Archive);
    EXPECT_EQ(sentenceOf("whole-mailbox", situation), "rule.whole-mailbox.reason");

    situation.needs.shared = known(true);
    EXPECT_EQ(sentenceOf("whole-mailbox", situation), "rule.whole-mailbox.shared");
}

TEST(WebmailRecent, BelievesTheDaysRatherThanANo) {
    auto situation = withDevices(1);
    situation.needs.webmail = known(Webmail::No);
    situation.needs.reachBackDays = known(120);

    EXPECT_TRUE(speaks(findingOf("webmail-recent", situation), Effect::Decides, Protocol::Imap));
}

TEST(NothingDecides, SaysSoWhenTheNumberOfDevicesIsKnown) {
    EXPECT_EQ(sentenceOf("nothing-decides", withDevices(1)), "rule.nothing-decides.reason");
}

}  // namespace
}  // namespace mailadvisor::test
