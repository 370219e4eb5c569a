#include "rules/evidence.h"

#include "rules/situations.h"
#include "rules/space_view.h"

#include <limits>

namespace mailadvisor::test {
namespace {

TEST(Evidence, IsAllUnknownForAnEmptySituation) {
    const Situation nothing;

    const auto evidence = gatherEvidence(nothing);

    EXPECT_FALSE(evidence.devices.isKnown());
    EXPECT_FALSE(evidence.elsewhere.isKnown());
    EXPECT_FALSE(evidence.spaceIsTight.isKnown());
    EXPECT_FALSE(evidence.imap.isKnown());
}

TEST(Evidence, KnowsElsewhereFromOneSureYes) {
    auto situation = bothOffered();
    situation.needs.shared = known(true);

    EXPECT_EQ(gatherEvidence(situation).elsewhere, known(true));
}

TEST(Evidence, TakesWhatWasNotSaidAsNoOnceTheDevicesAreKnown) {
    EXPECT_EQ(gatherEvidence(withDevices(1)).elsewhere, known(false));
}

TEST(Evidence, CallsSpaceTightFromASmallLimitAlone) {
    auto situation = bothOffered();
    situation.needs.quota = known(megabytes(500));

    EXPECT_EQ(gatherEvidence(situation).spaceIsTight, known(true));
}

TEST(Evidence, CannotCallALargeLimitRoomyWithoutTheUsedSize) {
    auto situation = bothOffered();
    situation.needs.quota = known(gigabytes(50));

    EXPECT_FALSE(gatherEvidence(situation).spaceIsTight.isKnown());
}

TEST(Evidence, CountsTheDaysUntilFull) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(900), megabytes(1000));
    setGrowth(situation, megabytes(4));

    EXPECT_EQ(gatherEvidence(situation).daysUntilFull, known(25));
}

TEST(Evidence, NeverFillsAMailboxThatDoesNotGrow) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(900), megabytes(1000));
    setGrowth(situation, ByteCount{0});

    EXPECT_EQ(gatherEvidence(situation).daysUntilFull, known(std::numeric_limits<int>::max()));
}

TEST(Evidence, KnowsNoGrowthOfAMailboxThatSomethingEmpties) {
    auto situation = bothOffered();
    setSpace(situation, megabytes(300), gigabytes(5));
    setGrowth(situation, megabytes(4));
    addFolder(situation, FolderRole::Inbox, megabytes(20), 14);
    addFolder(situation, FolderRole::Sent, megabytes(280), 900);

    EXPECT_FALSE(gatherEvidence(situation).growthPerDay.isKnown());
}

TEST(Evidence, TakesAbsurdSizesAsUnknown) {
    auto situation = bothOffered();
    setSpace(situation, ByteCount{-1}, ByteCount{std::numeric_limits<std::int64_t>::max()});

    const auto evidence = gatherEvidence(situation);

    EXPECT_FALSE(evidence.used.isKnown());
    EXPECT_FALSE(evidence.limit.isKnown());
}

TEST(Evidence, SumsFoldersOfOneRole) {
    auto situation = bothOffered();
    addFolder(situation, FolderRole::Trash, megabytes(20), 14);
    addFolder(situation, FolderRole::Trash, megabytes(30), 14);

    EXPECT_EQ(bytesOf(situation.facts.mailbox, FolderRole::Trash), known(megabytes(50)));
}

TEST(Evidence, NamesEachInputAndWhetherItIsKnown) {
    const auto situation = withDevices(2);
    const auto evidence = gatherEvidence(situation);

    EXPECT_EQ(whyUnknown(evidence, Input::Devices), std::nullopt);
    EXPECT_EQ(whyUnknown(evidence, Input::Shared), Unknown::NotAsked);
    EXPECT_EQ(nameOf(Input::DaysUntilFull), "days-until-full");
}

TEST(ServerView, SeesAProtonMailBridge) {
    auto situation = bothOffered();
    situation.facts.discovery.candidates = {
        {.protocol = Protocol::Imap, .host = "127.0.0.1", .port = {1143}, .source = Source::Ispdb}};

    EXPECT_TRUE(needsBridge(situation.facts));
}

TEST(ServerView, TakesALocalServerThatThePersonNamedAsAServer) {
    auto situation = bothOffered();
    situation.facts.discovery.candidates = {{.protocol = Protocol::Imap,
                                             .host = "127.0.0.1",
                                             .port = {1143},
                                             .source = Source::Override}};

    EXPECT_FALSE(needsBridge(situation.facts));
}

TEST(ServerView, DoesNotTakeALookAlikeForMicrosoft) {
    auto situation = bothOffered();
    for (auto& endpoint : situation.facts.endpoints) endpoint.host = "notoutlook.com";

    EXPECT_FALSE(isMicrosoft365(situation.facts));
}

TEST(ServerView, KnowsAPortNobodyProbed) {
    auto situation = bothOffered();
    situation.facts.endpoints[0] = portThat(Protocol::Imap, EndpointState::NotProbed);

    EXPECT_EQ(offerOf(situation.facts, Protocol::Imap), Fact<Offer>::unknown(Unknown::NotProbed));
}

}  // namespace
}  // namespace mailadvisor::test
