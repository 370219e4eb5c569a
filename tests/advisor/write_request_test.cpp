#include "advisor/write_request.h"

#include "account/account_json.h"
#include "advisor/conclude.h"
#include "advisor/current_setup_said.h"
#include "advisor/samples.h"
#include "report/advice_json.h"
#include "report/answer_of.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace mailadvisor {
namespace {

using testing::TemporaryFolder;

/// One device that wants its mail kept and the server's space freed: POP3 with a retention, unless
/// the mail program cannot delete.
Situation shortOfSpace() {
    Situation situation;
    situation.facts = sample::goodFacts();
    situation.needs.devices = Fact<int>::known(1);
    situation.needs.backup = Fact<bool>::known(true);
    situation.needs.quota = Fact<ByteCount>::known({500LL << 20});
    situation.needs.used = Fact<ByteCount>::known({400LL << 20});
    return situation;
}

/// A mail program that speaks POP3 but never deletes on the server.
ChosenClient keepsEverything() {
    ChosenClient client;
    client.id = "sheet";
    client.name = "Sheet";
    client.deleteAfterDays = false;
    return client;
}

Json adviceJson(const Situation& situation, const Conclusion& conclusion) {
    const AdviceView view{situation.facts, situation.needs, conclusion.recommendation,
                          conclusion.account};
    return toJson(view, [](const Message& message) { return message.id; });
}

class WriteRequest : public ::testing::Test {
protected:
    Result<RenderRequest> requestFrom(const Json& json) {
        return requestForAccount(folder_.write("account.json", dumpJson(json)), wishes_, policy_,
                                 say_);
    }

    TemporaryFolder folder_{};
    Wishes wishes_{};
    Sentences say_{Language::English};
    Policy policy_{};
};

TEST_F(WriteRequest, SaysWhatTheAdviceSaidForTheClientItWasJudgedFor) {
    auto situation = shortOfSpace();
    situation.client = keepsEverything();
    const auto judged = conclude(situation, {});
    situation.client.reset();
    const auto judgedWithoutClient = conclude(situation, {});

    const auto request = requestFrom(adviceJson(situation, judged));

    ASSERT_TRUE(request);
    EXPECT_EQ(request->account, judged.account);
    EXPECT_EQ(request->answer, answerOf(judged.recommendation));
    EXPECT_NE(request->answer, answerOf(judgedWithoutClient.recommendation));
}

TEST_F(WriteRequest, JudgesNothingUnderThePolicyOfAnotherDay) {
    const auto situation = shortOfSpace();
    const auto judged = conclude(situation, {});
    policy_.thresholds.nearlyFull = Percent{1};

    const auto request = requestFrom(adviceJson(situation, judged));

    ASSERT_TRUE(request);
    EXPECT_EQ(request->answer, answerOf(judged.recommendation));
}

TEST_F(WriteRequest, OfSettingsAloneHasNoAnswer) {
    const auto judged = conclude(shortOfSpace(), {});

    const auto request = requestFrom(toJson(*judged.account));

    ASSERT_TRUE(request);
    EXPECT_EQ(request->account, judged.account);
    EXPECT_FALSE(request->answer);
}

TEST_F(WriteRequest, OfAdviceFromBeforeItCarriedTheAnswerHasNone) {
    const auto situation = shortOfSpace();
    auto json = adviceJson(situation, conclude(situation, {}));
    json.erase("answer");

    const auto request = requestFrom(json);

    ASSERT_TRUE(request);
    EXPECT_FALSE(request->answer);
}

TEST_F(WriteRequest, NamesThePlaceOfAnAnswerThatCannotBeRead) {
    const auto situation = shortOfSpace();
    auto json = adviceJson(situation, conclude(situation, {}));
    json["answer"]["headline"]["arguments"] = {{{"name", "n"}, {"number", "many"}}};

    const auto request = requestFrom(json);

    ASSERT_FALSE(request);
    EXPECT_EQ(request.error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(
        request.error().where.ends_with("account.json: answer.headline.arguments[0].number"))
        << request.error().where;
}

TEST_F(WriteRequest, RefusesAnAnswerThatItCannotSay) {
    const auto situation = shortOfSpace();
    const Json good = adviceJson(situation, conclude(situation, {}));
    const Json unknown{{"id", "reason.of-next-year"}, {"arguments", Json::array()}};
    const Json incomplete{{"id", "error.unknown-rule"}, {"arguments", Json::array()}};
    const Json listed{{"id", "error.unknown-rule"},
                      {"arguments", {{{"name", "rule"}, {"list", {unknown}}}}}};
    const Json nameless{{"id", ""}, {"arguments", Json::array()}};
    for (const Json& message : {unknown, incomplete, listed, nameless}) {
        for (const char* part : {"headline", "reasons", "cautions"}) {
            Json json = good;
            Json& place = json["answer"][part];
            if (place.is_array()) {
                place.insert(place.begin(), message);
            } else {
                place = message;
            }

            const auto request = requestFrom(json);

            ASSERT_FALSE(request) << message << " in " << part;
            const Error& error = request.error();
            EXPECT_EQ(error.code, ErrorCode::InvalidInput);
            EXPECT_EQ(error.text.id, "error.json-message");
            EXPECT_EQ(error.remedy.id, "remedy.json-message");
            EXPECT_NE(error.where.find(std::string("account.json: answer.") + part),
                      std::string::npos)
                << error.where;
        }
    }
}

TEST_F(WriteRequest, CarriesTheHelpDeskAndAnAbsolutePathToTheIssuers) {
    policy_.helpDesk = "call 1234";
    wishes_.caFile = "issuers.pem";

    const auto request = requestFrom(toJson(*conclude(shortOfSpace(), {}).account));

    ASSERT_TRUE(request);
    EXPECT_EQ(request->helpDesk, "call 1234");
    const std::filesystem::path issuers = request->caFile;
    EXPECT_TRUE(issuers.is_absolute());
    EXPECT_EQ(issuers.filename(), "issuers.pem");
}

TEST_F(WriteRequest, ForOneClientIsForWhereItRuns) {
    ClientMetadata phoneOnly;
    phoneOnly.platforms = {Platform::Ios};

    EXPECT_EQ(requestFor(phoneOnly, {}, std::nullopt).platform, Platform::Ios);
    EXPECT_EQ(requestFor(phoneOnly, {}, Platform::MacOs).platform, Platform::MacOs);
}

TEST_F(WriteRequest, KnowsWhatTheMailProgramHoldsFromTheAdvice) {
    auto situation = shortOfSpace();
    situation.needs.currentType = Fact<CurrentType>::known(CurrentType::Imap);
    situation.needs.movedFrom = Fact<std::string>::known("old.example.test");

    const auto request = requestFrom(adviceJson(situation, conclude(situation, {})));

    ASSERT_TRUE(request);
    EXPECT_EQ(*request->current.type, Protocol::Imap);
    EXPECT_EQ(request->current.movedFrom, "old.example.test");
}

TEST_F(WriteRequest, RefusesAnOldServerThatIsNoHostName) {
    const auto situation = shortOfSpace();
    auto json = adviceJson(situation, conclude(situation, {}));
    json["needs"]["movedFrom"] = "not a host";

    const auto request = requestFrom(json);

    ASSERT_FALSE(request);
    EXPECT_NE(request.error().where.find("movedFrom"), std::string::npos);
}

TEST(CurrentSetupSaid, LeavesStandingWhatTheOptionsDoNotSay) {
    CurrentSetup before;
    before.type = Fact<std::optional<Protocol>>::known(Protocol::Pop3);
    before.movedFrom = "old.example.test";
    Needs needs;
    EXPECT_EQ(currentSetupSaid(needs, before), before);

    needs.currentType = Fact<CurrentType>::known(CurrentType::None);
    const auto after = currentSetupSaid(needs, before);

    EXPECT_FALSE(after.type->has_value());
    EXPECT_EQ(after.movedFrom, "old.example.test");
}

}  // namespace
}  // namespace mailadvisor
