#include "advice/recommendation_json.h"

#include "advice/advise.h"
#include "rules/situations.h"

#include <algorithm>

namespace mailadvisor::test {
namespace {

std::string idOf(const Message& message) { return message.id; }

Json jsonFor(const Situation& situation) { return toJson(advise(situation), idOf); }

Situation fullShop() {
    auto situation = withDevices(1);
    situation.needs.backup = known(true);
    setSpace(situation, megabytes(485), megabytes(500));
    setGrowth(situation, megabytes(1));
    addFolder(situation, FolderRole::Trash, megabytes(20), 10);
    return situation;
}

TEST(RecommendationJson, KeepsTheContractsOrder) {
    const auto json = jsonFor(fullShop());

    std::vector<std::string> keys;
    for (const auto& item : json.items()) keys.push_back(item.key());
    EXPECT_EQ(keys,
              (std::vector<std::string>{"protocol", "instead", "strength", "reasons", "cautions",
                                        "undetermined", "whatWouldChangeIt", "remedies", "forecast",
                                        "retentionDays", "headline", "first", "furtherCautions"}));
}

TEST(RecommendationJson, SaysProtocolStrengthAndRetention) {
    const auto json = jsonFor(fullShop());

    EXPECT_EQ(json["protocol"], "pop3");
    EXPECT_EQ(json["strength"], "decided");
    EXPECT_EQ(json["instead"], nullptr);
    EXPECT_EQ(json["retentionDays"], 14);
}

TEST(RecommendationJson, GivesReasonsWithRuleParagraphsAndText) {
    const auto json = jsonFor(fullShop());

    EXPECT_EQ(json["reasons"][0].dump(),
              R"({"rule":"one-device","paragraphs":[5,6,11],"text":"rule.one-device.reason"})");
}

TEST(RecommendationJson, GivesTheForecastWithItsPrecision) {
    const auto json = jsonFor(fullShop());

    EXPECT_EQ(json["forecast"].dump(), R"({"fullOn":"2026-12-07","precision":"day"})");
}

TEST(RecommendationJson, SaysWhyThereIsNoForecast) {
    const auto json = jsonFor(bothOffered());

    EXPECT_EQ(json["forecast"]["precision"], "none");
    EXPECT_TRUE(json["forecast"]["fullOn"].contains("unknown"));
}

TEST(RecommendationJson, GivesRemediesWithFiguresOrWhyNot) {
    const auto json = jsonFor(fullShop());

    const auto& remedy = json["remedies"][0];
    EXPECT_EQ(remedy["id"], "empty-trash-and-junk");
    EXPECT_EQ(remedy["who"], "you");
    EXPECT_EQ(remedy["freesBytes"], megabytes(20).value);
    EXPECT_EQ(remedy["lastsDays"], 20);
    EXPECT_TRUE(json["remedies"][1]["freesBytes"].contains("unknown"));
}

TEST(RecommendationJson, GivesChangesWithTypedValues) {
    const auto json = jsonFor(fullShop());

    const auto& change = json["whatWouldChangeIt"][0];
    EXPECT_EQ(change["fact"], "devices");
    EXPECT_EQ(change["to"], 2);
    EXPECT_EQ(change["protocol"], "imap");
}

TEST(RecommendationJson, SaysWhatToUseInstead) {
    const auto json = jsonFor(withDevices(0));

    EXPECT_EQ(json["protocol"], "none");
    EXPECT_EQ(json["instead"], "webmail");
    EXPECT_EQ(json["retentionDays"], nullptr);
}

TEST(RecommendationJson, GivesWhatStayedOpenAndWhy) {
    const auto json = jsonFor(withDevices(1));

    const auto& open = json["undetermined"];
    const auto found = std::find_if(open.begin(), open.end(),
                                    [](const Json& row) { return row["rule"] == "webmail-all"; });
    ASSERT_NE(found, open.end());
    EXPECT_EQ((*found)["because"], "not-asked");
    EXPECT_EQ((*found)["option"], "--webmail");
}

TEST(RecommendationJson, LeavesOutWhatCannotTurnADecidedType) {
    EXPECT_TRUE(jsonFor(withDevices(3))["undetermined"].empty());
}

}  // namespace
}  // namespace mailadvisor::test
