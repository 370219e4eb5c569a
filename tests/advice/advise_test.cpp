#include "advice/advise.h"
#include "advice/recommendation_json.h"

#include "rules/situations.h"

#include <algorithm>
#include <set>

namespace mailadvisor::test {
namespace {

Situation smallShop() {
    auto situation = withDevices(1);
    situation.needs.backup = known(true);
    setSpace(situation, megabytes(480), megabytes(500));
    return situation;
}

bool hasRule(const auto& list, std::string_view rule) {
    return std::any_of(list.begin(), list.end(),
                       [&](const auto& entry) { return entry.rule == rule; });
}

TEST(Advise, PutsTheDecidingReasonBeforeTheLeaningOnes) {
    const auto advice = advise(smallShop());

    ASSERT_GE(advice.reasons.size(), 2U);
    EXPECT_EQ(advice.reasons[0].rule, "one-device");
}

TEST(Advise, NamesTheDecidingReasonInTheHeadline) {
    const auto advice = advise(withDevices(3));

    EXPECT_EQ(advice.headline.id, "advice.headline.imap-decided");
    EXPECT_EQ(advice.headline.arguments[0],
              (Argument{"because",
                        MessageList{{"rule.several-devices.because", {{"n", std::int64_t{3}}}}}}));
}

TEST(Advise, NamesTheRetentionInTheHeadline) {
    const auto advice = advise(smallShop());

    EXPECT_EQ(advice.headline.id, "advice.headline.pop3-decided");
    EXPECT_EQ(advice.headline.arguments[1], (Argument{"n", std::int64_t{14}}));
}

TEST(Advise, SaysThatNothingIsDeletedInTheHeadline) {
    auto situation = withDevices(1);
    situation.needs.backup = known(true);

    EXPECT_EQ(advise(situation).headline.id, "advice.headline.pop3-leaning-keep");
}

TEST(Advise, TellsTheLosingReasonAsACaution) {
    auto situation = smallShop();
    situation.facts.endpoints.pop_back();

    const auto advice = advise(situation);

    EXPECT_EQ(advice.protocol, Choice::Imap);
    const auto caution = std::find_if(advice.cautions.begin(), advice.cautions.end(),
                                      [](const Finding& f) { return f.rule == "one-device"; });
    ASSERT_NE(caution, advice.cautions.end());
    EXPECT_EQ(caution->text.id, "rule.one-device.conflict");
}

TEST(Advise, NeverShowsCautionsOfTheOtherType) {
    const auto imap = advise(withDevices(2));
    const auto pop3 = advise(smallShop());

    EXPECT_FALSE(hasRule(imap.cautions, "inbox-only"));
    EXPECT_FALSE(hasRule(pop3.cautions, "deletion-spreads"));
}

TEST(Advise, SaysEachTimeMailIsDeletedThatTheComputerHoldsTheOnlyCopy) {
    EXPECT_TRUE(hasRule(advise(smallShop()).cautions, "only-copy-after-retention"));
}

TEST(Advise, ListsEachRemedyOnceAndTheArchiverLast) {
    auto situation = withDevices(3);
    setSpace(situation, megabytes(490), megabytes(500));

    const auto advice = advise(situation);

    std::set<std::string_view> ids;
    for (const auto& remedy : advice.remedies) EXPECT_TRUE(ids.insert(remedy.id).second);
    ASSERT_FALSE(advice.remedies.empty());
    EXPECT_EQ(advice.remedies.front().id, "empty-trash-and-junk");
    EXPECT_EQ(advice.remedies.back().id, "pop3-archiver");
}

TEST(Advise, KeepsTheOldPop3AccountWhateverReplacesIt) {
    auto situation = withDevices(2);
    situation.needs.currentType = known(CurrentType::Pop3);
    for (auto& endpoint : situation.facts.endpoints) {
        endpoint.tls = known(TlsFacts{.problems = {TlsProblem::SelfSigned}});
    }

    const auto advice = advise(situation);

    EXPECT_EQ(advice.protocol, Choice::None);
    ASSERT_FALSE(advice.first.empty());
    EXPECT_EQ(advice.first.front().text.id, "rule.leaving-pop3.kept");
}

TEST(Advise, MovesNobodyFromImapToPop3ForACertificate) {
    auto situation = withDevices(3);
    situation.facts.endpoints[0].tls = known(TlsFacts{.problems = {TlsProblem::Expired}});
    EXPECT_EQ(advise(situation).protocol, Choice::Pop3);

    situation.needs.currentType = known(CurrentType::Imap);
    const auto advice = advise(situation);

    EXPECT_EQ(advice.protocol, Choice::None);
    EXPECT_EQ(advice.headline.id, "advice.headline.none-wait-for-imap");
    EXPECT_TRUE(advice.first.empty());
}

TEST(Advise, KeepsAPop3AccountWhileNothingDecides) {
    auto situation = withDevices(1);
    situation.needs.currentType = known(CurrentType::Pop3);
    situation.needs.backup = known(false);

    const auto advice = advise(situation);

    EXPECT_EQ(advice.protocol, Choice::Pop3);
    EXPECT_EQ(advice.strength, Strength::Open);
    EXPECT_EQ(advice.headline.id, "advice.headline.pop3-open");
    EXPECT_TRUE(advice.first.empty());
    EXPECT_EQ(advice.retentionDays, std::nullopt);

    situation.needs.devices = known(2);
    EXPECT_EQ(advise(situation).protocol, Choice::Imap);
}

TEST(Advise, NeverTakesPop3ThatLeavesNothingForSecondDevices) {
    const auto advice = advise(pop3Only(2, {"UIDL", "EXPIRE 0"}));

    EXPECT_EQ(advice.protocol, Choice::None);
    EXPECT_EQ(advice.instead, Instead::Webmail);
    EXPECT_EQ(advise(pop3Only(1, {"UIDL", "EXPIRE 0"})).protocol, Choice::Pop3);
}

TEST(Advise, HasOneListOfCautionsAndKeepsTheRestBesideIt) {
    auto situation = smallShop();
    setSpace(situation, megabytes(490), megabytes(500));

    const auto advice = advise(situation);

    ASSERT_FALSE(advice.first.empty());
    EXPECT_LE(advice.cautions.size(), 3U);
    EXPECT_FALSE(advice.furtherCautions.empty());
    for (const auto& further : advice.furtherCautions) {
        EXPECT_EQ(std::ranges::count(advice.cautions, further.rule, &Finding::rule), 0);
    }
    const auto json = toJson(advice, [](const Message& message) { return message.id; });
    ASSERT_EQ(json["cautions"].size(), advice.cautions.size());
    EXPECT_EQ(json["cautions"][0]["rule"], advice.cautions[0].rule);
    EXPECT_EQ(json["furtherCautions"].size(), advice.furtherCautions.size());
}

TEST(Advise, DecidesNothingWhereNoServerWasFound) {
    auto situation = withDevices(2);
    situation.facts.endpoints.clear();

    const auto advice = advise(situation);

    EXPECT_EQ(advice.protocol, Choice::None);
    EXPECT_EQ(advice.strength, Strength::Open);
    EXPECT_EQ(advice.headline.id, "advice.headline.none-found");
}

TEST(Advise, SaysThatAllMailStaysWhereNeitherTypeDeletes) {
    auto situation = smallShop();
    situation.client = ChosenClient{.id = "mail", .name = "Mail", .deleteAfterDays = false};

    const auto advice = advise(situation);

    EXPECT_EQ(advice.protocol, Choice::Pop3);
    EXPECT_FALSE(advice.remedies.empty());
    EXPECT_EQ(advice.retentionDays, std::nullopt);
}

TEST(Advise, SaysTheServersOwnPeriodAsWhatHappens) {
    auto situation = withDevices(1);
    situation.needs.backup = known(true);
    setSpace(situation, gigabytes(1), gigabytes(50));
    situation.facts.endpoints[1].capabilities.afterTls =
        known(CapabilityList(Protocol::Pop3, {"TOP", "UIDL", "USER", "EXPIRE 30"}));

    const auto advice = advise(situation);

    EXPECT_EQ(advice.protocol, Choice::Pop3);
    EXPECT_EQ(advice.retentionDays, 30);
    EXPECT_TRUE(hasRule(advice.cautions, "only-copy-after-retention"));
}

TEST(Advise, AsksOnlyForTheSizeThatIsMissing) {
    auto situation = withDevices(1);
    situation.needs.used = known(megabytes(900));

    const auto advice = advise(situation);

    const auto asked =
        std::ranges::find(advice.undetermined, std::string_view("--quota"), &Undetermined::option);
    EXPECT_NE(asked, advice.undetermined.end());
}

TEST(Advise, NamesAGapInKnowledgeOnce) {
    const auto advice = advise(withDevices(1));

    const auto gaps = std::count_if(
        advice.undetermined.begin(), advice.undetermined.end(),
        [](const Undetermined& open) { return open.rule == "full" || open.rule == "full-soon"; });
    EXPECT_EQ(gaps, 1);
}

TEST(Advise, AsksNothingMoreOfSomeoneWhoOnlyUsesWebmail) {
    const auto advice = advise(withDevices(0));

    EXPECT_EQ(advice.protocol, Choice::None);
    EXPECT_EQ(advice.headline.id, "advice.headline.none-webmail-enough");
    EXPECT_TRUE(advice.cautions.empty());
    EXPECT_FALSE(hasRule(advice.undetermined, "webmail-all"));
}

TEST(Advise, SendsToTheBridgeWhereTheProviderNamesOne) {
    auto situation = withDevices(2);
    situation.facts.discovery.candidates = {
        {.protocol = Protocol::Imap, .host = "127.0.0.1", .port = {1143}, .source = Source::Ispdb}};
    for (auto& endpoint : situation.facts.endpoints) {
        endpoint = portThat(endpoint.protocol, EndpointState::Refused);
    }

    EXPECT_EQ(advise(situation).instead, Instead::Bridge);
}

TEST(Advise, DecidesNothingWhereTheProviderHasNoServers) {
    for (const auto& [code, instead] : {std::pair{HintCode::Bridge, Instead::Bridge},
                                        std::pair{HintCode::OwnProgram, Instead::OwnProgram}}) {
        auto situation = withDevices(2);
        situation.facts.endpoints.clear();
        situation.facts.discovery.hints = {{Source::Mx, code, "Tuta"}};

        EXPECT_EQ(advise(situation).protocol, Choice::None);
        EXPECT_EQ(advise(situation).instead, instead);
    }
}

TEST(Advise, HasNoRetentionForImap) {
    EXPECT_EQ(advise(withDevices(2)).retentionDays, std::nullopt);
}

TEST(Advise, GivesTheSameAdviceTwice) { EXPECT_EQ(advise(smallShop()), advise(smallShop())); }

}  // namespace
}  // namespace mailadvisor::test
