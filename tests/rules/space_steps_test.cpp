#include "rules/situations.h"

namespace mailadvisor::test {
namespace {

TEST(SpaceSteps, CountsWhatARemedyLastsFromTheLimitAndNotFromWhatIsOver) {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(800), megabytes(500));
    setGrowth(situation, megabytes(3));
    addFolder(situation, FolderRole::Inbox, megabytes(700), 700);

    const auto finding = findingOf("full", situation);

    ASSERT_TRUE(finding);
    const auto* quota = remedyOf(*finding, "more-quota");
    ASSERT_TRUE(quota);
    EXPECT_EQ(*quota->lastsDays, (2048 - 800) / 3);
    const auto* years = remedyOf(*finding, "archive-old-years");
    ASSERT_TRUE(years);
    EXPECT_EQ(*years->lastsDays, (700 * (700 - 365) / 700 - 300) / 3);
}

TEST(SpaceSteps, LetsThePop3AccountThatIsThereMakeTheRoom) {
    auto situation = withDevices(2);
    situation.needs.currentType = known(CurrentType::Pop3);
    setSpace(situation, megabytes(2000), megabytes(2000));

    const auto finding = findingOf("full", situation);

    ASSERT_TRUE(finding);
    const std::vector<std::string_view> steps{"empty-trash-and-junk", "copy-before-deletion",
                                              "check-the-copy", "make-room-by-pop3", "more-quota"};
    ASSERT_EQ(finding->remedies.size(), steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) EXPECT_EQ(finding->remedies[i].id, steps[i]);
}

TEST(SpaceSteps, NeverUsesAPop3AccountThatIsNotSafeToMakeRoom) {
    auto situation = withDevices(2);
    situation.needs.currentType = known(CurrentType::Pop3);
    situation.facts.endpoints[1].tls = known(TlsFacts{.problems = {TlsProblem::NameMismatch}});
    setSpace(situation, megabytes(2000), megabytes(2000));

    const auto finding = findingOf("full", situation);

    ASSERT_TRUE(finding);
    EXPECT_FALSE(remedyOf(*finding, "make-room-by-pop3"));
    EXPECT_EQ(remedyOf(*finding, "delete-largest")->text.id, "remedy.delete-largest-copied");
}

TEST(SpaceSteps, DeletesNothingOfAMailboxThatIsKept) {
    auto situation = withDevices(1);
    situation.needs.purpose = known(Purpose::Archive);
    setSpace(situation, megabytes(2000), megabytes(2000));

    const auto finding = findingOf("full", situation);

    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->text.id, "rule.full.archive");
    ASSERT_EQ(finding->remedies.size(), 2U);
    EXPECT_EQ(finding->remedies[0].id, "copy-whole-mailbox");
    EXPECT_EQ(finding->remedies[1].id, "more-quota");
}

TEST(SpaceSteps, SendsWhoHasNoComputerToWebmail) {
    for (const int devices : {0, 1}) {
        auto situation = withDevices(devices);
        situation.needs.phoneOnly = known(devices == 1);
        setSpace(situation, megabytes(2000), megabytes(2000));

        const auto finding = findingOf("full", situation);

        ASSERT_TRUE(finding);
        EXPECT_FALSE(remedyOf(*finding, "archive-old-years"));
        EXPECT_EQ(remedyOf(*finding, "delete-largest")->text.id, "remedy.delete-largest-webmail");
    }
}

TEST(SpaceSteps, CountsWhatWasMeasuredOfAMailboxThatCouldNotBeMeasuredWhole) {
    auto situation = withDevices(2);
    situation.facts.mailbox.limitBytes = known(megabytes(2000));
    situation.facts.mailbox.usedBytes = Fact<ByteCount>::unknown(Unknown::TimedOut);
    situation.facts.mailbox.usedAtLeast = megabytes(1990);

    EXPECT_EQ(sentenceOf("full", situation), "rule.full.almost");
}

TEST(DomainFull, ComesFirstWhenTheSpaceOfTheDomainIsNearlyUsedUp) {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(100), gigabytes(10));
    situation.facts.mailbox.domainLimitBytes = known(gigabytes(5));
    situation.facts.mailbox.domainUsedBytes = known(gigabytes(5));
    EXPECT_EQ(sentenceOf("domain-full", situation), "rule.domain-full.full");

    situation.facts.mailbox.domainUsedBytes = known(megabytes(4700));
    EXPECT_EQ(sentenceOf("domain-full", situation), "rule.domain-full.first");

    situation.facts.mailbox.domainUsedBytes = known(gigabytes(4));
    EXPECT_TRUE(saysNothing("domain-full", situation));
}

TEST(DomainFull, CountsTheDaysThatTheDomainHasLeft) {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(4300), gigabytes(10));
    setGrowth(situation, megabytes(30));
    situation.thresholds.domainLimit = gigabytes(5);

    EXPECT_EQ(sentenceOf("domain-full", situation), "rule.domain-full.first");
}

TEST(DomainFull, AsksForNoQuotaThatTheDomainDoesNotHold) {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(4900), gigabytes(5));
    situation.thresholds.domainLimit = gigabytes(5);

    const auto finding = findingOf("full-soon", situation);

    ASSERT_TRUE(finding);
    EXPECT_FALSE(remedyOf(*finding, "more-quota"));
    EXPECT_TRUE(remedyOf(*finding, "more-domain-space"));
}

TEST(FullSoon, SaysTodayAndNotInZeroDays) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(1940), megabytes(2000));
    setGrowth(situation, megabytes(100));

    EXPECT_EQ(sentenceOf("full-soon", situation), "rule.full-soon.today");
}

TEST(SpaceSteps, AreNoneForAnEmptyMailbox) {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(0), megabytes(500));

    const auto finding = findingOf("low-quota", situation);

    ASSERT_TRUE(finding);
    EXPECT_FALSE(remedyOf(*finding, "delete-largest"));
    EXPECT_FALSE(remedyOf(*finding, "empty-trash-and-junk"));
}

TEST(SpaceSteps, NeverLetAnArchiverTakeMailOutOfWebmail) {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(300), megabytes(500));
    EXPECT_TRUE(remedyOf(*findingOf("low-quota", situation), "pop3-archiver"));

    situation.needs.webmail = known(Webmail::Yes);
    EXPECT_FALSE(remedyOf(*findingOf("low-quota", situation), "pop3-archiver"));

    situation.needs.webmail = known(Webmail::Recent);
    situation.needs.reachBackDays = known(91);
    EXPECT_FALSE(remedyOf(*findingOf("low-quota", situation), "pop3-archiver"));
}

/// A mailbox of 500 MB whose Inbox something else empties.
Situation emptied(ByteCount used) {
    auto situation = withDevices(1);
    setSpace(situation, used, megabytes(500));
    addFolder(situation, FolderRole::Inbox, megabytes(100), 14);
    addFolder(situation, FolderRole::Sent, megabytes(150), 900);
    return situation;
}

TEST(SpaceSteps, OfferNoPop3WhereSomethingElseEmptiesTheInbox) {
    const auto situation = emptied(megabytes(410));
    ASSERT_TRUE(findingOf("emptied-by-another", situation));

    EXPECT_TRUE(speaks(findingOf("nearly-full", situation), Effect::Cautions, std::nullopt) ||
                speaks(findingOf("nearly-full", situation), Effect::Cautions, Protocol::Imap));
}

TEST(SpaceSteps, AreNotGivenWhereSomethingElseEmptiesTheInboxAndThereIsRoom) {
    EXPECT_TRUE(saysNothing("low-quota", emptied(megabytes(300))));
}

TEST(EmptiedByAnother, SeesAnInboxThatIsEmpty) {
    auto situation = withDevices(2);
    setSpace(situation, megabytes(300), gigabytes(5));
    addFolder(situation, FolderRole::Inbox, megabytes(0), 0);
    auto& inbox = situation.facts.mailbox.folders.back();
    inbox.messages = known(std::int64_t{0});
    inbox.oldest = Fact<Timestamp>::unknown(Unknown::NotOffered);
    addFolder(situation, FolderRole::Sent, megabytes(280), 900);

    EXPECT_EQ(sentenceOf("emptied-by-another", situation), "rule.emptied-by-another.empty");
}

TEST(WebmailRecent, BlamesTheServerThatDeletesEarlier) {
    auto situation = withDevices(1);
    situation.needs.webmail = known(Webmail::Recent);
    situation.needs.reachBackDays = known(30);
    situation.facts.endpoints[1].capabilities.afterTls =
        known(CapabilityList(Protocol::Pop3, {"TOP", "UIDL", "USER", "EXPIRE 7"}));

    EXPECT_EQ(sentenceOf("webmail-recent", situation), "rule.webmail-recent.server");
}

TEST(NothingToInstall, SaysWhatACopyWouldNeed) {
    auto situation = withDevices(0);
    situation.needs.backup = known(true);

    EXPECT_EQ(sentenceOf("nothing-to-install", situation), "rule.nothing-to-install.copy");
}

TEST(LocalStoreLimit, IsToldToWhoLeavesPop3WithALargeMailbox) {
    auto situation = withDevices(2);
    situation.needs.currentType = known(CurrentType::Pop3);
    situation.client = ChosenClient{.id = "outlook", .name = "Outlook"};
    setSpace(situation, gigabytes(47), gigabytes(100));

    EXPECT_TRUE(speaks(findingOf("local-store-limit", situation), Effect::Cautions, std::nullopt));
    const auto* copied = remedyOf(*findingOf("leaving-pop3", situation), "keep-old-mail-local");
    EXPECT_TRUE(copied);
}

TEST(Offers, AreUnknownWhileTheWholeHostIsDown) {
    auto situation = withDevices(1);
    situation.facts.endpoints = {portThat(Protocol::Imap, EndpointState::Refused),
                                 portThat(Protocol::Pop3, EndpointState::Refused),
                                 portThat(Protocol::Smtp, EndpointState::Refused)};

    EXPECT_EQ(lackingOf("imap-not-offered", situation), Unknown::TimedOut);
}

}  // namespace
}  // namespace mailadvisor::test
